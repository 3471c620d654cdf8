import { type Kysely, sql } from 'kysely'
import type { MailDirection, MailNature } from '../../../core/mail/message.ts'
import type { DB } from '../../../db/tables.gen.ts'

export interface UnmatchedMessage {
  id: string
  messageKey: string
  threadId: string
  sentAt: Date
  direction: MailDirection
  nature: MailNature
  fromName: string | null
  fromAddress: string | null
  recipients: { role: string; name: string | null; address: string }[]
  subject: string | null
  outside: string[]
  isRequest: boolean
  importId: string | null
  sourceRow: number | null
}

/** Messages without an account of which somebody or their company is known by now, in the order of their ids. */
export async function findHopeful(
  db: Kysely<DB>,
  reasons: readonly string[],
  afterId: string,
  limit: number,
): Promise<UnmatchedMessage[]> {
  const { rows } = await sql<UnmatchedMessage>`
    select m.id, m.message_key, m.thread_id, m.sent_at, m.direction, m.nature, m.from_name, m.from_address, m.recipients,
      m.subject, m.outside, m.is_request, m.import_id, m.source_row
    from mail_messages m
    where m.reason = any(${reasons}::text[]) and m.id > ${afterId}::uuid and (
      exists (select 1 from unnest(m.outside) address join contacts c on lower(c.email) = address)
      or exists (select 1 from unnest(m.outside) one(address) join contact_addresses a on a.address = one.address)
      or exists (select 1 from unnest(m.outside_domains) domain join account_keys k on k.kind = 'domain' and k.value = domain
        having count(distinct k.account_id) = 1))
    order by m.id limit ${limit}`.execute(db)
  return rows
}
