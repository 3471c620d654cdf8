import type { Quadrant } from './kaism.ts'
import { compareIds } from '../statistics/order.ts'

export type SlotCandidate = {
  id: string
  /** Null where the account is not placed. */
  quadrant: Quadrant | null
  /** 0..10. */
  attractiveness: number | null
  /** Ours by the best competitor's. */
  strengthRatio: number | null
}

export type SlotPlan = {
  /** The key accounts that have a slot, most attractive first. */
  inside: SlotCandidate[]
  /** Who comes next: key accounts without a slot, then development accounts, most attractive first. */
  waiting: SlotCandidate[]
  nextIn: SlotCandidate | null
  /** Who leaves if somebody better comes: the last inside. */
  nextOut: SlotCandidate | null
  freeSlots: number
  /** The number of slots lies in 15..50, what a company can usually serve. */
  isUsualNumber: boolean
}

/**
 * Gives the budget of slots to the key accounts: by attractiveness, then strength, then id. Free slots stay
 * free, as a development account is not yet key; it stands next in line. Accounts without a quadrant, and
 * support and opportunistic ones, do not compete. Throws RangeError for a number of slots that is not a whole
 * number from 0. 15 to 50 key accounts: adeptadvisory.co.za.
 */
export function fillSlots(candidates: readonly SlotCandidate[], slots: number): SlotPlan {
  if (!Number.isInteger(slots) || slots < 0) throw new RangeError(`no ${slots} slots`)
  const ranked = (quadrant: Quadrant): SlotCandidate[] =>
    candidates.filter((candidate) => candidate.quadrant === quadrant).toSorted(compareCandidates)
  const key = ranked('key')
  const inside = key.slice(0, slots)
  const waiting = [...key.slice(slots), ...ranked('development')]
  return {
    inside,
    waiting,
    nextIn: waiting[0] ?? null,
    nextOut: inside.at(-1) ?? null,
    freeSlots: slots - inside.length,
    isUsualNumber: slots >= 15 && slots <= 50,
  }
}

function compareCandidates(left: SlotCandidate, right: SlotCandidate): number {
  return (
    (right.attractiveness ?? 0) - (left.attractiveness ?? 0) ||
    (right.strengthRatio ?? 0) - (left.strengthRatio ?? 0) ||
    compareIds(left.id, right.id)
  )
}
