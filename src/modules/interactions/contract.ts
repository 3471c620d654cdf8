import { z } from 'zod'
import { ENTRY_KINDS } from '../../core/entryKinds.ts'
import { CHANNELS, DIRECTIONS } from '../../core/interactions/channels.ts'
import { listOf, pageSize, plainDate, reads, recordId, writes } from '../../platform/contract.ts'

const named = z.object({ id: recordId, name: z.string() })
const entry = z.object({
  id: z.string(),
  kind: z.enum(ENTRY_KINDS),
  at: z.string(),
  accountId: recordId,
  title: z.string().nullable(),
  detail: z.string().nullable(),
  channel: z.string().nullable(),
  direction: z.string().nullable(),
  person: z.string().nullable(),
  contact: z.string().nullable(),
  amount: z.number().nullable(),
  currency: z.string().nullable(),
  importId: recordId.nullable(),
  sourceRow: z.number().int().nullable(),
  /** Who of theirs and of ours took part, as far as they are known people. */
  contacts: z.array(named),
  colleagues: z.array(named),
  /** Of a mail: 'person', 'auto', 'bounce' or 'bulk'. */
  nature: z.string().nullable(),
  /** The mail thread it belongs to. */
  threadId: recordId.nullable(),
  /** How many files hang on it. */
  files: z.number().int(),
  /** Of a note: its version, and whether the caller may change it. Null for what nobody wrote here. */
  version: z.number().int().nullable(),
  mayChange: z.boolean(),
})
const timelineFilter = z.object({
  accountId: recordId,
  kinds: listOf(z.enum(ENTRY_KINDS)),
  /** Only what this person of theirs took part in. */
  contactId: recordId.optional(),
  /** Only what holds these words, each in any of its forms or as it begins. */
  q: z.string().trim().max(200).optional(),
})

/** A moment with its zone, or a day alone. */
const saidAt = z.union([z.iso.datetime({ offset: true }), plainDate])
const noteText = z.string().trim().min(1).max(4000)
const someone = z.array(recordId).max(50)
const noteFields = {
  at: saidAt.optional(),
  channel: z.enum(CHANNELS).nullable().optional(),
  direction: z.enum(DIRECTIONS).nullable().optional(),
  contactIds: someone.optional(),
  colleagueIds: someone.optional(),
}
const nameable = named.extend({ side: z.enum(['contact', 'colleague']) })
const note = z.object({
  id: recordId,
  accountId: recordId,
  at: z.iso.datetime(),
  channel: z.string().nullable(),
  direction: z.string().nullable(),
  text: z.string(),
  contacts: z.array(named),
  colleagues: z.array(named),
  loggedBy: z.string().nullable(),
  version: z.number().int(),
  mayChange: z.boolean(),
})
const ofNote = z.object({ accountId: recordId, interactionId: recordId })

export const interactionsContract = {
  timeline: reads(
    'viewer',
    '/accounts/{accountId}/timeline',
    'Everything that happened with an account in one stream, newest first',
  )
    .input(
      timelineFilter.extend({
        /** Begin with the last entry of this month ("2025-03") instead of the newest. */
        month: z
          .string()
          .regex(/^[1-9]\d{3}-(0[1-9]|1[0-2])$/)
          .optional(),
        /** Continue after this entry: its `at` and `id` as the last page gave them. */
        before: z.string().max(40).optional(),
        beforeId: z.string().max(80).optional(),
        limit: pageSize(200, 50),
      }),
    )
    .output(
      z.object({
        items: z.array(entry),
        /** How many there are of each kind; given with the first page only. */
        counts: z.record(z.string(), z.number().int()),
        more: z.boolean(),
      }),
    ),
  months: reads(
    'viewer',
    '/accounts/{accountId}/timeline-months',
    'How much happened with an account in each month, newest first',
  )
    .input(timelineFilter)
    .output(z.array(z.object({ month: z.string(), count: z.number().int() }))),
  people: reads(
    'viewer',
    '/accounts/{accountId}/nameable-people',
    'Whom a note about a contact with this account can name: their people and ours',
  )
    .input(z.object({ accountId: recordId }))
    .output(z.array(nameable)),
  log: writes(
    'manager',
    'POST',
    '/accounts/{accountId}/interactions',
    'Note a contact; what is not given is read from the text',
  )
    .input(z.object({ accountId: recordId, text: noteText, ...noteFields }))
    .output(
      note.extend({
        /** Names in the text that fit several people; nobody was noted for them. */
        asked: z.array(z.object({ word: z.string(), people: z.array(nameable) })),
      }),
    ),
  note: reads(
    'viewer',
    '/accounts/{accountId}/interactions/{interactionId}',
    'One contact with its whole text',
  )
    .input(ofNote)
    .output(note),
  update: writes(
    'manager',
    'PATCH',
    '/accounts/{accountId}/interactions/{interactionId}',
    'Change a contact that was noted',
  )
    .input(ofNote.extend({ ...noteFields, text: noteText.optional(), version: z.number().int() }))
    .output(note),
  remove: writes(
    'manager',
    'DELETE',
    '/accounts/{accountId}/interactions/{interactionId}',
    'Take back a contact that was noted',
  )
    .input(ofNote)
    .output(z.object({ id: recordId })),
  restore: writes(
    'manager',
    'POST',
    '/accounts/{accountId}/interactions/{interactionId}/restore',
    'Bring back a contact that was taken back',
  )
    .input(ofNote)
    .output(note),
}
