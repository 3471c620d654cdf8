import { type Known, known, unknown } from '../reason.ts'
import { winRate } from './winRate.ts'

export type StageChance = {
  won: number
  lost: number
  /** How many that stood in the stage were decided. */
  n: number
  /** The chance to propose, in whole percent, 0..100. */
  pct: Known<number>
  /** The 95 % interval, 0..1; null where no chance is proposed. */
  low: number | null
  high: number | null
}

/** Of fewer decided ones a share says next to nothing. */
export const FEWEST_DECIDED = 10

/**
 * The chance to win from a stage, as our own decided opportunities that stood in it show: won / (won + lost), rounded to
 * whole percent, with its interval by Wilson. Unknown (TOO_FEW_OBSERVATIONS) where fewer than ten were decided. Throws
 * RangeError for negative counts. 260 won and 152 lost give 63.
 */
export function stageChance(won: number, lost: number): StageChance {
  const { rate, low, high, n } = winRate(won, lost)
  if (rate.value === null || n < FEWEST_DECIDED)
    return { won, lost, n, pct: unknown('TOO_FEW_OBSERVATIONS'), low: null, high: null }
  return { won, lost, n, pct: known(Math.round(rate.value * 100)), low, high }
}
