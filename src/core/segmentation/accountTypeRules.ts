import { thresholdMinor } from '../money.ts'
import type {
  AccountType,
  AccountTypeFacts,
  AccountTypeOptions,
  TypeEvidence,
  TypeProposal,
} from './accountTypeFacts.ts'
import type { Reason } from '../reason.ts'
import { demandingSharePct, type PortfolioBenchmarks } from './portfolioBenchmarks.ts'

type Settings = Required<AccountTypeOptions>

function untold(type: AccountType, reason: Reason, evidence: TypeEvidence[] = []): TypeProposal {
  return { type, proposed: null, reason, basis: null, evidence }
}

function told(type: AccountType, proposed: boolean, evidence: TypeEvidence[]): TypeProposal {
  return { type, proposed, reason: null, basis: null, evidence }
}

/**
 * An economist brings `economistSharePct` (10) percent or more of total profit; exactly 10 % counts. Where
 * cost is not known well enough, the share of revenue stands in: basis 'revenue' with reason UNKNOWN_COST.
 * Null (NON_POSITIVE_BASE) where the total is not positive.
 */
export function proposeEconomist(
  account: AccountTypeFacts,
  benchmarks: PortfolioBenchmarks,
  settings: Settings,
): TypeProposal {
  const onProfit = account.profit !== null && benchmarks.profit.value !== null
  const amount = onProfit ? account.profit! : account.revenue
  const total = onProfit ? benchmarks.profit.value! : benchmarks.revenue
  if (total <= 0) return untold('economist', 'NON_POSITIVE_BASE')
  const met = amount >= thresholdMinor(total, settings.economistSharePct)
  const name = onProfit ? 'profitSharePct' : 'revenueSharePct'
  const evidence = [
    { name, value: (100 * amount) / total, threshold: settings.economistSharePct, met } as const,
  ]
  return {
    type: 'economist',
    proposed: met,
    reason: onProfit ? null : 'UNKNOWN_COST',
    basis: onProfit ? 'profit' : 'revenue',
    evidence,
  }
}

/**
 * A prospect has a large budget that is spent elsewhere: its category spend reaches the benchmark and our
 * share of it stays below `prospectShareBelowPct` (25). Null: UNKNOWN_SPEND, or NON_POSITIVE_BASE for a spend
 * of nothing, or NO_HISTORY where we have no revenue to compare with.
 */
export function proposeProspect(
  account: AccountTypeFacts,
  benchmarks: PortfolioBenchmarks,
  settings: Settings,
): TypeProposal {
  const { categorySpend } = account
  if (categorySpend === null) return untold('prospect', 'UNKNOWN_SPEND')
  if (categorySpend <= 0) return untold('prospect', 'NON_POSITIVE_BASE')
  if (benchmarks.largeSpend.value === null) return untold('prospect', benchmarks.largeSpend.reason)
  const threshold = benchmarks.largeSpend.value
  const isLarge = categorySpend >= threshold
  const isElsewhere = account.revenue < thresholdMinor(categorySpend, settings.prospectShareBelowPct)
  return told('prospect', isLarge && isElsewhere, [
    { name: 'categorySpend', value: categorySpend, threshold, met: isLarge },
    {
      name: 'ourSharePct',
      value: (100 * account.revenue) / categorySpend,
      threshold: settings.prospectShareBelowPct,
      met: isElsewhere,
    },
  ])
}

/**
 * An image account is among the largest of those whose size is known, by turnover or by employees: one of the
 * two suffices. Null: UNKNOWN_SIZE of its own, or the benchmark's reason where too few sizes are known.
 */
export function proposeImage(account: AccountTypeFacts, benchmarks: PortfolioBenchmarks): TypeProposal {
  if (account.annualRevenue === null && account.employees === null) return untold('image', 'UNKNOWN_SIZE')
  const evidence: TypeEvidence[] = []
  const compare = (
    name: 'annualRevenue' | 'employees',
    value: number | null,
    threshold: number | null,
  ): void => {
    if (value !== null && threshold !== null)
      evidence.push({ name, value, threshold, met: value >= threshold })
  }
  compare('annualRevenue', account.annualRevenue, benchmarks.largeAnnualRevenue.value)
  compare('employees', account.employees, benchmarks.largeEmployees.value)
  if (evidence.length > 0)
    return told(
      'image',
      evidence.some((one) => one.met),
      evidence,
    )
  const benchmark = account.annualRevenue === null ? benchmarks.largeEmployees : benchmarks.largeAnnualRevenue
  return untold('image', benchmark.reason ?? 'TOO_LITTLE_KNOWN')
}

/**
 * An expert's demands push our quality: the share of technical and change requests among its requests is in
 * the top of the book, and there are at least `minDemandingRequests` (5) of them. Null: NO_HISTORY without
 * requests, or the benchmark's reason where too few accounts ask anything.
 */
export function proposeExpert(
  account: AccountTypeFacts,
  benchmarks: PortfolioBenchmarks,
  settings: Settings,
): TypeProposal {
  if (account.requests <= 0) return untold('expert', 'NO_HISTORY')
  const enough: TypeEvidence = {
    name: 'demandingRequests',
    value: account.demandingRequests,
    threshold: settings.minDemandingRequests,
    met: account.demandingRequests >= settings.minDemandingRequests,
  }
  // Too few demands rule an expert out whatever the rest of the book asks.
  if (!enough.met) return told('expert', false, [enough])
  const benchmark = benchmarks.largeDemandingSharePct
  if (benchmark.value === null) return untold('expert', benchmark.reason, [enough])
  const value = demandingSharePct(account)
  const share = {
    name: 'demandingSharePct',
    value,
    threshold: benchmark.value,
    met: value >= benchmark.value,
  } as const
  return told('expert', share.met, [enough, share])
}
