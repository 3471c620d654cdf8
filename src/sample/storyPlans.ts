import type { BuyingPlan } from './plans.ts'
import { storyAccount } from './storyAccounts.ts'

/** Pace of the account that slips away in its last eight months, the latest first. */
const slippingPace = [0, 0, 0.16, 0.24, 0.34, 0.46, 0.6, 0.78]

/** What differs from a usual plan for the accounts of the hidden stories. */
export const storyPlans: Record<string, Partial<BuyingPlan>> = {
  [storyAccount.slipping]: {
    jitter: 0.35,
    pace: (monthsAgo) => slippingPace[monthsAgo] ?? 1,
    size: (monthsAgo) => (monthsAgo < 8 ? 0.75 : 1),
    discountPct: 6,
  },
  [storyAccount.looksGood]: {
    jitter: 0.3,
    spread: 0.2,
    pace: (monthsAgo) => 1.12 - Math.min(monthsAgo, 36) * 0.011,
    size: (monthsAgo) => 1.12 - Math.min(monthsAgo, 36) * 0.011,
    discountPct: 8,
  },
  [storyAccount.rising]: {
    ordersPerYear: 40,
    jitter: 0.5,
    pace: (monthsAgo) => 1.4 * 0.95 ** monthsAgo,
    size: (monthsAgo) => 1.15 * 0.97 ** monthsAgo,
    discountPct: 5,
  },
  [storyAccount.seasonal]: {
    ordersPerYear: 24,
    pace: (_, month) => (month >= 3 && month <= 6 ? 3 : 0),
    size: () => 1,
    prefers: { 'centrifugal-pumps': 5 },
  },
  [storyAccount.economist]: {
    jitter: 0.3,
    spread: 0.2,
    pace: () => 1,
    size: () => 1,
    discountPct: 0,
    without: ['centrifugal-pumps', 'gate-valves'],
    prefers: { 'spare-parts': 25, service: 10 },
  },
  [storyAccount.regular]: { ordersPerYear: 90, jitter: 0.15, pace: () => 1, size: () => 1 },
  [storyAccount.project]: {
    ordersPerYear: 40,
    pace: (monthsAgo) => (monthsAgo >= 4 && monthsAgo <= 7 ? 1.7 : 0.12),
    size: (monthsAgo) => (monthsAgo >= 4 && monthsAgo <= 7 ? 2.1 : 0.5),
  },
  [storyAccount.whitespace]: { without: ['spare-parts', 'service', 'flow-meters'] },
  [storyAccount.lost]: {
    pace: (monthsAgo) => (monthsAgo < 14 ? 0 : monthsAgo < 19 ? 0.4 : 1),
    size: () => 1,
  },
  [storyAccount.captive]: { ordersPerYear: 40, jitter: 0.4, size: () => 1, discountPct: 3 },
  [storyAccount.image]: { size: () => 1 },
}
