import type { Kysely } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

/** Tables of which a person adds, changes and removes single rows of an account. */
export type RecordTable = 'sites' | 'accountTeam' | 'statements' | 'signs' | 'needs' | 'goals'
/** A row as the caller's contract shaped it; its columns are checked by the database. */
export type RecordRow = Record<string, unknown>

export async function insertRecord(db: Kysely<DB>, table: RecordTable, row: RecordRow): Promise<void> {
  await db
    .insertInto(table)
    .values(row as never)
    .execute()
}

export function findRecord(
  db: Kysely<DB>,
  table: RecordTable,
  accountId: string,
  id: string,
): Promise<RecordRow | undefined> {
  return db
    .selectFrom(table as 'sites')
    .selectAll()
    .where('accountId', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function updateRecord(
  db: Kysely<DB>,
  table: RecordTable,
  { accountId, id }: { accountId: string; id: string },
  change: RecordRow,
): Promise<void> {
  await db
    .updateTable(table as 'sites')
    .set(change)
    .where('accountId', '=', accountId)
    .where('id', '=', id)
    .execute()
}

export async function deleteRecord(
  db: Kysely<DB>,
  table: RecordTable,
  { accountId, id }: { accountId: string; id: string },
): Promise<void> {
  await db
    .deleteFrom(table as 'sites')
    .where('accountId', '=', accountId)
    .where('id', '=', id)
    .execute()
}
