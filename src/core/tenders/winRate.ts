import { type Known, known, unknown } from '../reason.ts'
import { wilsonInterval } from '../statistics/wilson.ts'

export type WinRate = {
  won: number
  lost: number
  /** How many were decided; open ones do not count. */
  n: number
  /** 0..1. */
  rate: Known<number>
  /** The 95 % interval of the rate, 0..1; null where the rate is unknown. */
  low: number | null
  high: number | null
}

/**
 * The share won of what was decided: won / (won + lost), with its interval by Wilson. Unknown (TOO_FEW_OBSERVATIONS)
 * where nothing was decided. Throws RangeError for negative counts. 4,238 won and 2,473 lost give 0.6315005.
 */
export function winRate(won: number, lost: number): WinRate {
  if (won < 0 || lost < 0) throw new RangeError(`${won} won and ${lost} lost`)
  const n = won + lost
  const interval = wilsonInterval(won, n)
  if (interval === null) return { won, lost, n, rate: unknown('TOO_FEW_OBSERVATIONS'), low: null, high: null }
  return { won, lost, n, rate: known(won / n), ...interval }
}
