import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import type { Scope } from '../../accounts/policy.ts'
import { isOnMessage } from '../reading/queries.ts'
import { peopleOn } from '../storing/queries.ts'

export interface HitRow {
  messageId: string
  accountId: string
  account: string
  threadId: string
  sentAt: Date
  direction: string
  fromName: string | null
  fromAddress: string | null
  subject: string | null
  /** The beginning of the text; null for who may not read it. */
  body: string | null
}
interface Asked {
  /** A tsquery of words. */
  query: string
  accountId: string | null
  colleagueId: string | null
  scope: Scope
  limit: number
  offset: number
}

/**
 * Messages with these words at accounts one may see. What only those on a message may read is found by others through its
 * heads alone, so that nobody learns a word of a text by searching for it.
 */
export async function findHits(
  db: Kysely<DB>,
  { query, accountId, colleagueId, scope, limit, offset }: Asked,
): Promise<HitRow[]> {
  const heads = sql`concat_ws(' ', m.subject, m.from_name, m.from_address, ${peopleOn(sql`m.recipients`)})`
  const mayRead = sql`(m.privacy = 'team' or (m.privacy = 'participants' and ${isOnMessage(colleagueId)}))`
  const asked = sql`${query}::tsquery`
  const scoped = scope.all
    ? sql`true`
    : sql`(a.team_id = ${scope.teamId}::uuid or a.owner_id = ${scope.ownerId})`
  const only = accountId === null ? sql`true` : sql`i.account_id = ${accountId}::uuid`
  const { rows } = await sql<HitRow>`
    select found.message_id, found.account_id, found.account, found.thread_id, found.sent_at, found.direction,
      found.from_name, found.from_address, found.subject, case when found.may_read then found.body end as body
    from (select distinct on (m.sent_at, m.id, i.account_id) m.id as message_id, i.account_id, a.name as account, i.thread_id,
        m.sent_at, m.direction, m.from_name, m.from_address, m.subject, left(m.body, 20000) as body, ${mayRead} as may_read
      from mail_messages m join interactions i on i.message_id = m.id join accounts a on a.id = i.account_id
      where m.search @@ ${asked} and ${only} and ${scoped} and (${mayRead} or search_words(${heads}) @@ ${asked})
      order by m.sent_at desc, m.id, i.account_id limit ${limit} offset ${offset}) found
    order by sent_at desc, message_id, account_id`.execute(db)
  return rows
}
