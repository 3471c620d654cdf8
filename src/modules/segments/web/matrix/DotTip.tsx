import { T } from '../../../../web/message.tsx'
import { QuadrantBadge } from '../../../../web/ui/QuadrantBadge.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { Frame } from './frame.ts'
import classes from './Matrix.module.css'
import type { Dot } from './placement.ts'

type DotTipProps = { dot: Dot; frame: Frame; currency: string | null }

/** What a pointer at a dot is told; the list says the same to everybody. */
export function DotTip({ dot, frame, currency }: DotTipProps) {
  const format = useFormat()
  const { account, quadrant, attractiveness, ratio } = dot
  const atRight = frame.x(ratio) > frame.width / 2
  const above = frame.y(attractiveness) > frame.height / 2
  const offset = 16
  return (
    <div
      className={classes.tip}
      aria-hidden="true"
      style={{
        [atRight ? 'right' : 'left']: (atRight ? frame.width - frame.x(ratio) : frame.x(ratio)) + offset,
        [above ? 'bottom' : 'top']: above
          ? frame.height - frame.y(attractiveness) + offset
          : frame.y(attractiveness) + offset,
      }}
    >
      <strong>{account.account}</strong>
      <QuadrantBadge quadrant={quadrant} />
      <span>
        <T
          id="matrix.tip"
          values={{
            value: format.money(account.value ?? 0, currency, { compact: true }),
            attractiveness: format.number(attractiveness, { digits: 1, fixed: true }),
            ratio: Number.isFinite(ratio) ? format.number(ratio, { digits: 2, fixed: true }) : '∞',
            competitor: account.competitor ?? '',
          }}
        />
      </span>
    </div>
  )
}
