import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import { stagedTable } from '../stage/queries.ts'

export async function findParents(db: Kysely<DB>, accountIds: string[]): Promise<Map<string, string | null>> {
  const { rows } = await sql<{ accountId: string; parentId: string | null }>`
    select account_id, parent_id from holdings where account_id = any(${accountIds}::uuid[])`.execute(db)
  return new Map(rows.map((row) => [row.accountId, row.parentId]))
}

/** Rows that turned out to be bad after they were staged; answers how many there were. */
export async function deleteStagedRows(db: Kysely<DB>, rows: number[]): Promise<number> {
  if (rows.length === 0) return 0
  const result =
    await sql`delete from ${sql.id(stagedTable)} where source_row = any(${rows}::integer[])`.execute(db)
  return Number(result.numAffectedRows ?? 0)
}

export interface ParentChanged {
  accountId: string
  parentId: string
  before: string | null
}

/** Keeps which parent an account had and which it got, so that undo can tell whether a person moved it since. */
export async function insertParentsBefore(
  db: Kysely<DB>,
  importId: string,
  changes: ParentChanged[],
): Promise<void> {
  if (changes.length === 0) return
  await sql`insert into import_changes (import_id, table_name, account_id, id, before)
    select ${importId}::uuid, 'holdings', account_id, account_id, jsonb_build_object('parent_id', was, 'set_to', is_now)
    from unnest(${changes.map((change) => change.accountId)}::uuid[], ${changes.map((change) => change.before)}::uuid[],
      ${changes.map((change) => change.parentId)}::uuid[]) as given(account_id, was, is_now)`.execute(db)
}
