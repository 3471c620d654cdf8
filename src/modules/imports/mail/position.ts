import { type MailCounts, noCounts } from '../../mailboxes/storing/counts.ts'

/** A message that was not kept, or not as it was meant, and why. */
export interface MailTrouble {
  message: string
  reason: string
}

/** How far an import of mail is. It stands with each batch in the import's own row, so that a killed import goes on there. */
export interface Position {
  /** Messages of the file gone through. */
  message: number
  counts: MailCounts
  /** The first of what went wrong. */
  troubles: MailTrouble[]
  accountIds: string[] | null
}

export const atStart = (): Position => ({ message: 0, counts: noCounts(), troubles: [], accountIds: [] })

const namedAtMost = 2000
const troublesKept = 200

/** Accounts are named while they are few; of many, it is only known that there are many. */
export function namedAccounts(named: string[] | null, more: readonly string[]): string[] | null {
  if (named === null) return null
  const all = [...new Set([...named, ...more])]
  return all.length > namedAtMost ? null : all
}

export const keptTroubles = (kept: readonly MailTrouble[], more: readonly MailTrouble[]): MailTrouble[] =>
  [...kept, ...more].slice(0, troublesKept)

/** Reads a position out of the row of an import; the start where it says none. */
export function positionIn(progress: unknown): Position {
  const { position } = (progress ?? {}) as { position?: Position }
  return position ?? atStart()
}
