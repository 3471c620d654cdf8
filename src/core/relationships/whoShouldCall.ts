import type { CoverageCell } from './coverage.ts'

export interface Callee {
  id: string
  name: string
  /** 1 to 5; null is unknown and counts as 3, the middle. */
  influence: number | null
  role: string | null
}

/** Somebody to get in touch with, and why. */
export interface Call {
  contactId: string
  /** Who of ours should: whose relation is to grow, else who knows them best; null where nobody of ours does. */
  colleagueId: string | null
  reason: 'wantedHigher' | 'unseenDecisionMaker'
  level: number | null
  wanted: number | null
  /** Levels between wanted and declared; 2 for a decision maker without any evidence. */
  gap: number
  /** Influence times gap; the list is ranked by it. */
  score: number
}

const USUAL_INFLUENCE = 3
const UNSEEN_GAP = 2

/**
 * Who of ours should call whom, most pressing first: pairs whose wanted level is above the declared one, and decision
 * makers of whom the window of the cells shows no touch at all. Ranked by influence × gap, equal ones by name; a contact
 * stands once, with the larger of its reasons. Give only people who are still there. Nothing wanted and all seen gives [].
 */
export function whoShouldCall(people: readonly Callee[], cells: readonly CoverageCell[]): Call[] {
  const ofContact = Map.groupBy(cells, ({ contactId }) => contactId)
  const calls = people.flatMap((person) => {
    const own = ofContact.get(person.id) ?? []
    const influence = person.influence ?? USUAL_INFLUENCE
    const reasons = [...wishes(own), ...unseen(person, own)]
    const best = reasons.toSorted((left, right) => right.gap - left.gap)[0]
    return best ? [{ name: person.name, call: { ...best, score: influence * best.gap } }] : []
  })
  return calls
    .toSorted(
      (left, right) =>
        right.call.score - left.call.score || (left.name < right.name ? -1 : left.name > right.name ? 1 : 0),
    )
    .map(({ call }) => call)
}

type Reason = Omit<Call, 'score'>

function wishes(cells: readonly CoverageCell[]): Reason[] {
  return cells.flatMap(({ contactId, colleagueId, level, wanted }) => {
    const gap = (wanted ?? 0) - (level ?? 0)
    return gap > 0 ? [{ contactId, colleagueId, reason: 'wantedHigher' as const, level, wanted, gap }] : []
  })
}

function unseen(person: Callee, cells: readonly CoverageCell[]): Reason[] {
  if (person.role !== 'decisionMaker' || cells.some(({ evidence }) => evidence !== null)) return []
  const nearest = bestOf(cells)
  return [
    {
      contactId: person.id,
      colleagueId: nearest?.colleagueId ?? null,
      reason: 'unseenDecisionMaker',
      level: nearest?.level ?? null,
      wanted: nearest?.wanted ?? null,
      gap: UNSEEN_GAP,
    },
  ]
}

/** The cell of whoever of ours knows a contact best: by declared level, then by touches; undefined where nobody does. */
function bestOf(cells: readonly CoverageCell[]): CoverageCell | undefined {
  return cells
    .filter(({ level, evidence }) => (level ?? 0) > 0 || evidence !== null)
    .toSorted(
      (left, right) =>
        (right.level ?? 0) - (left.level ?? 0) ||
        (right.evidence?.touches ?? 0) - (left.evidence?.touches ?? 0),
    )[0]
}
