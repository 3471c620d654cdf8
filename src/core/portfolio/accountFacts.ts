import type { PlainDate } from '../period.ts'
import type { Known } from '../reason.ts'

/** Sums of order lines over a period, in whole minor units of the reporting currency; credits are positive. */
export type Sums = {
  gross: number
  credits: number
  /** Cost of the lines whose cost is known, and the net revenue of those lines. */
  cost: number
  costed: number
  /** Lines whose amount is known, and lines without one, which no sum holds. */
  lines: number
  unpriced: number
}

export const noSums: Sums = { gross: 0, credits: 0, cost: 0, costed: 0, lines: 0, unpriced: 0 }

/** Everything the analysis of a portfolio looks at, for one account or for one holding folded into one. */
export type AccountFacts = {
  id: string
  name: string
  ultimateId: string
  owner: string | null
  country: string | null
  industry: string | null
  /** Ids of the accounts that are one here: the account itself, or a holding: its head first, then its plants by revenue. */
  members: string[]
  employees: number | null
  annualRevenue: number | null
  /** What the account spends a year on what we sell, major units of the reporting currency. */
  categorySpend: number | null
  window: Sums
  /** The period of the same length before; null where the window has no beginning. */
  previous: Sums | null
  /** Net of the twelve months up to the as-of day, whatever the window. */
  last12m: number
  /** Gross sums of complete months in minor units and in order of time, minor units, ending with the last complete month; zeros included. */
  months: number[]
  /** Distinct days with a positive order line in the window, and the last such day up to the as-of day. */
  orderDays: number
  lastOrderOn: PlainDate | null
  lastContactOn: PlainDate | null
  /** Days late, weighted by invoice amount, over settled invoices of the window. */
  daysLate: Known<number>
  requests: number
  demandingRequests: number
}

/** Net revenue: gross less credits, minor units. */
export const netOf = (sums: Sums): number => sums.gross - sums.credits

/** Adds two sums. */
export function addSums(left: Sums, right: Sums): Sums {
  return {
    gross: left.gross + right.gross,
    credits: left.credits + right.credits,
    cost: left.cost + right.cost,
    costed: left.costed + right.costed,
    lines: left.lines + right.lines,
    unpriced: left.unpriced + right.unpriced,
  }
}
