import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import type { Scope } from '../../accounts/policy.ts'
import { isOnMessage } from '../reading/queries.ts'

const configs = ['simple', 'english', 'russian', 'greek'] as const
const either = (make: (config: RawBuilder<unknown>) => RawBuilder<unknown>, between: RawBuilder<unknown>) =>
  sql`(${sql.join(
    configs.map((config) => make(sql.lit(config))),
    between,
  )})`

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
  excerpt: string | null
}
interface Asked {
  q: string
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
  { q, accountId, colleagueId, scope, limit, offset }: Asked,
): Promise<HitRow[]> {
  const query = either((config) => sql`websearch_to_tsquery(${config}, ${q})`, sql` || `)
  const heads = sql`concat_ws(' ', m.subject, m.from_name, m.from_address, m.recipients::text)`
  const mayRead = sql`(m.privacy = 'team' or (m.privacy = 'participants' and ${isOnMessage(colleagueId)}))`
  const inHeads = either((config) => sql`to_tsvector(${config}, ${heads})`, sql` || `)
  const scoped = scope.all
    ? sql`true`
    : sql`(a.team_id = ${scope.teamId}::uuid or a.owner_id = ${scope.ownerId})`
  const only = accountId === null ? sql`true` : sql`i.account_id = ${accountId}::uuid`
  const { rows } = await sql<HitRow>`
    select found.*, case when found.may_read then ts_headline('simple', found.body, ${query},
      'MaxWords=24, MinWords=8, MaxFragments=1, StartSel="", StopSel=""') end as excerpt
    from (select distinct on (m.sent_at, m.id, i.account_id) m.id as message_id, i.account_id, a.name as account, i.thread_id,
        m.sent_at, m.direction, m.from_name, m.from_address, m.subject, left(m.body, 20000) as body, ${mayRead} as may_read
      from mail_messages m join interactions i on i.message_id = m.id join accounts a on a.id = i.account_id
      where m.search @@ ${query} and ${only} and ${scoped} and (${mayRead} or ${inHeads} @@ ${query})
      order by m.sent_at desc, m.id, i.account_id limit ${limit} offset ${offset}) found
    order by sent_at desc, message_id, account_id`.execute(db)
  return rows
}
