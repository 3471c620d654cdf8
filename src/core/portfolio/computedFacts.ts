import { type Known, known, unknown } from '../reason.ts'
import { type AccountFacts, netOf, type Sums } from './accountFacts.ts'

/** The facts that computed criteria of attractiveness may be scored on, by criterion id. */
export const COMPUTED_CRITERIA = ['volume', 'growth', 'frequency', 'regularity', 'margin', 'payment'] as const
export type ComputedCriterion = (typeof COMPUTED_CRITERIA)[number]

/**
 * The computed facts of an account: volume (its share of our net revenue, percent), growth (percent against the period
 * before), frequency (order days a year), regularity (coefficient of variation of monthly orders), margin (percent of
 * the revenue whose cost is known) and payment (days late, weighted by amount). `windowYears` is the length of the
 * window, `cv` comes from the XYZ analysis. Unknown: NO_HISTORY without orders in the window, NON_POSITIVE_BASE where
 * the base of a share is not positive, UNKNOWN_COST, UNKNOWN_PAYMENT, or the reason of the XYZ analysis.
 */
export function computedFacts(
  account: AccountFacts,
  book: { revenue: number; windowYears: number; cv: Known<number> },
): Record<ComputedCriterion, Known<number>> {
  const net = netOf(account.window)
  const active = account.window.lines > 0
  const before = account.previous === null ? null : netOf(account.previous)
  return {
    volume: !active
      ? unknown('NO_HISTORY')
      : book.revenue > 0
        ? known((100 * net) / book.revenue)
        : unknown('NON_POSITIVE_BASE'),
    growth: before === null || !(before > 0) ? unknown('NO_HISTORY') : known((100 * (net - before)) / before),
    frequency:
      active && book.windowYears > 0 ? known(account.orderDays / book.windowYears) : unknown('NO_HISTORY'),
    regularity: book.cv,
    margin: marginPct(account.window),
    payment: account.daysLate,
  }
}

/** Margin in percent of the revenue whose cost is known, if that is at least half of the gross revenue of these sums. */
export function marginPct({ cost, costed, gross }: Sums): Known<number> {
  if (!(costed > 0) || costed * 2 < gross) return unknown('UNKNOWN_COST')
  return known((100 * (costed - cost)) / costed)
}

/** Margin in minor units, with the known rate applied to the whole net revenue; null where the cost is unknown. */
export function marginMinor(sums: Sums): number | null {
  const rate = marginPct(sums)
  return rate.value === null ? null : Math.round((netOf(sums) * rate.value) / 100)
}

/** The value an account is classed by, minor units: net revenue, or the margin of it; null where the cost is unknown. */
export function valueOn(basis: 'revenue' | 'margin', sums: Sums): number | null {
  return basis === 'margin' ? marginMinor(sums) : netOf(sums)
}
