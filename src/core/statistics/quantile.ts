import { type Known, known, unknown } from '../reason.ts'

/** 'linear' interpolates between neighbours (R type 7); 'nearestRank' answers with a value of the list. */
export type QuantileMethod = 'linear' | 'nearestRank'

/** Copies the numbers in ascending order. */
export function sortedAscending(values: readonly number[]): number[] {
  return values.toSorted((left, right) => left - right)
}

/**
 * The quantile of numbers already in ascending order, in their unit. `share` is 0..1 (0.9 for p90).
 * Unknown (NO_HISTORY) of nothing; throws RangeError for a share outside 0..1. R-7: Hyndman and Fan 1996.
 */
export function quantileOfSorted(
  ascending: readonly number[],
  share: number,
  method: QuantileMethod = 'linear',
): Known<number> {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`a quantile share lies in 0..1: ${share}`)
  const n = ascending.length
  if (n === 0) return unknown('NO_HISTORY')
  if (method === 'nearestRank') {
    // The small allowance keeps 0.9 * 10 at the ninth value although the product may be 9.000000000000002.
    return known(ascending[Math.max(0, Math.ceil(share * n - 1e-9) - 1)]!)
  }
  const position = share * (n - 1)
  const below = Math.floor(position)
  const low = ascending[below]!
  const high = ascending[Math.min(below + 1, n - 1)]!
  return known(low + (position - below) * (high - low))
}

/** The quantile of numbers in any order; see quantileOfSorted. */
export function quantile(
  values: readonly number[],
  share: number,
  method: QuantileMethod = 'linear',
): Known<number> {
  return quantileOfSorted(sortedAscending(values), share, method)
}

/** The median, the mean of the two middle values of an even count. Unknown (NO_HISTORY) of nothing. */
export function median(values: readonly number[]): Known<number> {
  return quantile(values, 0.5)
}
