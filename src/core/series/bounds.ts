import { addDays, type Period, type PlainDate } from '../period.ts'
import { cutsMonth, dayMask, monthNumber } from './period.ts'

/** A period in months: which it touches, which of them it cuts, and which days of those lie in it. */
export type Bounds = {
  firstMonth: number
  lastMonth: number
  /** The day before the period where that cuts a month; null where the period begins with a month, or has no beginning. */
  startCut: PlainDate | null
  /** The last day of the period where that cuts a month. */
  endCut: PlainDate | null
  /** Days of the first and of the last month that lie in the period, as bits. */
  startMask: number
  endMask: number
}

const kept = new WeakMap<Period, Bounds>()

/**
 * The bounds of a period, worked out once for each period object: thousands of accounts are summed over the same one.
 * `firstMonth` is the first month with a day in the period, -Infinity without a beginning.
 */
export function boundsOf(period: Period): Bounds {
  const known = kept.get(period)
  if (known) return known
  const before = period.from === null ? null : addDays(period.from, -1)
  const bounds: Bounds = {
    firstMonth: period.from === null ? -Infinity : monthNumber(period.from),
    lastMonth: monthNumber(period.to),
    startCut: before !== null && cutsMonth(before) ? before : null,
    endCut: cutsMonth(period.to) ? period.to : null,
    startMask: before !== null && cutsMonth(before) ? ~dayMask(Number(before.slice(8, 10))) : ~0,
    endMask: dayMask(Number(period.to.slice(8, 10))),
  }
  kept.set(period, bounds)
  return bounds
}
