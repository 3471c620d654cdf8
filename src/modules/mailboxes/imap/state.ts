import { z } from 'zod'
import { type MailCounts, noCounts } from '../storing/counts.ts'

const stored = z.object({
  folders: z.record(z.string(), z.object({ uidValidity: z.string(), lastUid: z.number() })).default({}),
  counts: z.custom<MailCounts>().optional(),
  troubles: z.array(z.object({ folder: z.string(), uid: z.number(), reason: z.string() })).default([]),
})

/** How far a mailbox is read. It is kept with each batch, in one transaction, so that a killed server goes on there. */
export interface MailboxState {
  /** Per folder: the last message read, which counts only while the server numbers its messages as it did then. */
  folders: Record<string, { uidValidity: string; lastUid: number }>
  counts: MailCounts
  /** The last messages nobody could make anything of. */
  troubles: { folder: string; uid: number; reason: string }[]
}

const troublesKept = 50

export function stateIn(json: unknown): MailboxState {
  const { counts, ...state } = stored.parse(json ?? {})
  return { ...state, counts: { ...noCounts(), ...counts } }
}

/** The number of the last message of a folder that was read; 0 where none was, or the server began to number anew. */
export function lastReadIn(state: MailboxState, folder: string, uidValidity: string): number {
  const place = state.folders[folder]
  return place?.uidValidity === uidValidity ? place.lastUid : 0
}

export const keptTroubles = (before: MailboxState['troubles'], more: MailboxState['troubles']) =>
  [...before, ...more].slice(-troublesKept)
