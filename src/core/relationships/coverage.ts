import type { PlainDate } from '../period.ts'
import { type PairEvidence, pairEvidence } from './evidence.ts'
import { type DeclaredRelation, type Pair, pairKey, type Touch, touchesWithin } from './touch.ts'

export const AGREEMENTS = ['declaredHigherThanSeen', 'seenWithoutDeclaration', 'agrees', 'bothNone'] as const
export type Agreement = (typeof AGREEMENTS)[number]

/** One field of the grid: what we say of a pair beside what traffic shows of it. */
export interface CoverageCell extends Pair {
  level: number | null
  wanted: number | null
  evidence: PairEvidence | null
  agreement: Agreement
}

export const EVIDENCE_DAYS = 90

/**
 * What a level needs to be believed within 90 days: so many touches, and from "trusted" on a word from them, for trust
 * that never answers is ours alone. To know somebody needs no traffic. House rule, not from literature.
 */
const NEEDED: Record<number, { touches: number; answered: boolean }> = {
  0: { touches: 0, answered: false },
  1: { touches: 0, answered: false },
  2: { touches: 1, answered: false },
  3: { touches: 3, answered: true },
  4: { touches: 6, answered: true },
}

/** So many touches in 90 days are a relation, whether or not anybody declared it. House rule. */
const SEEN_TOUCHES = 3

/**
 * Compares a declared level (0 to 4, null not said) with the evidence of 90 days. `declaredHigherThanSeen` where the level
 * needs more than was seen, `seenWithoutDeclaration` where none is declared and three touches or more were seen,
 * `bothNone` where there is neither, else `agrees`.
 */
export function agreementOf(level: number | null, evidence: PairEvidence | null): Agreement {
  const touches = evidence?.touches ?? 0
  if (level === null || level === 0) {
    if (touches >= SEEN_TOUCHES) return 'seenWithoutDeclaration'
    return touches === 0 ? 'bothNone' : 'agrees'
  }
  const needed = NEEDED[level]!
  const answered = evidence !== null && evidence.in + evidence.both > 0
  return touches < needed.touches || (needed.answered && !answered) ? 'declaredHigherThanSeen' : 'agrees'
}

/**
 * The grid of declared relations beside the evidence of the last `days` days up to `asOf`: one cell for every pair that has
 * a declaration or a touch. A pair without a cell is `bothNone`. Nothing gives no cell.
 */
export function coverage(
  relations: readonly DeclaredRelation[],
  traffic: readonly Touch[],
  { asOf, days = EVIDENCE_DAYS }: { asOf: PlainDate; days?: number },
): CoverageCell[] {
  const seen = new Map(pairEvidence(touchesWithin(traffic, asOf, days)).map((one) => [pairKey(one), one]))
  const declared = new Map(relations.map((one) => [pairKey(one), one]))
  return [...new Set([...declared.keys(), ...seen.keys()])].map((key) => {
    const relation = declared.get(key)
    const evidence = seen.get(key) ?? null
    const { contactId, colleagueId } = relation ?? evidence!
    const level = relation?.level ?? null
    const wanted = relation?.wanted ?? null
    return { contactId, colleagueId, level, wanted, evidence, agreement: agreementOf(level, evidence) }
  })
}
