import type { Period, PlainDate } from '../period.ts'
import { type Bounds, boundsOf } from './bounds.ts'
import { countDays, daysOf, lastDay } from './period.ts'
import type { MonthSums } from './windowSums.ts'

/** The order days of one month that lie in a period, as bits. */
function bitsWithin(month: MonthSums, { firstMonth, lastMonth, startMask, endMask }: Bounds): number {
  if (month.month > lastMonth || month.month < firstMonth) return 0
  let bits = month.orderDays
  if (month.month === lastMonth) bits &= endMask
  if (month.month === firstMonth) bits &= startMask
  return bits
}

/** How many distinct days with a positive order line lie in the period. */
export function countOrderDays(months: readonly MonthSums[], period: Period): number {
  const bounds = boundsOf(period)
  let count = 0
  for (const month of months) count += countDays(bitsWithin(month, bounds))
  return count
}

/** All order days of the period, oldest first; months must be in order of time. */
export function listOrderDays(months: readonly MonthSums[], period: Period): PlainDate[] {
  const bounds = boundsOf(period)
  return months.flatMap((month) => daysOf(month.month, bitsWithin(month, bounds)))
}

/** The last order day up to the end of the period; null where there is none. Months must be in order of time. */
export function lastOrderDay(months: readonly MonthSums[], period: Period): PlainDate | null {
  const bounds = boundsOf(period)
  for (let index = months.length - 1; index >= 0; index--) {
    const day = lastDay(months[index]!.month, bitsWithin(months[index]!, bounds))
    if (day !== null) return day
  }
  return null
}

/**
 * Gross sums of complete months in order of time, zeros included, ending with `lastMonth`: at most `count`, and none
 * from before the account's first month with anything in it. In the unit of the months. Empty where it has no history by then.
 */
export function grossMonths(months: readonly MonthSums[], lastMonth: number, count: number): number[] {
  const firstEver = months.find((month) => month.gross > 0)?.month
  if (firstEver === undefined || firstEver > lastMonth) return []
  const first = Math.max(firstEver, lastMonth - count + 1)
  const buckets = Array.from<number>({ length: lastMonth - first + 1 }).fill(0)
  for (let index = months.length - 1; index >= 0; index--) {
    const { month, gross } = months[index]!
    if (month < first) break
    if (month <= lastMonth) buckets[month - first]! += gross
  }
  return buckets
}
