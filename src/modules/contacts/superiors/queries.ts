import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

/** People of accounts with what is said of whom they report to. */
export function listLines(db: Kysely<DB>, accountIds: readonly string[]) {
  return db
    .selectFrom('contacts')
    .select(['accountId', 'id', 'name', 'email', 'influence', 'reportsTo', 'reportsToId', 'said'])
    .where('accountId', '=', sql<string>`any(${accountIds}::uuid[])`)
    .orderBy('accountId')
    .orderBy('id')
    .execute()
}

export async function updateLines(
  db: Kysely<DB>,
  lines: readonly { accountId: string; id: string; reportsToId: string }[],
): Promise<void> {
  if (lines.length === 0) return
  await sql`update contacts c set reports_to_id = given.boss_id
    from unnest(${lines.map((line) => line.accountId)}::uuid[], ${lines.map((line) => line.id)}::uuid[],
      ${lines.map((line) => line.reportsToId)}::uuid[]) as given(account_id, id, boss_id)
    where c.account_id = given.account_id and c.id = given.id`.execute(db)
}
