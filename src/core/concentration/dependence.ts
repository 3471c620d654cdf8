import { checkMinor, thresholdMinor } from '../money.ts'
import { type Known, known, unknown } from '../reason.ts'

/** Who could less easily do without the other. */
export type DependenceSide = 'both' | 'ours' | 'theirs' | 'neither'

export type Dependence = {
  /** The account's share of our revenue, percent: how much we depend on it. */
  theirShareOfOursPct: Known<number>
  /** Our share of its spend on what we sell, percent: how much it depends on us. May exceed 100. */
  ourShareOfTheirsPct: Known<number>
  side: Known<DependenceSide>
  parameters: { weDependFromPct: number; theyDependFromPct: number }
}

/**
 * Dependence in both directions, from money in whole minor units over one window. We depend from 10 percent
 * of our revenue on (the IFRS 8 mark), they depend from 50 percent of their spend on (a house default); both
 * cuts are exact and count when met. Unknown: NON_POSITIVE_BASE where we have no revenue or they no spend,
 * UNKNOWN_SPEND where their spend is not known; the side needs both shares.
 */
export function dependence(
  money: { accountRevenue: number; ourRevenue: number; accountSpend: number | null },
  options: { weDependFromPct?: number; theyDependFromPct?: number } = {},
): Dependence {
  const { weDependFromPct = 10, theyDependFromPct = 50 } = options
  const revenue = checkMinor(money.accountRevenue)
  const ours = shareOf(revenue, money.ourRevenue)
  const theirs = money.accountSpend === null ? unknown('UNKNOWN_SPEND') : shareOf(revenue, money.accountSpend)
  return {
    theirShareOfOursPct: ours,
    ourShareOfTheirsPct: theirs,
    side: sideOf(),
    parameters: { weDependFromPct, theyDependFromPct },
  }

  function sideOf(): Known<DependenceSide> {
    if (ours.value === null) return ours
    if (theirs.value === null) return theirs
    const weDepend = revenue >= thresholdMinor(money.ourRevenue, weDependFromPct)
    const theyDepend = revenue >= thresholdMinor(money.accountSpend!, theyDependFromPct)
    return known(weDepend ? (theyDepend ? 'both' : 'ours') : theyDepend ? 'theirs' : 'neither')
  }
}

function shareOf(part: number, whole: number): Known<number> {
  return whole > 0 ? known((100 * part) / whole) : unknown('NON_POSITIVE_BASE')
}
