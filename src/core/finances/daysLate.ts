import { type Known, known, unknown } from '../reason.ts'

/** Amounts that were settled, and the same amounts times the days each was paid after its due date. */
export interface Settled {
  settled: number
  lateDaysWeighted: number
}

/**
 * Days late, weighted by amount: a large invoice paid late weighs more than a small one, and paying early does not make
 * up for it. In days, 0 or more; UNKNOWN_PAYMENT where nothing was settled.
 */
export function daysLate(parts: Iterable<Settled>): Known<number> {
  let settled = 0
  let weighted = 0
  for (const part of parts) {
    settled += part.settled
    weighted += part.lateDaysWeighted
  }
  return settled > 0 ? known(weighted / settled) : unknown('UNKNOWN_PAYMENT')
}
