import { sumMinor, thresholdMinor } from '../money.ts'
import { type Known, known, unknown } from '../reason.ts'
import { byValueThenId, type Valued } from '../statistics/order.ts'

export type Share = { id: string; value: number; sharePct: number }

export type Concentration = {
  /** Sum of the positive values, whole minor units. */
  base: number
  /** Accounts with positive value, and those without, which stand outside the base. */
  count: number
  nonPositiveCount: number
  /** Largest first, equal ones by id. */
  shares: Share[]
  /** Herfindahl-Hirschman index, 1/count..1; times 10,000 in points. */
  hhi: number
  hhiPoints: number
  /** 0 for equal shares, 1 for one account among many; unknown (ONE_ACCOUNT) with a single one. */
  hhiNormalised: Known<number>
  /** As many equal accounts would give the same index, 1..count. */
  effectiveNumber: number
  /** 0 for equal shares, towards 1 for one account that has all. */
  gini: number
  /** Accounts that bring `largeSharePct` or more, largest first. */
  over10Pct: Share[]
  band: ConcentrationBand
  parameters: { largeSharePct: number; bandCutsPoints: readonly [number, number] }
}

/** Market bands, for a customer book an orientation only. */
export type ConcentrationBand = 'low' | 'moderate' | 'high'

/**
 * Measures how much of a book hangs on few accounts, over positive net values in whole minor units. Fold
 * accounts by ultimate parent first. Unknown (NON_POSITIVE_BASE) where nothing is positive. `largeSharePct`
 * is 10 and tested exactly: 10.000 % counts (IFRS 8 paragraph 34). Bands at 1,000 and 1,800 points are the
 * US merger guidelines of 1992. Gini over the positive values, without small-sample correction.
 */
export function concentration(
  items: readonly Valued[],
  options: { largeSharePct?: number; bandCutsPoints?: readonly [number, number] } = {},
): Known<Concentration> {
  const { largeSharePct = 10, bandCutsPoints = [1000, 1800] } = options
  const positive = items.filter((item) => item.value > 0).toSorted(byValueThenId)
  const base = sumMinor(positive.map((item) => item.value))
  if (base === 0) return unknown('NON_POSITIVE_BASE')
  const count = positive.length
  const hhi = positive.reduce((sum, item) => sum + (item.value / base) ** 2, 0)
  const hhiPoints = hhi * 10_000
  const shares = positive.map(({ id, value }) => ({ id, value, sharePct: (100 * value) / base }))
  const large = thresholdMinor(base, largeSharePct)
  return known({
    base,
    count,
    nonPositiveCount: items.length - count,
    shares,
    hhi,
    hhiPoints,
    hhiNormalised: count > 1 ? known((hhi - 1 / count) / (1 - 1 / count)) : unknown('ONE_ACCOUNT'),
    effectiveNumber: 1 / hhi,
    gini: giniOf(positive, base),
    over10Pct: shares.filter((share) => share.value >= large),
    band: hhiPoints < bandCutsPoints[0] ? 'low' : hhiPoints <= bandCutsPoints[1] ? 'moderate' : 'high',
    parameters: { largeSharePct, bandCutsPoints },
  })
}

/**
 * The share of the `count` largest accounts, 0..100 percent (CR5 for 5). More than there are gives 100, none
 * gives 0. Throws RangeError for a count that is not a whole number from 0.
 */
export function topSharePct(measured: Pick<Concentration, 'shares' | 'base'>, count: number): number {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`no ${count} largest accounts`)
  return (100 * sumMinor(measured.shares.slice(0, count).map((share) => share.value))) / measured.base
}

/** 2 * sum(i * value_i) / (n * total) - (n + 1) / n with values rising from i = 1. */
function giniOf(descending: readonly Valued[], base: number): number {
  const n = descending.length
  const weighted = descending.reduce((sum, item, index) => sum + (n - index) * (item.value / base), 0)
  return Math.max(0, (2 * weighted) / n - (n + 1) / n)
}
