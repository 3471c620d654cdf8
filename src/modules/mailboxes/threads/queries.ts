import { type Kysely, sql } from 'kysely'
import type { MailDirection, MailNature } from '../../../core/mail/message.ts'
import type { DB } from '../../../db/tables.gen.ts'

/** Holds other mail off until the transaction ends: two at once could begin one conversation twice. */
export async function lockMail(db: Kysely<DB>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('mail'))`.execute(db)
}

export async function findKeys(
  db: Kysely<DB>,
  keys: readonly string[],
): Promise<{ messageKey: string; threadId: string; lastAt: Date | null }[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<{ messageKey: string; threadId: string; lastAt: Date | null }>`
    select message_key, thread_id, last_at from mail_keys where message_key = any(${keys}::text[])`.execute(
    db,
  )
  return rows
}

export async function upsertKeys(
  db: Kysely<DB>,
  rows: readonly { key: string; threadId: string; lastAt: Date | null }[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into mail_keys (message_key, thread_id, last_at)
    select * from unnest(${rows.map(({ key }) => key)}::text[], ${rows.map(({ threadId }) => threadId)}::uuid[],
      ${rows.map(({ lastAt }) => lastAt)}::timestamptz[])
    on conflict (message_key) do update set thread_id = excluded.thread_id, last_at = excluded.last_at`.execute(
    db,
  )
}

/** Makes conversations that turned out to be one share one id. */
export async function mergeThreads(db: Kysely<DB>, merged: ReadonlyMap<string, string>): Promise<void> {
  const given = sql`unnest(${[...merged.keys()]}::uuid[], ${[...merged.values()]}::uuid[]) as given(gone, kept)`
  for (const table of ['mail_messages', 'mail_keys'])
    await sql`update ${sql.table(table)} t set thread_id = given.kept from ${given} where t.thread_id = given.gone`.execute(
      db,
    )
}

export interface TouchedThread {
  accountId: string
  threadId: string
}
const pairs = (touched: readonly TouchedThread[]) =>
  sql`unnest(${touched.map(({ accountId }) => accountId)}::uuid[], ${touched.map(({ threadId }) => threadId)}::uuid[])
    as touched(account_id, thread_id)`

export interface ThreadRow {
  accountId: string
  threadId: string
  sentAt: Date
  direction: MailDirection
  nature: MailNature
  isRequest: boolean
  subject: string | null
}

/** The messages of conversations as each account has them, oldest first. */
export async function findThreadMessages(
  db: Kysely<DB>,
  touched: readonly TouchedThread[],
): Promise<ThreadRow[]> {
  if (touched.length === 0) return []
  const { rows } = await sql<ThreadRow>`
    select distinct on (i.account_id, i.thread_id, m.sent_at, m.id)
      i.account_id, i.thread_id, m.sent_at, m.direction, m.nature, m.is_request, m.subject
    from ${pairs(touched)}
    join interactions i on i.account_id = touched.account_id and i.thread_id = touched.thread_id
    join mail_messages m on m.id = i.message_id
    order by i.account_id, i.thread_id, m.sent_at, m.id`.execute(db)
  return rows
}

export interface StoredThread {
  accountId: string
  id: string
  subject: string | null
  startedAt: Date
  lastAt: Date
  startedBy: 'us' | 'them'
  messageCount: number
  isRequest: boolean
  ourMinutes: number | null
  theirMinutes: number | null
  waitingFor: 'us' | 'them' | null
  waitingSince: Date | null
  /** The key of the working time its clocks were counted by. */
  clockedBy: string
}

/** Puts the clocks of these conversations in place of what stood; those without messages go. */
export async function replaceThreads(
  db: Kysely<DB>,
  touched: readonly TouchedThread[],
  threads: readonly StoredThread[],
): Promise<void> {
  if (touched.length === 0) return
  await sql`delete from mail_threads t using ${pairs(touched)}
    where t.account_id = touched.account_id and t.id = touched.thread_id`.execute(db)
  if (threads.length === 0) return
  await sql`insert into mail_threads (account_id, id, subject, started_at, last_at, started_by, message_count, is_request,
      our_minutes, their_minutes, waiting_for, waiting_since, clocked_by)
    select "accountId", id, subject, "startedAt", "lastAt", "startedBy", "messageCount", "isRequest", "ourMinutes",
      "theirMinutes", "waitingFor", "waitingSince", "clockedBy"
    from json_to_recordset(${JSON.stringify(threads)}::json) as given("accountId" uuid, id uuid, subject text,
      "startedAt" timestamptz, "lastAt" timestamptz, "startedBy" text, "messageCount" integer, "isRequest" boolean,
      "ourMinutes" integer, "theirMinutes" integer, "waitingFor" text, "waitingSince" timestamptz, "clockedBy" uuid)`.execute(
    db,
  )
}

/** Conversations whose accounts were merged or parted since, or whose last message went: what stands and what is due. */
export async function findStaleThreads(db: Kysely<DB>, limit: number): Promise<TouchedThread[]> {
  const { rows } = await sql<TouchedThread>`
    (select distinct i.account_id, i.thread_id from interactions i where i.thread_id is not null and not exists (
      select 1 from mail_threads t where t.account_id = i.account_id and t.id = i.thread_id) limit ${limit})
    union
    (select t.account_id, t.id from mail_threads t where not exists (
      select 1 from interactions i where i.account_id = t.account_id and i.thread_id = t.id) limit ${limit})`.execute(
    db,
  )
  return rows
}
