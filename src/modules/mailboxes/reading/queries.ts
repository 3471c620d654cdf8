import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { MailAttachment, MailDirection, MailNature, MailPrivacy } from '../../../core/mail/message.ts'
import type { DB } from '../../../db/tables.gen.ts'
import type { RecipientJson } from '../storing/queries.ts'

/** Whether the person (as a colleague) is on the message as the account has it; nobody of ours is on none. */
export const isOnMessage = (colleagueId: string | null): RawBuilder<boolean> =>
  colleagueId === null ? sql`false` : sql`${colleagueId}::uuid = any(i.colleague_ids)`

export interface ReadMessage {
  id: string
  sentAt: Date
  direction: MailDirection
  nature: MailNature
  fromName: string | null
  fromAddress: string | null
  recipients: RecipientJson[]
  subject: string | null
  isRequest: boolean
  body: string | null
  privacy: MailPrivacy
  isParticipant: boolean
  attachments: MailAttachment[]
  importId: string | null
  sourceRow: number | null
}

/** Messages of a conversation that concern the account, oldest first; the text only where the reader may have it. */
export async function findMessages(
  db: Kysely<DB>,
  asked: { accountId: string; threadId: string; colleagueId: string | null; limit: number; offset: number },
): Promise<ReadMessage[]> {
  const { rows } = await sql<ReadMessage>`
    select m.id, m.sent_at, m.direction, m.nature, m.from_name, m.from_address, m.recipients, m.subject, m.is_request,
      case when m.privacy = 'team' or (m.privacy = 'participants' and read.may) then m.body end as body,
      m.privacy, read.may as is_participant, m.attachments, m.import_id, m.source_row
    from (select i.message_id, bool_or(${isOnMessage(asked.colleagueId)}) as may from interactions i
      where i.account_id = ${asked.accountId} and i.thread_id = ${asked.threadId} group by i.message_id) read
    join mail_messages m on m.id = read.message_id
    order by m.sent_at, m.id limit ${asked.limit} offset ${asked.offset}`.execute(db)
  return rows
}

export function findClocks(db: Kysely<DB>, accountId: string, threadId: string) {
  return db
    .selectFrom('mailThreads')
    .selectAll()
    .where('accountId', '=', accountId)
    .where('id', '=', threadId)
    .executeTakeFirst()
}
