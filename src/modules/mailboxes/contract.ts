import { z } from 'zod'
import { knownNumber, offset, pageSize, reads, recordId, writes } from '../../platform/contract.ts'
import { clocksContract } from './clocks/contract.ts'
import { mailboxSettingsContract } from './settings/contract.ts'

const person = z.object({ name: z.string().nullable(), address: z.string() })
const side = z.enum(['us', 'them'])
const mailAttachment = z.object({
  name: z.string().nullable(),
  mediaType: z.string(),
  sizeBytes: z.number().int(),
})
const threadMessage = z.object({
  id: recordId,
  sentAt: z.iso.datetime(),
  direction: z.enum(['in', 'out', 'internal', 'other']),
  nature: z.enum(['person', 'auto', 'bounce', 'bulk']),
  from: person.nullable(),
  to: z.array(person),
  cc: z.array(person),
  subject: z.string().nullable(),
  isRequest: z.boolean(),
  /** What the writer wrote, and below it what was quoted of earlier messages; null where it may not be read. */
  text: z.string().nullable(),
  quoted: z.string().nullable(),
  /** Why there is no text: it is not kept, or it is for those on the message alone. */
  textReason: z.enum(['headersOnly', 'participantsOnly']).nullable(),
  attachments: z.array(mailAttachment),
  importId: recordId.nullable(),
  sourceRow: z.number().int().nullable(),
})
/** Minutes are of working time. */
const clocks = z.object({
  startedBy: side,
  startedAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
  messageCount: z.number().int(),
  isRequest: z.boolean(),
  ourMinutes: z.number().int().nullable(),
  theirMinutes: z.number().int().nullable(),
  waitingFor: side.nullable(),
  waitingSince: z.iso.datetime().nullable(),
})
const response = z.object({ medianMinutes: knownNumber, answered: z.number().int() })
const waitingThread = z.object({
  id: recordId,
  subject: z.string().nullable(),
  waitingFor: side,
  waitingSince: z.iso.datetime(),
  /** Who of theirs wrote or was written to last, and who of ours is on it and should answer. */
  contact: z.string().nullable(),
  colleagues: z.array(z.string()),
})
const hit = z.object({
  messageId: recordId,
  accountId: recordId,
  account: z.string(),
  threadId: recordId,
  sentAt: z.iso.datetime(),
  direction: z.string(),
  from: person.nullable(),
  subject: z.string().nullable(),
  /** A few words around what was found; null where the text may not be read. */
  excerpt: z.string().nullable(),
})
const block = z.object({
  value: z.string(),
  kind: z.enum(['address', 'domain']),
  createdBy: z.string().nullable(),
  createdAt: z.iso.datetime(),
})
const blocks = z.array(block)

export const mailboxesContract = {
  ...mailboxSettingsContract,
  ...clocksContract,
  thread: reads(
    'viewer',
    '/accounts/{accountId}/threads/{threadId}',
    'A conversation by mail as the account has it, oldest message first',
  )
    .input(z.object({ accountId: recordId, threadId: recordId, limit: pageSize(500, 200), offset }))
    .output(
      z.object({
        id: recordId,
        accountId: recordId,
        subject: z.string().nullable(),
        clocks: clocks.nullable(),
        messages: z.array(threadMessage),
        more: z.boolean(),
      }),
    ),
  mail: reads(
    'viewer',
    '/accounts/{accountId}/mail',
    'How fast both sides answer mail, and which conversations wait for whom',
  )
    .input(
      z.object({
        accountId: recordId,
        /** Conversations that wait longer than so many working days are listed. */
        days: z.coerce.number().int().min(0).max(365).default(2),
        limit: pageSize(100, 10),
      }),
    )
    .output(
      z.object({
        /** Of conversations begun in the last twelve months. */
        since: z.iso.datetime(),
        threads: z.number().int(),
        messages: z.number().int(),
        begunByUs: z.number().int(),
        ours: response,
        theirs: response,
        waiting: z.array(waitingThread),
        /** How many wait that long, listed or not. */
        waitingForUs: z.number().int(),
        waitingForThem: z.number().int(),
      }),
    ),
  proposed: reads(
    'viewer',
    '/mail/proposals',
    'At which accounts an import of mail proposes people who wait for a decision',
  )
    .input(z.object({ importId: recordId }))
    .output(z.array(z.object({ accountId: recordId, account: z.string(), people: z.number().int() }))),
  search: reads('viewer', '/mail/search', 'Messages with these words, newest first, of accounts one may see')
    .input(
      z.object({
        q: z.string().trim().min(2).max(200),
        accountId: recordId.optional(),
        limit: pageSize(100, 20),
        offset,
      }),
    )
    .output(z.object({ items: z.array(hit), more: z.boolean() })),
  blocks: reads('manager', '/mail/blocks', 'Addresses and domains of whose mail nothing is kept').output(
    blocks,
  ),
  addBlock: writes('head', 'POST', '/mail/blocks', 'Keep nothing of mail with this address or domain')
    .input(z.object({ value: z.string().trim().min(3).max(254) }))
    .output(blocks),
  removeBlock: writes('head', 'DELETE', '/mail/blocks', 'Keep mail with this address or domain again')
    .input(z.object({ value: z.string().trim().min(3).max(254) }))
    .output(blocks),
}
