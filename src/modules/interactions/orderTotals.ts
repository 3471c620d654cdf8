export interface OrderSum {
  currency: string
  lines: number
  amount: number | null
}

/**
 * What the timeline shows of an order's lines: their number as `detail`, and their sum where all are in one currency.
 * Sums in several currencies are never added; they follow the number: "3; 120.5 EUR; 80 USD". An order without lines
 * has no known sum.
 */
export function orderTotals(
  sums: readonly OrderSum[],
  orderCurrency: string | null,
): { detail: string; amount: number | null; currency: string | null } {
  const lines = sums.reduce((total, sum) => total + sum.lines, 0)
  const [only, ...others] = sums
  if (!only) return { detail: '0', amount: null, currency: orderCurrency }
  if (others.length === 0) return { detail: String(lines), amount: only.amount, currency: only.currency }
  const parts = sums.filter((sum) => sum.amount !== null).map((sum) => `${sum.amount} ${sum.currency}`)
  return { detail: [lines, ...parts].join('; '), amount: null, currency: null }
}
