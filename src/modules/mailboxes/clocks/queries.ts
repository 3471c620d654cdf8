import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import type { TouchedThread } from '../threads/queries.ts'

/** Conversations whose clocks were counted by other working hours. */
export async function findBehind(db: Kysely<DB>, key: string, limit: number): Promise<TouchedThread[]> {
  const { rows } = await sql<TouchedThread>`select account_id, id as thread_id from mail_threads
    where clocked_by is distinct from ${key}::uuid limit ${limit}`.execute(db)
  return rows
}

/** How many conversations there are, and how many of them were counted by other working hours. */
export async function countClocks(db: Kysely<DB>, key: string): Promise<{ threads: number; behind: number }> {
  const { rows } = await sql<{ threads: number; behind: number }>`select count(*)::int as threads,
      (count(*) filter (where clocked_by is distinct from ${key}::uuid))::int as behind
    from mail_threads`.execute(db)
  return rows[0]!
}
