import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../../db/tables.gen.ts'
import { dayColumns, summedTable } from '../../touched/queries.ts'
import type { FactTable } from '../tables.ts'

const undoneName = 'import_undone_lines'

export async function createUndoTouched(db: Kysely<DB>): Promise<void> {
  await sql`create temporary table ${sql.id(undoneName)} (account_id uuid, month date) on commit drop`.execute(
    db,
  )
}

/** Makes the months distinct and answers the table to refresh from; null where nothing was touched. */
export async function finishUndoTouched(db: Kysely<DB>): Promise<string | null> {
  const name = `${undoneName}_months`
  await sql`create temporary table ${sql.id(name)} on commit drop as
    select distinct account_id, month from ${sql.id(undoneName)} where account_id is not null`.execute(db)
  await sql`analyze ${sql.id(name)}`.execute(db)
  const { rows } = await sql`select 1 from ${sql.id(name)} limit 1`.execute(db)
  return rows.length > 0 ? name : null
}

/** What a person said stays, and so does what other imports' rows hold; where they go later, it goes with them. */
function held({ heldBy, saidBy }: FactTable) {
  const said = saidByPerson(saidBy)
  if (!heldBy) return said
  return sql`${said} or exists (select 1 from ${sql.table(heldBy.table)} h where h.account_id = t.account_id and h.${sql.id(heldBy.column)} = t.id)`
}

function saidByPerson(saidBy: FactTable['saidBy']) {
  if (saidBy === 'fields') return sql`t.said <> '{}'`
  return saidBy === 'row' ? sql`t.noted_by is not null` : sql`false`
}

/** Rows this import made and nothing changed since; of tables whose rows can be held, also what earlier undos had to leave. */
export async function deleteMade(db: Kysely<DB>, described: FactTable, importId: string): Promise<number> {
  const { table, heldBy } = described
  const left = heldBy ? sql`or t.import_id in (select id from imports where status = 'undone')` : sql``
  const day = table === summedTable ? dayColumns[table] : undefined
  const month = day ? sql`date_trunc('month', t.${sql.id(day)})::date` : sql`null::date`
  const note = day
    ? sql`, noted as (insert into ${sql.id(undoneName)} select distinct account_id, month from gone)`
    : sql``
  const { rows } = await sql<{ count: number }>`
    with gone as (
      delete from ${sql.table(table)} t where (t.import_id = ${importId} ${left}) and not (${held(described)}) and not exists (
        select 1 from import_changes c where c.import_id = t.import_id and c.table_name = ${table} and c.id = t.id)
      returning t.account_id, ${month} as month)
      ${note}
    select count(*)::int as count from gone`.execute(db)
  return rows[0]!.count
}

/**
 * Rows this import changed and nothing since: what stood before stands again, under the account that has the row now.
 * Answers the imports the restored rows come from, with the number of rows.
 */
export async function restoreChanged(
  db: Kysely<DB>,
  { table, columns, saidBy }: FactTable,
  importId: string,
): Promise<{ importId: string | null; count: number }[]> {
  const dayColumn = table === summedTable ? dayColumns[table] : undefined
  const day = dayColumn ? sql`, t.${sql.id(dayColumn)} as day` : sql``
  const note = dayColumn
    ? sql`, noted as (insert into ${sql.id(undoneName)}
        select account_id, date_trunc('month', day)::date from was
        union select account_id, date_trunc('month', day)::date from back)`
    : sql``
  const { rows } = await sql<{ importId: string | null; count: number }>`
    with was as (
      select t.account_id, t.id ${day}, c.before
      from import_changes c join ${sql.table(table)} t on t.id = c.id and t.import_id = ${importId}
      where c.import_id = ${importId} and c.table_name = ${table}),
    back as (
      update ${sql.table(table)} t set ${sql.join(columns.map((column) => restored(column, saidBy)))}
      from was cross join lateral jsonb_populate_record(null::${sql.table(table)}, was.before) r
      where t.account_id = was.account_id and t.id = was.id
      returning t.account_id, t.import_id ${day})
      ${note}
    select import_id, count(*)::int as count from back group by import_id`.execute(db)
  return rows
}

/** What stood before, but for a word a person has said since. */
function restored(column: string, saidBy: FactTable['saidBy']) {
  const [stands, before] = [sql`t.${sql.id(column)}`, sql`r.${sql.id(column)}`]
  if (saidBy !== 'fields') return sql`${sql.id(column)} = ${before}`
  // Of fields of one's own each is said by itself.
  if (column === 'custom')
    return sql`custom = coalesce(coalesce(${before}, '{}') || (select jsonb_object_agg(own.key, own.value)
      from jsonb_each(${stands}) own where 'custom.' || own.key = any(t.said)), ${before})`
  return sql`${sql.id(column)} = case when ${sql.lit(column)} = any(t.said) then ${stands} else ${before} end`
}

export interface KeptRow {
  row: number | null
  label: string | null
  fileName: string | null
}

const laterRows = (table: string, importId: string) => sql`
  from import_changes c join ${sql.table(table)} t on t.id = c.id
  where c.table_name = ${table} and t.import_id is distinct from ${importId}::uuid
    and (c.import_id = ${importId} or c.before ->> 'import_id' = ${importId}::text)`

/** Rows this import made or changed that a later import changed again; they stay as they are. */
export async function findChangedSince(
  db: Kysely<DB>,
  { table, label }: FactTable,
  importId: string,
  limit: number,
): Promise<KeptRow[]> {
  const { rows } = await sql<KeptRow>`select later.source_row as row, later.label, files.name as file_name
    from (select distinct on (t.id) t.source_row, t.${sql.id(label)}::text as label, t.import_id ${laterRows(table, importId)}) later
    left join imports on imports.id = later.import_id left join files on files.id = imports.file_id
    order by later.source_row limit ${limit}`.execute(db)
  return rows
}

export async function countChangedSince(
  db: Kysely<DB>,
  { table }: FactTable,
  importId: string,
): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select count(distinct t.id)::int as count ${laterRows(table, importId)}`.execute(db)
  return rows[0]!.count
}

/** Rows this import made that rows of other imports need, or of which a person has said something. */
export async function findHeld(db: Kysely<DB>, described: FactTable, importId: string, limit: number) {
  if (!described.heldBy && !described.saidBy) return []
  const { rows } = await sql<{ row: number | null; label: string; isSaid: boolean }>`
    select t.source_row as row, t.${sql.id(described.label)}::text as label, ${saidByPerson(described.saidBy)} as is_said
    from ${sql.table(described.table)} t
    where t.import_id = ${importId} and (${held(described)}) and not exists (
      select 1 from import_changes c where c.import_id = ${importId} and c.table_name = ${described.table} and c.id = t.id)
    order by t.source_row limit ${limit}`.execute(db)
  return rows
}

export async function findUndone(db: Kysely<DB>, importIds: string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('imports')
    .select('id')
    .where('id', 'in', importIds)
    .where('status', '=', 'undone')
    .execute()
  return rows.map((row) => row.id)
}
