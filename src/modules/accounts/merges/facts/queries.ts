import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../../../db/tables.gen.ts'
import { type FactTable, factTables } from './tables.ts'

/** Which facts go: all of an account, or only those that came in for some accounts (and projects named one by one). */
export type Which = 'all' | { originIds: readonly string[]; projectIds: readonly string[] }

/** The columns of the fact tables as they are, so that a column added later is moved as well; what the database makes of others it makes anew. */
export async function findColumns(db: Kysely<DB>): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ tableName: string; columns: string[] }>`
    select table_name, array_agg(column_name::text order by ordinal_position) as columns
    from information_schema.columns
    where table_schema = current_schema() and table_name = any(${[...factTables]}::text[])
      and is_generated = 'NEVER'
    group by table_name`.execute(db)
  return new Map(rows.map((row) => [row.tableName, row.columns]))
}

/** Takes facts from one account and puts them under another in the same statement; answers how many. */
export async function moveRows(
  db: Kysely<DB>,
  table: FactTable,
  columns: readonly string[],
  { fromId, toId, which }: { fromId: string; toId: string; which: Which },
): Promise<number> {
  const others = columns.filter((column) => column !== 'account_id').map((column) => sql.id(column))
  const { numAffectedRows } = await sql`
    with gone as (delete from ${sql.table(table)} fact
      where fact.account_id = ${fromId} and ${goes(table, fromId, which)} returning fact.*)
    insert into ${sql.table(table)} (account_id, ${sql.join(others)})
    select ${toId}::uuid, ${sql.join(others)} from gone`.execute(db)
  return Number(numAffectedRows ?? 0)
}

function goes(table: FactTable, fromId: string, which: Which): RawBuilder<unknown> {
  if (which === 'all') return sql`true`
  if (table === 'projects') return sql`fact.id = any(${which.projectIds}::uuid[])`
  if (table === 'order_lines')
    return sql`fact.order_id in (select head.id from orders head
      where head.account_id = ${fromId} and head.origin_id = any(${which.originIds}::uuid[]))`
  return sql`fact.origin_id = any(${which.originIds}::uuid[])`
}

/** Projects do not say for which account they came in, so a merge remembers those it moved. */
export async function findProjectIds(db: Kysely<DB>, accountId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('projects')
    .select('id')
    .where('accountId', '=', accountId)
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}

/** A temporary table of every month in which one of these accounts has order lines, for each of them. */
export async function listMonths(db: Kysely<DB>, accountIds: readonly string[]): Promise<string> {
  const table = 'merge_months'
  // A table made from a query takes no parameters.
  const given = sql.lit(`{${accountIds.join(',')}}`)
  await sql`drop table if exists ${sql.table(table)}`.execute(db)
  await sql`create temporary table ${sql.table(table)} on commit drop as
    select account.id as account_id, months.month from unnest(${given}::uuid[]) as account(id)
    cross join (select distinct date_trunc('month', ordered_on)::date as month from order_lines
      where account_id = any(${given}::uuid[])) months`.execute(db)
  return table
}
