import type { Frame } from './frame.ts'
import { dotRadius, quadrantColour } from './looks.ts'
import classes from './Matrix.module.css'
import type { Dot } from './placement.ts'

/** Shorter ways (pixels) are not worth a line. */
const LEAST_PX = 8
const HEAD_PX = 6
export const SMALL_DOT_PX = 3

type MoveArrowsProps = { dots: readonly Dot[]; named: ReadonlySet<string>; frame: Frame }

/** From where each account stood to where it stands: all that changed quadrant, and those among the named that moved. */
export function MoveArrows({ dots, named, frame }: MoveArrowsProps) {
  const largest = dots[0]?.account.value ?? 0
  return (
    <g>
      {dots.map(({ account, quadrant, ratio, attractiveness }) => {
        const { accountId, previousAttractiveness, previousStrengthRatio, previousQuadrant } = account
        if (previousAttractiveness === null || previousStrengthRatio === null) return null
        const changed = previousQuadrant !== quadrant
        if (!changed && !named.has(accountId)) return null
        const from = { x: frame.x(previousStrengthRatio), y: frame.y(previousAttractiveness) }
        const to = { x: frame.x(ratio), y: frame.y(attractiveness) }
        const radius = named.has(accountId)
          ? dotRadius(account.value ?? 0, largest, frame.width)
          : SMALL_DOT_PX
        const way = arrowPath(from, to, radius + 1)
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

/** A line whose head touches the dot at its end; null where it would be too short to read. */
function arrowPath(from: Point, to: Point, dotPx: number): string | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length < LEAST_PX + dotPx) return null
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  const end = { x: to.x - dotPx * Math.cos(angle), y: to.y - dotPx * Math.sin(angle) }
  const write = ({ x, y }: Point) => `${x.toFixed(1)},${y.toFixed(1)}`
  const wing = (turn: number) =>
    write({ x: end.x - HEAD_PX * Math.cos(angle + turn), y: end.y - HEAD_PX * Math.sin(angle + turn) })
  return `M${write(from)}L${write(end)}M${wing(0.5)}L${write(end)}L${wing(-0.5)}`
}
