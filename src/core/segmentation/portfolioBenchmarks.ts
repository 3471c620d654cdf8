import { sumMinor, thresholdMinor } from '../money.ts'
import { type Known, known, type Reason, unknown } from '../reason.ts'
import { quantileOfSorted, sortedAscending } from '../statistics/quantile.ts'
import type { AccountTypeFacts, AccountTypeOptions } from './accountTypeFacts.ts'

/** The figures of the whole book that single accounts are held against. */
export type PortfolioBenchmarks = {
  revenue: number
  /** Unknown (UNKNOWN_COST) where too much revenue has no known profit. */
  profit: Known<number>
  largeSpend: Known<number>
  largeAnnualRevenue: Known<number>
  largeEmployees: Known<number>
  largeDemandingSharePct: Known<number>
}

/**
 * Computes the benchmarks of a book: total positive revenue and total profit in minor units, and the values
 * from which spend, size and share of demanding requests count as large. A top is unknown where fewer than
 * `minKnown` accounts have the figure, and where all have the same (ZERO_VARIANCE): then nobody stands out.
 */
export function portfolioBenchmarks(
  accounts: readonly AccountTypeFacts[],
  settings: Required<AccountTypeOptions>,
): PortfolioBenchmarks {
  const buying = accounts.filter((account) => account.revenue > 0)
  const revenue = sumMinor(buying.map((account) => account.revenue))
  const covered = sumMinor(
    buying.filter((account) => account.profit !== null).map((account) => account.revenue),
  )
  const profits = accounts.map((account) => account.profit).filter((profit) => profit !== null)
  const isCovered = revenue > 0 && covered >= thresholdMinor(revenue, settings.profitCoveragePct)
  const revenues = sortedAscending(buying.map((account) => account.revenue))
  const spend = quantileOfSorted(revenues, settings.spendQuantile)
  const asking = accounts.filter((account) => account.requests > 0)
  const top = (values: readonly (number | null)[], reason: Reason) => topOf(values, reason, settings)
  return {
    revenue,
    profit: isCovered ? known(sumMinor(profits)) : unknown('UNKNOWN_COST'),
    largeSpend: spend.value === null ? spend : known(spend.value * settings.spendFactor),
    largeAnnualRevenue: top(
      accounts.map((account) => account.annualRevenue),
      'TOO_LITTLE_KNOWN',
    ),
    largeEmployees: top(
      accounts.map((account) => account.employees),
      'TOO_LITTLE_KNOWN',
    ),
    largeDemandingSharePct: top(asking.map(demandingSharePct), 'TOO_FEW_OBSERVATIONS'),
  }
}

/** Technical and change requests by all requests of an account, 0..100; NaN-free because asked only with requests. */
export function demandingSharePct(account: AccountTypeFacts): number {
  return (100 * account.demandingRequests) / account.requests
}

function topOf(
  values: readonly (number | null)[],
  reason: Reason,
  settings: Required<AccountTypeOptions>,
): Known<number> {
  const ascending = sortedAscending(values.filter((value) => value !== null))
  if (ascending.length < settings.minKnown) return unknown(reason)
  if (ascending[0] === ascending.at(-1)) return unknown('ZERO_VARIANCE')
  return quantileOfSorted(ascending, settings.topQuantile)
}
