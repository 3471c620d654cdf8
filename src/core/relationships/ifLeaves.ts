import type { PlainDate } from '../period.ts'
import { type Known, known, unknown } from '../reason.ts'
import { DEPENDENCE_DAYS } from './dependence.ts'
import { pairEvidence } from './evidence.ts'
import { type DeclaredRelation, pairKey, type Touch, touchesWithin } from './touch.ts'

/** Whose person goes: one of ours, or one of theirs. */
export interface Leaving {
  side: 'ours' | 'theirs'
  id: string
}

export interface RemainingRelation {
  contactId: string
  colleagueId: string
  level: number | null
  touches: number
}

export interface IfLeaves {
  /** Touches that name people of both sides. */
  touches: number
  /** Percent of them in which this person took part; unknown under five touches. */
  sharePct: Known<number>
  /** Percent in which nobody else of the same side took part: what would have been silence. */
  alonePct: Known<number>
  /** What holds without this person, strongest first. */
  remaining: RemainingRelation[]
  /** People of the other side whom nobody else of this side knows or was in touch with. */
  stranded: string[]
}

const LEAST_TOUCHES = 5
/** From here a declared relation holds by itself: they know each other. */
const LEAST_LEVEL = 1

/**
 * What is left if one person goes: the share of contact that ran through them and, of it, what ran through them alone
 * (0..100 percent of the touches of the last `days` days, 365, that name both sides; TOO_FEW_OBSERVATIONS under five), the
 * relations that remain (declared at least "knows", or seen in that time), and who is left without any. Somebody without
 * traffic gives zeros, not unknowns, once there are five touches of others.
 */
export function ifLeaves(
  relations: readonly DeclaredRelation[],
  traffic: readonly Touch[],
  leaving: Leaving,
  { asOf, days = DEPENDENCE_DAYS }: { asOf: PlainDate; days?: number },
): IfLeaves {
  const named = touchesWithin(traffic, asOf, days).filter(
    ({ contactIds, colleagueIds }) => contactIds.length > 0 && colleagueIds.length > 0,
  )
  const sideOf = (touch: Touch) => (leaving.side === 'ours' ? touch.colleagueIds : touch.contactIds)
  const withThem = named.filter((touch) => sideOf(touch).includes(leaving.id))
  const alone = withThem.filter((touch) => new Set(sideOf(touch)).size === 1)
  const share = (part: number): Known<number> =>
    named.length < LEAST_TOUCHES ? unknown('TOO_FEW_OBSERVATIONS') : known((100 * part) / named.length)
  const all = relationsOf(relations, named)
  const isTheirs = (one: RemainingRelation) =>
    (leaving.side === 'ours' ? one.colleagueId : one.contactId) === leaving.id
  const otherOf = (one: RemainingRelation) => (leaving.side === 'ours' ? one.contactId : one.colleagueId)
  const remaining = all.filter((one) => !isTheirs(one))
  const held = new Set(remaining.map(otherOf))
  const stranded = new Set(
    all
      .filter(isTheirs)
      .map(otherOf)
      .filter((id) => !held.has(id)),
  )
  return {
    touches: named.length,
    sharePct: share(withThem.length),
    alonePct: share(alone.length),
    remaining,
    stranded: [...stranded],
  }
}

function relationsOf(relations: readonly DeclaredRelation[], traffic: readonly Touch[]): RemainingRelation[] {
  const pairs = new Map<string, RemainingRelation>()
  for (const { contactId, colleagueId, touches } of pairEvidence(traffic))
    pairs.set(pairKey({ contactId, colleagueId }), { contactId, colleagueId, level: null, touches })
  for (const { contactId, colleagueId, level } of relations) {
    const seen = pairs.get(pairKey({ contactId, colleagueId }))
    if (seen) seen.level = level
    else if (level !== null && level >= LEAST_LEVEL)
      pairs.set(pairKey({ contactId, colleagueId }), { contactId, colleagueId, level, touches: 0 })
  }
  return [...pairs.values()].toSorted(
    (left, right) => (right.level ?? 0) - (left.level ?? 0) || right.touches - left.touches,
  )
}
