import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

/** A page of the messages an import brought and that no mailbox holds. */
export async function findImported(db: Kysely<DB>, importId: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select m.id from mail_messages m where m.import_id = ${importId}
    and not exists (select 1 from mail_copies c where c.message_id = m.id) limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

/** Removes messages and the keys by which only they were known. */
export async function deleteMessages(db: Kysely<DB>, ids: readonly string[]): Promise<void> {
  await sql`with gone as (delete from mail_messages where id = any(${ids}::uuid[]) returning thread_id),
    threads as (select distinct thread_id from gone),
    left_over as (select m.thread_id, m.message_key, m.reply_key, m.reference_keys from mail_messages m
      join threads t on t.thread_id = m.thread_id where m.id <> all(${ids}::uuid[])),
    said as (select message_key as key from left_over union select reply_key from left_over
      union select unnest(reference_keys) from left_over)
    delete from mail_keys k using threads t where k.thread_id = t.thread_id and (
      not exists (select 1 from left_over l where l.thread_id = t.thread_id)
      or (k.last_at is null and not exists (select 1 from said s where s.key = k.message_key)))`.execute(db)
}

/** What an import brought that a mailbox holds too stays as the mailbox's. */
export async function forgetImport(db: Kysely<DB>, importId: string): Promise<void> {
  await sql`update mail_messages set import_id = null, source_row = null where import_id = ${importId}`.execute(
    db,
  )
}

export async function countThreads(db: Kysely<DB>, importId: string): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select count(distinct thread_id)::int as count from mail_messages
    where import_id = ${importId}`.execute(db)
  return rows[0]!.count
}
