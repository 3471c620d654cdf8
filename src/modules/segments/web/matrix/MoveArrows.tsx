import type { Frame } from './frame.ts'
import { quadrantColour } from './looks.ts'
import classes from './Matrix.module.css'
import type { Dot } from './placement.ts'

/** Shorter ways (pixels) are not worth a line. */
const LEAST_PX = 8
const HEAD_PX = 5

type MoveArrowsProps = { dots: readonly Dot[]; named: ReadonlySet<string>; frame: Frame }

/** From where each account stood to where it stands: all that changed quadrant, and those among the named that moved. */
export function MoveArrows({ dots, named, frame }: MoveArrowsProps) {
  return (
    <g>
      {dots.map(({ account, quadrant, ratio, attractiveness }) => {
        const { accountId, previousAttractiveness, previousStrengthRatio, previousQuadrant } = account
        if (previousAttractiveness === null || previousStrengthRatio === null) return null
        const changed = previousQuadrant !== quadrant
        if (!changed && !named.has(accountId)) return null
        const from = { x: frame.x(previousStrengthRatio), y: frame.y(previousAttractiveness) }
        const to = { x: frame.x(ratio), y: frame.y(attractiveness) }
        const way = arrowPath(from, to)
        if (way === null) return null
        return (
          <path
            key={accountId}
            d={way}
            className={classes.arrow}
            data-changed={changed || undefined}
            style={changed ? { stroke: quadrantColour(quadrant) } : undefined}
          />
        )
      })}
    </g>
  )
}

type Point = { x: number; y: number }

/** A line with a head at its end; null where it would be too short to read. */
function arrowPath(from: Point, to: Point): string | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length < LEAST_PX) return null
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  const wing = (turn: number) =>
    `${(to.x - HEAD_PX * Math.cos(angle + turn)).toFixed(1)},${(to.y - HEAD_PX * Math.sin(angle + turn)).toFixed(1)}`
  const tip = `${to.x.toFixed(1)},${to.y.toFixed(1)}`
  return `M${from.x.toFixed(1)},${from.y.toFixed(1)}L${tip}M${wing(0.5)}L${tip}L${wing(-0.5)}`
}
