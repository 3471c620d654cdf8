import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import { freshTable } from '../compare/queries.ts'
import type { Target } from '../kinds/target.ts'
import { stagedTable } from '../stage/queries.ts'

/** Where the accounts and months stand whose facts changed. */
export const touchedTable = 'import_touched'

/** The day that puts a row of these tables into a month. */
export const dayColumns: Record<string, string> = { order_lines: 'ordered_on', invoices: 'issued_on' }

/** The table whose rows are summed by month. */
export const summedTable = 'order_lines'

/** Which accounts and which months (first days of them) were touched. */
export async function findTouched(db: Kysely<DB>): Promise<{ accountIds: string[]; months: string[] }> {
  const { rows } = await sql<{ accountIds: string[] | null; months: string[] | null }>`
    select array_agg(distinct account_id) as account_ids, array_agg(distinct month::text) as months
    from ${sql.table(touchedTable)}`.execute(db)
  return { accountIds: rows[0]?.accountIds ?? [], months: rows[0]?.months ?? [] }
}

/** Months of new and changed facts, and the months changed facts stood in before. */
export async function createTouched(
  db: Kysely<DB>,
  target: Target,
  importId: string,
  compared: boolean,
): Promise<void> {
  const day = dayColumns[target.table]!
  const from = compared ? sql.id(freshTable(target)) : sql.id(stagedTable)
  await sql`create temporary table ${sql.id(touchedTable)} on commit drop as
    select account_id, date_trunc('month', ${sql.id(day)})::date as month from ${from}
    union
    select account_id, date_trunc('month', (before ->> ${day})::date)::date
    from import_changes where import_id = ${importId}::uuid and table_name = ${target.table}`.execute(db)
  await sql`analyze ${sql.id(touchedTable)}`.execute(db)
}
