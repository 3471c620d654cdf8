import type { Frame } from './frame.ts'
import type { Label } from './labels.ts'
import { dotRadius, quadrantColour, quadrantPath } from './looks.ts'
import classes from './Matrix.module.css'
import type { Dot } from './placement.ts'

type NamedDotsProps = { dots: readonly Dot[]; labels: readonly Label[]; frame: Frame }

/** The largest accounts: shape and colour by quadrant, area by value, a name where there is room, else its
 * number in the list. Small ones lie on top. */
export function NamedDots({ dots, labels, frame }: NamedDotsProps) {
  const largest = dots[0]?.account.value ?? 0
  return (
    <g>
      {dots.map(({ account, quadrant, ratio, attractiveness }) => (
        <path
          key={account.accountId}
          d={quadrantPath(quadrant, dotRadius(account.value ?? 0, largest, frame.width))}
          transform={`translate(${frame.x(ratio)},${frame.y(attractiveness)})`}
          fill={quadrantColour(quadrant)}
          className={classes.named}
        />
      ))}
      {labels.map(
        ({ id, leader }) =>
          leader && (
            <path
              key={id}
              d={`M${leader[0].x},${leader[0].y}L${leader[1].x},${leader[1].y}`}
              className={classes.leader}
            />
          ),
      )}
      {labels.map(({ id, text, left, middle }) => (
        <text key={id} x={left} y={middle} dominantBaseline="central" className={classes.label}>
          {text}
        </text>
      ))}
    </g>
  )
}
