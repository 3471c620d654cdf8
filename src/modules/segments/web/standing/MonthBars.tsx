import type { CSSProperties } from 'react'
import { useIntl } from 'react-intl'
import { firstDayOfMonth, lastDayOfMonth } from '../../../../core/period.ts'
import { useMessage } from '../../../../web/message.tsx'
import { useFollow } from '../../../../web/ui/PathLink.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { useIsPhone } from '../../../../web/ui/useIsPhone.ts'
import classes from './MonthBars.module.css'
import { linesPath, type WhyProps } from './why.ts'

type MonthBarsProps = WhyProps & {
  buckets: readonly { month: string; value: number }[]
  currency: string | null
}

/** From here on the bars stand close, so that each keeps some width. */
const MANY = 30
const LABEL_PX = 18
const DRAWING_PX = 132 - LABEL_PX

/** Purchases by month as bars; each leads to the order lines of its month. The dashed line is their mean. */
export function MonthBars({ buckets, currency, ...where }: MonthBarsProps) {
  const t = useMessage()
  const format = useFormat()
  const follow = useFollow()
  const label = useMonthLabel(buckets.length)
  const counted = buckets.slice(
    Math.max(
      0,
      buckets.findIndex(({ value }) => value > 0),
    ),
  )
  const most = Math.max(...buckets.map(({ value }) => value))
  if (buckets.length === 0 || most <= 0) return null
  const mean = counted.reduce((sum, { value }) => sum + value, 0) / counted.length
  return (
    <figure style={{ margin: 0 }}>
      <ul
        className={classes.bars}
        aria-label={t('account.xyz.months')}
        style={buckets.length > MANY ? ({ '--bar-gap': '1px' } as CSSProperties) : undefined}
      >
        {buckets.map(({ month, value }, index) => {
          const path = linesPath(where, { from: firstDayOfMonth(month), to: lastDayOfMonth(month) })
          const text = `${format.date(month)}: ${format.money(value, currency)}`
          return (
            <li key={month}>
              <a
                href={path}
                onClick={follow(path)}
                className={classes.barLink}
                title={text}
                aria-label={text}
              >
                <span className={classes.barSpace}>
                  <span className={classes.bar} style={{ height: `${(100 * Math.max(0, value)) / most}%` }} />
                </span>
                <span className={classes.barMonth} aria-hidden="true">
                  {label(month, index)}
                </span>
              </a>
            </li>
          )
        })}
        <li
          className={classes.mean}
          style={{ insetBlockEnd: LABEL_PX + (mean / most) * DRAWING_PX }}
          aria-hidden="true"
        />
      </ul>
      <figcaption className={classes.caption}>
        {t('account.xyz.caption', { mean: format.money(mean, currency), count: counted.length })}
      </figcaption>
    </figure>
  )
}

/** Names every month where there is room, else every third; January by its year. */
function useMonthLabel(count: number): (month: string, index: number) => string {
  const intl = useIntl()
  const step = count <= (useIsPhone() ? 8 : 13) ? 1 : Math.ceil(count / 8)
  return (month, index) => {
    if ((count - 1 - index) % step !== 0) return ''
    if (month.endsWith('-01')) return month.slice(0, 4)
    return intl.formatDate(`${month}-01T00:00:00Z`, { month: 'short', timeZone: 'UTC' })
  }
}
