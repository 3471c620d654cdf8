import { daysBetween, type PlainDate } from '../period.ts'
import { type Known, unknown } from '../reason.ts'
import { median } from '../statistics/quantile.ts'
import type { LifecycleStage } from './stages.ts'

export interface StageEntry {
  accountId: string
  stage: LifecycleStage
  enteredOn: PlainDate
}

export interface UsualTime {
  /** Median of the days that ended stays took. */
  days: Known<number>
  /** Ended stays. */
  count: number
}

const fewestStays = 3

/**
 * How long accounts usually stay in a stage: the median over stays that have ended, days. Entries in any order; a stay
 * ends with the next entry of the same account into another stage. TOO_FEW_OBSERVATIONS under three. Stays still open are
 * left out, so where most never end the figure is too low; it is shown with its count.
 */
export function usualTimeInStage(entries: readonly StageEntry[], stage: LifecycleStage): UsualTime {
  const stays: number[] = []
  for (const own of Map.groupBy(entries, (entry) => entry.accountId).values()) {
    const inOrder = own.toSorted((left, right) => (left.enteredOn < right.enteredOn ? -1 : 1))
    let since: PlainDate | null = null
    for (const entry of inOrder) {
      if (entry.stage === stage) since ??= entry.enteredOn
      else if (since !== null) {
        stays.push(daysBetween(since, entry.enteredOn))
        since = null
      }
    }
  }
  const days = stays.length < fewestStays ? unknown('TOO_FEW_OBSERVATIONS') : median(stays)
  return { days, count: stays.length }
}
