import type { Period, PlainDate } from '../period.ts'
import { noSums } from '../portfolio/accountFacts.ts'
import type { Exchange } from './exchange.ts'
import { type MonthSums, sumPeriod } from './windowSums.ts'

/** Sums of one month in one currency, major units of it; `lines` counts all lines, `unpriced` those without an amount. */
export type CurrencyMonth = {
  month: number
  currency: string
  gross: number
  credits: number
  cost: number
  costed: number
  lines: number
  unpriced: number
  orderDays: number
}

/**
 * Makes months of several currencies one series in the reporting currency, major units; months in order of time stay in
 * it. What has no rate is left out with its lines, but its order days count: an order is one in any currency. The lines
 * of the result are those with a known value.
 */
export function convertMonths(months: readonly CurrencyMonth[], exchange: Exchange): readonly MonthSums[] {
  if (needsNothing(months, exchange)) return months
  const converted: MonthSums[] = []
  for (const month of months) {
    const rate = exchange(month.currency, month.month)
    const last = converted.at(-1)
    const sums = last?.month === month.month ? last : { ...noSums, month: month.month, orderDays: 0 }
    if (sums !== last) converted.push(sums)
    sums.orderDays |= month.orderDays
    if (rate === null) continue
    sums.gross += month.gross * rate
    sums.credits += month.credits * rate
    sums.cost += month.cost * rate
    sums.costed += month.costed * rate
    sums.lines += month.lines - month.unpriced
    sums.unpriced += month.unpriced
  }
  return converted
}

/** Most accounts buy in the reporting currency and have every line priced: their months are the series as they are. */
function needsNothing(months: readonly CurrencyMonth[], exchange: Exchange): boolean {
  let last = -1
  for (const month of months) {
    if (month.month === last || month.unpriced > 0 || exchange(month.currency, month.month) !== 1)
      return false
    last = month.month
  }
  return true
}

/**
 * The currencies without a rate in which something of known amount lies in a period, exact to the day, by name. `partOf`
 * gives the part of a month up to and including a day, in its currencies; it is only asked for days that cut a month.
 */
export function unconvertedIn(
  months: readonly CurrencyMonth[],
  exchange: Exchange,
  period: Period,
  partOf: (through: PlainDate) => readonly CurrencyMonth[],
): string[] {
  const isWithoutRate = (month: CurrencyMonth) => exchange(month.currency, month.month) === null
  const currencies = new Set(months.filter(isWithoutRate).map((month) => month.currency))
  if (currencies.size === 0) return []
  return [...currencies].toSorted().filter((currency) => {
    const unpricedOnly = (all: readonly CurrencyMonth[]) =>
      convertMonths(
        all.filter((month) => month.currency === currency && isWithoutRate(month)),
        () => 1,
      )
    return sumPeriod(unpricedOnly(months), period, (through) => unpricedOnly(partOf(through))[0]).lines > 0
  })
}
