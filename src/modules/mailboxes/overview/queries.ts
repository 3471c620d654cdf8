import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

export interface ThreadSums {
  threads: number
  messages: number
  begunByUs: number
  ours: number[]
  theirs: number[]
}

/** First answers of both sides in conversations begun since; the newest where there are very many. */
export async function findAnswers(
  db: Kysely<DB>,
  accountId: string,
  since: Date,
  limit: number,
): Promise<ThreadSums> {
  const { rows } = await sql<ThreadSums>`
    select count(*)::int as threads, coalesce(sum(message_count), 0)::int as messages,
      (count(*) filter (where started_by = 'us'))::int as begun_by_us,
      coalesce(array_agg(our_minutes) filter (where our_minutes is not null), '{}') as ours,
      coalesce(array_agg(their_minutes) filter (where their_minutes is not null), '{}') as theirs
    from (select message_count, started_by, our_minutes, their_minutes from mail_threads
      where account_id = ${accountId} and started_at >= ${since} order by started_at desc limit ${limit}) t`.execute(
    db,
  )
  return rows[0]!
}

export interface WaitingRow {
  id: string
  subject: string | null
  waitingFor: 'us' | 'them'
  waitingSince: Date
  contact: string | null
  colleagues: string[]
  total: number
}

/** Conversations in which somebody has waited since before a moment, the longest first, with who is on the last message. */
export async function findWaiting(
  db: Kysely<DB>,
  accountId: string,
  waitingFor: 'us' | 'them',
  before: Date,
  limit: number,
): Promise<WaitingRow[]> {
  const { rows } = await sql<WaitingRow>`
    select t.id, t.subject, t.waiting_for, t.waiting_since, coalesce(last.contact, last.contact_email) as contact,
      array(select coalesce(u.name, c.name) from colleagues c left join users u on u.id = c.user_id
        where c.id = any(last.colleague_ids) order by 1) as colleagues, t.total
    from (select id, subject, waiting_for, waiting_since, count(*) over ()::int as total from mail_threads
      where account_id = ${accountId} and waiting_for = ${waitingFor} and waiting_since < ${before}
      order by waiting_since limit ${limit}) t
    left join lateral (select i.contact, i.contact_email, i.colleague_ids from interactions i
      where i.account_id = ${accountId} and i.thread_id = t.id and i.nature = 'person'
      order by i.occurred_at desc limit 1) last on true
    order by t.waiting_since`.execute(db)
  return rows
}
