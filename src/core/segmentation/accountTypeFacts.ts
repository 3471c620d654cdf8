import type { Reason } from '../reason.ts'

export const ACCOUNT_TYPES = ['economist', 'prospect', 'image', 'expert'] as const
export type AccountType = (typeof ACCOUNT_TYPES)[number]

/** What is known of an account in the window; money in whole minor units of one currency, null if unknown. */
export type AccountTypeFacts = {
  id: string
  revenue: number
  profit: number | null
  /** What the account spends a year with all suppliers on what we sell. */
  categorySpend: number | null
  /** The account's own turnover. */
  annualRevenue: number | null
  employees: number | null
  requests: number
  /** Technical and change requests among them. */
  demandingRequests: number
}

export type TypeEvidence = {
  name:
    | 'profitSharePct'
    | 'revenueSharePct'
    | 'categorySpend'
    | 'ourSharePct'
    | 'annualRevenue'
    | 'employees'
    | 'demandingRequests'
    | 'demandingSharePct'
  value: number
  threshold: number
  met: boolean
}

export type TypeProposal = {
  type: AccountType
  /** True: proposed to a person. Null: cannot be told, see reason. */
  proposed: boolean | null
  /** Why it cannot be told; for an economist also why revenue stands in for profit. */
  reason: Reason | null
  basis: 'profit' | 'revenue' | null
  evidence: TypeEvidence[]
}

export type AccountTypeOptions = {
  /** Share of total profit that makes an economist, percent. */
  economistSharePct?: number
  /** Share of revenue whose profit must be known before shares of profit are trusted, percent. */
  profitCoveragePct?: number
  /** Quantile (0..1) of our accounts' positive revenues that a prospect's spend is held against. */
  spendQuantile?: number
  /** How many times that revenue the spend has to be. */
  spendFactor?: number
  /** Our share of a prospect's spend stays below this, percent. */
  prospectShareBelowPct?: number
  /** Quantile (0..1) from which size and demands count as among the largest. */
  topQuantile?: number
  /** Fewer accounts of known size, or with requests, than this give no top. */
  minKnown?: number
  minDemandingRequests?: number
}

/** The options with house defaults for what is not given. */
export function accountTypeSettings(options: AccountTypeOptions): Required<AccountTypeOptions> {
  const { economistSharePct = 10, profitCoveragePct = 95, spendQuantile = 0.75, spendFactor = 1 } = options
  const { prospectShareBelowPct = 25, topQuantile = 0.9, minKnown = 10, minDemandingRequests = 5 } = options
  return {
    economistSharePct,
    profitCoveragePct,
    spendQuantile,
    spendFactor,
    prospectShareBelowPct,
    topQuantile,
    minKnown,
    minDemandingRequests,
  }
}
