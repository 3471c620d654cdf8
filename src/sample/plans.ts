import type { CustomerRow } from './names/rows.ts'
import type { Random } from './random.ts'
import { storyPlans } from './storyPlans.ts'

/** How a customer buys. Months are counted backwards: 0 is the month of asOf. */
export interface BuyingPlan {
  annualEur: number
  ordersPerYear: number
  /** Half width of the spread of gaps between orders, 0 for a clockwork. */
  jitter: number
  /** How often it orders against its usual pace. */
  pace(monthsAgo: number, month: number): number
  /** How large its orders are against the usual size. */
  size(monthsAgo: number): number
  /** Spread of the sizes of its orders: standard deviation of their logarithm. */
  spread: number
  discountPct: number
  /** Families it never buys, and those it buys more of than its industry does. */
  without: readonly string[]
  prefers: Readonly<Record<string, number>>
}

/** Share of a usual month, January to December: holidays in winter and summer, shutdown work in spring and autumn. */
const season = [0.76, 0.92, 1.06, 1.1, 1.1, 1.08, 0.93, 0.76, 1.08, 1.16, 1.1, 0.95]

/** The usual pace of a month of the year. */
function seasonOf(month: number): number {
  return season[month - 1]!
}

/** The plan of a customer: its story's where it has one, else a pattern drawn by chance. */
export function planFor(row: CustomerRow, random: Random): BuyingPlan {
  const usual = usualPlan(row, random)
  const story = storyPlans[row.name]
  return story ? { ...usual, spread: 0.25, ...story } : usual
}

function usualPlan(row: CustomerRow, random: Random): BuyingPlan {
  const sales = row.salesThousandEur
  const growth = 1 + random.between(-0.08, 0.12)
  return {
    annualEur: sales * 1000,
    ordersPerYear: Math.min(95, Math.max(3, 1.4 * Math.sqrt(sales))),
    jitter: 0.7,
    pace: paceOf(sales, random),
    size: (monthsAgo) => growth ** (-monthsAgo / 12),
    spread: 0.48,
    discountPct: random.pick(sales > 300 ? [3, 5, 6, 8] : [0, 0, 0, 2, 3, 5]),
    without: [],
    prefers: {},
  }
}

/** Small customers often buy in bursts with months of silence between; a few came late or buy less and less. */
function paceOf(sales: number, random: Random): BuyingPlan['pace'] {
  const kind = random.next()
  const burst = random.whole(4, 7)
  const offset = random.whole(0, 6)
  if (sales < 140 && kind < 0.35) {
    return (monthsAgo) => ((monthsAgo + offset) % burst === 0 ? burst : 0)
  }
  if (sales < 140 && kind < 0.42) return (monthsAgo, month) => (monthsAgo < 17 ? seasonOf(month) : 0)
  if (sales < 500 && kind > 0.93) {
    return (monthsAgo, month) => seasonOf(month) * (0.7 + Math.min(monthsAgo, 30) / 60)
  }
  return (_, month) => seasonOf(month)
}
