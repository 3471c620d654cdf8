import { defaultCriteria } from '../core/keyAccounts/defaultCriteria.ts'
import { unknown } from '../core/reason.ts'
import { type AccountFacts, noSums } from '../core/portfolio/accountFacts.ts'
import type { PortfolioRules } from '../core/portfolio/analyse.ts'

/** An account with nothing known; tests say only what matters to them. */
export function accountFacts(id: string, known: Partial<AccountFacts> = {}): AccountFacts {
  return {
    id,
    name: id,
    ultimateId: id,
    owner: null,
    country: null,
    industry: null,
    members: [id],
    employees: null,
    annualRevenue: null,
    categorySpend: null,
    window: noSums,
    previous: null,
    last12m: 0,
    months: [],
    orderDays: 0,
    lastOrderOn: null,
    lastContactOn: null,
    daysLate: unknown('UNKNOWN_PAYMENT'),
    requests: 0,
    demandingRequests: 0,
    ...known,
  }
}

/** An account that bought for this much, in minor units, in one line. */
export function buyer(id: string, net: number, known: Partial<AccountFacts> = {}): AccountFacts {
  const window = { ...noSums, gross: Math.max(0, net), credits: Math.max(0, -net), lines: 1 }
  return accountFacts(id, { window, orderDays: 1, ...known })
}

export const usualRules: PortfolioRules = {
  cutA: 80,
  cutB: 95,
  cutX: 0.5,
  cutY: 1,
  basis: 'revenue',
  criteria: defaultCriteria(100),
  kaism: { attractivenessCut: 5, strengthCut: 1, minKnownPct: 60 },
  economistSharePct: 10,
  prospectShareBelowPct: 25,
  minDemandingRequests: 5,
}
