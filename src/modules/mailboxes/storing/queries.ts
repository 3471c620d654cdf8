import { type Kysely, type RawBuilder, sql } from 'kysely'
import type {
  MailAttachment,
  MailDirection,
  MailNature,
  MailPerson,
  MailPrivacy,
} from '../../../core/mail/message.ts'
import type { DB } from '../../../db/tables.gen.ts'
import type { UnmatchedReason } from './counts.ts'

export interface StoredMessage {
  id: string
  messageKey: string
  threadId: string
  sentAt: string
  direction: MailDirection
  nature: MailNature
  fromName: string | null
  fromAddress: string | null
  recipients: { role: 'to' | 'cc' | 'bcc'; name: string | null; address: string }[]
  subject: string | null
  replyKey: string | null
  referenceKeys: string[]
  outside: string[]
  outsideDomains: string[]
  isRequest: boolean
  body: string | null
  privacy: MailPrivacy
  attachments: MailAttachment[]
  sizeBytes: number
  matched: 'contact' | 'domain' | null
  reason: UnmatchedReason | null
  importId: string | null
  sourceRow: number | null
}

/** The names and addresses of those a message went to, as words. */
export const peopleOn = (recipients: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`jsonb_path_query_array(${recipients}, '$[*].keyvalue() ? (@.key != "role").value')::text`

/** Adds messages with what they are searched by. */
export async function insertMessages(db: Kysely<DB>, rows: readonly StoredMessage[]): Promise<void> {
  if (rows.length === 0) return
  const text = sql`concat_ws(' ', subject, "fromName", "fromAddress", ${peopleOn(sql`recipients`)}, body)`
  await sql`insert into mail_messages (id, message_key, thread_id, sent_at, direction, nature, from_name, from_address,
      recipients, subject, reply_key, reference_keys, outside, outside_domains, is_request, body, privacy, attachments,
      search, size_bytes, matched, reason, import_id, source_row)
    select id, "messageKey", "threadId", "sentAt", direction, nature, "fromName", "fromAddress", recipients, subject,
      "replyKey", array(select json_array_elements_text("referenceKeys")), array(select json_array_elements_text(outside)),
      array(select json_array_elements_text("outsideDomains")), "isRequest", body, privacy, attachments,
      search_words(${text}), "sizeBytes", matched, reason, "importId", "sourceRow"
    from json_to_recordset(${JSON.stringify(rows)}::json) as given(id uuid, "messageKey" text, "threadId" uuid,
      "sentAt" timestamptz, direction text, nature text, "fromName" text, "fromAddress" text, recipients jsonb,
      subject text, "replyKey" text, "referenceKeys" json, outside json, "outsideDomains" json, "isRequest" boolean,
      body text, privacy text, attachments jsonb, "sizeBytes" integer, matched text, reason text, "importId" uuid,
      "sourceRow" integer)`.execute(db)
}

export interface Standing {
  id: string
  threadId: string
  privacy: MailPrivacy
  reason: UnmatchedReason | null
}

/** Which of these messages are kept already. */
export async function findStanding(db: Kysely<DB>, ids: readonly string[]): Promise<Standing[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Standing>`select id, thread_id, privacy, reason from mail_messages
    where id = any(${ids}::uuid[])`.execute(db)
  return rows
}

/** Says that a mailbox holds these messages too. */
export async function insertCopies(
  db: Kysely<DB>,
  mailboxId: string,
  messageIds: readonly string[],
): Promise<void> {
  if (messageIds.length === 0) return
  await sql`insert into mail_copies (mailbox_id, message_id) select ${mailboxId}::uuid, unnest(${messageIds}::uuid[])
    on conflict do nothing`.execute(db)
}

/** Where two mailboxes differ, the stricter privacy holds; with headers alone the text goes, and is found no more. */
export async function tightenPrivacy(
  db: Kysely<DB>,
  ids: readonly string[],
  privacy: MailPrivacy,
): Promise<void> {
  if (ids.length === 0) return
  const heads = sql`concat_ws(' ', subject, from_name, from_address, ${peopleOn(sql`recipients`)})`
  const alone =
    privacy === 'headers' ? sql`, body = null, attachments = '[]', search = search_words(${heads})` : sql``
  await sql`update mail_messages set privacy = ${privacy} ${alone} where id = any(${ids}::uuid[])`.execute(db)
}

export interface Placed {
  id: string
  matched: 'contact' | 'domain'
}

/** Messages that found their accounts after they were kept. */
export async function updatePlaced(db: Kysely<DB>, placed: readonly Placed[]): Promise<void> {
  if (placed.length === 0) return
  await sql`update mail_messages m set matched = given.matched, reason = null
    from unnest(${placed.map(({ id }) => id)}::uuid[], ${placed.map(({ matched }) => matched)}::text[]) as given(id, matched)
    where m.id = given.id`.execute(db)
}

export type RecipientJson = MailPerson & { role: 'to' | 'cc' | 'bcc' }
