import type { Reason } from '../reason.ts'

/** So many took that many days. */
export type DayCount = { days: number; count: number }

/** So many decided opportunities took that many days from opening to decision. */
export type CycleCount = DayCount & { outcome: 'won' | 'lost' }

export type Cycle = { mean: number | null; median: number | null; n: number; reason: Reason | null }
export type CycleByOutcome = Cycle & { won: Cycle; lost: Cycle }

/**
 * How many days decided opportunities took, in all and by outcome: mean, median (the mean of the two middle values of
 * an even count) and how many they were. Days are whole and 0 or more; a decision before the opening is a slip of the
 * pen and is left out. Unknown (NO_HISTORY) of nothing. Won deals of the public CRM set: mean 51.78, median 57.
 */
export function cycleOf(counts: readonly CycleCount[]): CycleByOutcome {
  const usable = counts.filter(({ days, count }) => days >= 0 && count > 0)
  const of = (outcome: CycleCount['outcome']) => daysTaken(usable.filter((one) => one.outcome === outcome))
  return { ...daysTaken(usable), won: of('won'), lost: of('lost') }
}

/**
 * Mean, median and number of whole days (0 or more) that something took, given as so many that took so long. Unknown
 * (NO_HISTORY) of nothing. No errors.
 */
export function daysTaken(counts: readonly DayCount[]): Cycle {
  const ascending = counts.toSorted((left, right) => left.days - right.days)
  const n = ascending.reduce((sum, { count }) => sum + count, 0)
  if (n === 0) return { mean: null, median: null, n, reason: 'NO_HISTORY' }
  const total = ascending.reduce((sum, { days, count }) => sum + days * count, 0)
  const median = (daysAt(ascending, Math.ceil(n / 2)) + daysAt(ascending, Math.floor(n / 2) + 1)) / 2
  return { mean: total / n, median, n, reason: null }
}

/** The days of the opportunity at a place, counted from 1 in ascending order. */
function daysAt(ascending: readonly DayCount[], place: number): number {
  let passed = 0
  for (const { days, count } of ascending) {
    passed += count
    if (passed >= place) return days
  }
  return ascending.at(-1)!.days
}
