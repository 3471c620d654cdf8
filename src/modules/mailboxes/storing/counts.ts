/** Why a message stands at no account. */
export const unmatchedReasons = [
  'freeMail',
  'unknownDomain',
  'severalAccounts',
  'notYours',
  'internal',
  'bulk',
  'noAddress',
  'blocked',
] as const
export type UnmatchedReason = (typeof unmatchedReasons)[number]
/** Of these, what may find its account when more becomes known. */
export const hopefulReasons: readonly UnmatchedReason[] = [
  'freeMail',
  'unknownDomain',
  'severalAccounts',
  'bulk',
]

/** What came of messages. */
export interface MailCounts {
  read: number
  new: number
  same: number
  failed: number
  interactions: number
  byContact: number
  byDomain: number
  unmatched: Partial<Record<UnmatchedReason, number>>
  proposals: number
}

export const noCounts = (): MailCounts => ({
  read: 0,
  new: 0,
  same: 0,
  failed: 0,
  interactions: 0,
  byContact: 0,
  byDomain: 0,
  unmatched: {},
  proposals: 0,
})

/** Both together. */
export function addCounts(left: MailCounts, right: MailCounts): MailCounts {
  const unmatched = { ...left.unmatched }
  for (const reason of unmatchedReasons) {
    const sum = (left.unmatched[reason] ?? 0) + (right.unmatched[reason] ?? 0)
    if (sum > 0) unmatched[reason] = sum
  }
  return {
    read: left.read + right.read,
    new: left.new + right.new,
    same: left.same + right.same,
    failed: left.failed + right.failed,
    interactions: left.interactions + right.interactions,
    byContact: left.byContact + right.byContact,
    byDomain: left.byDomain + right.byDomain,
    unmatched,
    proposals: left.proposals + right.proposals,
  }
}
