import type { PlainDate } from '../period.ts'

/**
 * What a key account manager would want to know of a company, with what knowing it is worth (1 is nice to have, 4 decides
 * deals). The order is the order of asking where two are worth the same.
 */
export const dossierItems = {
  decisionMaker: 4,
  needs: 4,
  approval: 3,
  categorySpend: 3,
  competitors: 3,
  goals: 3,
  strategy: 3,
  influence: 2,
  contract: 2,
  annualRevenue: 2,
  industry: 2,
  markets: 2,
  statement: 2,
  team: 2,
  sites: 2,
  paymentDays: 1,
  creditLimit: 1,
  employees: 1,
  taxNumber: 1,
  website: 1,
  country: 1,
  address: 1,
  phone: 1,
  history: 1,
} as const
export type DossierItem = keyof typeof dossierItems

/** Whether an item is known and since when; the day is null where nobody noted it. */
export type DossierState = Partial<Record<DossierItem, { known: boolean; on: PlainDate | null }>>

export interface Completeness {
  known: number
  of: number
  /** Known weight of all weight, percent, 0 to 100. */
  weightedPct: number
  /** The known item that was looked at longest ago. */
  oldest: { item: DossierItem; on: PlainDate } | null
  /** What is not known, the most useful first. */
  unknown: DossierItem[]
}

/** How complete and how fresh a dossier is. An item that the state leaves out is not known. */
export function dossierCompleteness(state: DossierState): Completeness {
  const items = Object.keys(dossierItems) as DossierItem[]
  const knownItems = items.filter((item) => state[item]?.known === true)
  const weight = (some: DossierItem[]) => some.reduce((sum, item) => sum + dossierItems[item], 0)
  const dated = knownItems.flatMap((item) => {
    const on = state[item]!.on
    return on === null ? [] : [{ item, on }]
  })
  const missing = items.filter((item) => !knownItems.includes(item))
  return {
    known: knownItems.length,
    of: items.length,
    weightedPct: (100 * weight(knownItems)) / weight(items),
    oldest:
      dated.toSorted((left, right) => (left.on < right.on ? -1 : Number(left.on > right.on)))[0] ?? null,
    unknown: missing.toSorted((left, right) => dossierItems[right] - dossierItems[left]),
  }
}
