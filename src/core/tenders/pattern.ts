import { compareIds } from '../statistics/order.ts'
import { wilsonInterval } from '../statistics/wilson.ts'
import { type Decided, reasonShares } from './decided.ts'

export type Pattern = {
  outcome: 'won' | 'lost'
  reason: string
  /** Only against this competitor; null: whoever bid. */
  competitor: string | null
  /** Only in this product family; null: in any. */
  family: string | null
  /** Tenders decided within that scope of which somebody noted why. */
  decided: number
  /** Those of them that ended so. */
  ended: number
  /** Those that ended so and for which the reason was named; their ids stand below. */
  count: number
  /** How much of these decisions lay in the reason on average, 0..1. */
  weightShare: number
  /** The least share of those that ended so which the reason decides, with 95 % confidence, 0..1; ranks the patterns. */
  strength: number
  tenderIds: string[]
}

type Scope = { competitor: string | null; family: string | null; tenders: Decided[] }

/** A pattern that fewer tenders stand behind is chance. */
const fewest = 3

/**
 * What decides tenders again and again: for each reason, outcome, competitor and family that at least three tenders
 * share, how many of those that ended so it decided. Ranked by the lower end of the Wilson interval of the weighted count,
 * so that 4 of 4 comes before 4 of 9 and before 3 of 3; of equals the narrower scope. Of patterns that rest on the same
 * tenders only the first stands. Tenders of which nobody noted why say nothing and are left out; none gives none.
 */
export function findPatterns(tenders: readonly Decided[]): Pattern[] {
  const spoken = tenders.filter(({ reasons }) => reasons.length > 0)
  const found = scopesOf(spoken).flatMap(patternsIn).toSorted(strongerFirst)
  const seen = new Set<string>()
  return found.filter(({ outcome, reason, tenderIds }) => {
    const same = `${outcome} ${reason} ${tenderIds.join()}`
    if (seen.has(same)) return false
    seen.add(same)
    return true
  })
}

function scopesOf(tenders: readonly Decided[]): Scope[] {
  const scopes = new Map<string, Scope>()
  for (const tender of tenders) {
    for (const competitor of [null, ...new Set(tender.competitors)]) {
      for (const family of tender.family === null ? [null] : [null, tender.family]) {
        const key = JSON.stringify([competitor, family])
        const scope = scopes.get(key)
        if (scope) scope.tenders.push(tender)
        else scopes.set(key, { competitor, family, tenders: [tender] })
      }
    }
  }
  return [...scopes.values()].filter((scope) => scope.tenders.length >= fewest)
}

function patternsIn({ competitor, family, tenders }: Scope): Pattern[] {
  const named = new Map<string, { outcome: Pattern['outcome']; reason: string; shares: [string, number][] }>()
  for (const tender of tenders) {
    for (const [reason, share] of reasonShares(tender)) {
      const key = `${tender.outcome} ${reason}`
      const group = named.get(key) ?? { outcome: tender.outcome, reason, shares: [] }
      group.shares.push([tender.id, share])
      named.set(key, group)
    }
  }
  return [...named.values()]
    .filter(({ shares }) => shares.length >= fewest)
    .map(({ outcome, reason, shares: inAnyOrder }) => {
      // Added in one order, so that a sum does not hang on the order of rows.
      const shares = inAnyOrder.toSorted(([left, one], [right, two]) => compareIds(left, right) || one - two)
      const weighted = shares.reduce((sum, [, share]) => sum + share, 0)
      const ended = tenders.filter((tender) => tender.outcome === outcome).length
      return {
        outcome,
        reason,
        competitor,
        family,
        decided: tenders.length,
        ended,
        count: shares.length,
        weightShare: weighted / shares.length,
        strength: wilsonInterval(Math.min(weighted, ended), ended)!.low,
        tenderIds: shares.map(([id]) => id),
      }
    })
}

const narrowness = ({ competitor, family }: Pattern) => Number(competitor !== null) + Number(family !== null)
const nameOf = ({ reason, competitor, family }: Pattern) => `${reason}/${competitor ?? ''}/${family ?? ''}`

function strongerFirst(left: Pattern, right: Pattern): number {
  return (
    right.strength - left.strength ||
    narrowness(right) - narrowness(left) ||
    compareIds(nameOf(left), nameOf(right))
  )
}
