import { compareIds } from '../statistics/order.ts'
import { type Decided, reasonShares } from './decided.ts'
import { type WinRate, winRate } from './winRate.ts'

export const DIMENSIONS = ['competitor', 'family', 'reason'] as const
export type Dimension = (typeof DIMENSIONS)[number]

export type OutcomeGroup = {
  /** The value of each dimension asked for; null where it was not noted, absent dimensions are null as well. */
  competitor: string | null
  family: string | null
  reason: string | null
  rate: WinRate
  /** How many whole decisions lay in the reason, by its weights; equals the count where no reason is asked for. */
  weight: number
}

type Place = Pick<OutcomeGroup, Dimension>

/**
 * Won and lost by competitor, product family and reason, in any combination, with the win rate and its interval, the
 * largest groups first. A tender with several competitors or reasons counts in the group of each, so groups may come to
 * more than all tenders. No dimension gives one group of all; no tender gives none.
 */
export function outcomeGroups(tenders: readonly Decided[], dimensions: readonly Dimension[]): OutcomeGroup[] {
  const groups = new Map<string, Place & { won: number; lost: number; weight: number }>()
  for (const tender of tenders) {
    for (const { place, weight } of placesOf(tender, new Set(dimensions))) {
      const key = JSON.stringify([place.competitor, place.family, place.reason])
      const group = groups.get(key) ?? { ...place, won: 0, lost: 0, weight: 0 }
      group[tender.outcome] += 1
      group.weight += weight
      groups.set(key, group)
    }
  }
  return [...groups.values()]
    .map(({ won, lost, ...group }) => ({ ...group, rate: winRate(won, lost) }))
    .toSorted((left, right) => right.rate.n - left.rate.n || compareIds(nameOf(left), nameOf(right)))
}

function placesOf(tender: Decided, asked: ReadonlySet<Dimension>): { place: Place; weight: number }[] {
  const orNothing = <Value>(values: Value[]): (Value | null)[] => (values.length > 0 ? values : [null])
  const competitors = asked.has('competitor') ? orNothing([...new Set(tender.competitors)]) : [null]
  const shares = asked.has('reason') ? orNothing([...reasonShares(tender)]) : [null]
  const family = asked.has('family') ? tender.family : null
  return competitors.flatMap((competitor) =>
    shares.map((share) => ({
      place: { competitor, family, reason: share?.[0] ?? null },
      weight: share?.[1] ?? 1,
    })),
  )
}

const nameOf = ({ competitor, family, reason }: Place) =>
  `${competitor ?? ''}/${family ?? ''}/${reason ?? ''}`
