import { lastCompleteMonth, monthName } from '../../../../core/series/period.ts'
import type { Translate } from '../../../../web/message.tsx'
import { Sparkline } from '../../../../web/ui/Sparkline.tsx'
import { Unknown } from '../../../../web/ui/Unknown.tsx'
import type { Format } from '../../../../web/ui/useFormat.ts'

type MonthLineProps = {
  /** Sums of complete months in order of time, the last complete month last. */
  months: readonly number[]
  asOf: string | null
  currency: string | null
  format: Format
  t: Translate
}

/** The course of the last complete months of an account. */
export function MonthLine({ months, asOf, currency, format, t }: MonthLineProps) {
  if (asOf === null || !months.some((value) => value !== 0)) return <Unknown reason="NO_HISTORY" short />
  const last = lastCompleteMonth(asOf)
  const month = (back: number) => format.date(monthName(last - back))
  const money = (value: number) => format.money(value, currency, { compact: true })
  const label = t('portfolio.months.course', {
    from: month(months.length - 1),
    to: month(0),
    least: money(Math.min(...months)),
    most: money(Math.max(...months)),
  })
  return <Sparkline values={months} label={label} />
}
