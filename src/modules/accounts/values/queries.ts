import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import { accountFields } from '../contract.ts'

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const money = new Set(['annualRevenue', 'categorySpend', 'creditLimit'])

/** Fields of the dossier that stand in a column of their own. */
export const dossierFields: readonly string[] = Object.keys(accountFields.shape)

/** The fields of a row as text, one row a field; `fields` are those the row has. */
const textsOf = (row: string, fields: readonly string[]) =>
  sql.join(
    fields.map((field) => {
      const column = sql.ref(`${row}.${snake(field)}`)
      return sql`(${sql.lit(field)}::text, ${money.has(field) ? sql`trim_scale(${column})` : column}::text)`
    }),
  )

/** What another company says is worth offering but for its name, which is kept as a name the account is known by. */
export const offeredFields = dossierFields.filter((field) => field !== 'name')

export const isAccount = (accountId: string) => sql`a.id = ${accountId}`
export const areAccounts = (accountIds: readonly string[]) => sql`a.id = any(${accountIds}::uuid[])`
/** The accounts an import made or wrote last. */
export const writtenBy = (importId: string) =>
  sql`(a.import_id = ${importId} or a.created_by_import = ${importId})`
/** The accounts that rows speak of. */
export const amongRows = (rows: RawBuilder<unknown>) => sql`a.id in (select k.account_id from (${rows}) k)`
/** What an account that was taken over says, as a row on the account that took it over. */
export const mergedRow = (keptId: string, mergedId: string) =>
  sql`select other.*, other.id as origin_id, ${keptId}::uuid as about_id from accounts other where other.id = ${mergedId}`

/** Everything a row of accounts (or one shaped like it) says, as (field, value). */
const said = (row: string, fields: readonly string[] = dossierFields) => sql`lateral (
  select field, value from (values ${textsOf(row, fields)}) as own(field, value)
  union all select 'custom.' || key, value from jsonb_each_text(coalesce(${sql.ref(`${row}.custom`)}, '{}')))`

export interface Source {
  source: 'person' | 'import' | 'mail' | 'merge'
  sourceName: string | null
  importId: string | null
  notedAt: Date
  /** Makes the ids of this writing; new for each. */
  seed: string
}

const idOf = (seed: string) => sql`md5(${seed}::text || said.account_id || said.field)::uuid`
const columns = sql`account_id, id, origin_id, field, value, source, source_name, import_id, source_row, noted_at, stands`

/**
 * Notes, for the accounts "a" that fulfil a condition, each field that has another value than the one noted as standing:
 * the new value stands from now on, the displaced one stays in the history. Asked again it notes nothing.
 */
export async function noteChanged(
  db: Kysely<DB>,
  which: RawBuilder<unknown>,
  { source, sourceName, importId, notedAt, seed }: Source,
): Promise<void> {
  const row = importId === null ? sql`null::integer` : sql`said.source_row`
  await sql`
    with said as (
      select a.id as account_id, own.field, own.value, a.source_row, noted.id as displaced
      from accounts a cross join ${said('a')} own
      left join account_values noted on noted.account_id = a.id and noted.field = own.field and noted.stands
      where ${which} and own.value is distinct from noted.value),
    displaced as (update account_values noted set stands = false from said
      where noted.account_id = said.account_id and noted.id = said.displaced)
    insert into account_values (${columns})
    select said.account_id, ${idOf(seed)}, said.account_id, said.field, said.value, ${source}, ${sourceName},
      ${importId}::uuid, ${row}, ${notedAt}, true from said`.execute(db)
}

/**
 * Notes what stands in accounts of which nothing was noted yet, before it is displaced: it came with the last import that
 * wrote the account, else from a person.
 */
export async function noteBefore(db: Kysely<DB>, which: RawBuilder<unknown>, seed: string): Promise<void> {
  await sql`
    with said as (
      select a.id as account_id, own.field, own.value, a.import_id, a.source_row, a.updated_at
      from accounts a cross join ${said('a')} own
      where ${which} and own.value is not null and not exists (
        select 1 from account_values noted where noted.account_id = a.id and noted.field = own.field))
    insert into account_values (${columns})
    select said.account_id, ${idOf(seed)}, said.account_id, said.field, said.value,
      case when said.import_id is null then 'person' else 'import' end, files.name, said.import_id,
      case when said.import_id is null then null else said.source_row end, said.updated_at, true
    from said left join imports on imports.id = said.import_id left join files on files.id = imports.file_id`.execute(
    db,
  )
}

/**
 * Notes what rows say that did not come into force, as values that may be taken later. A row has the account in about_id,
 * the account it came in for in origin_id, the given fields and custom. What was noted as such since the standing value was set is not noted again.
 */
export async function noteUntaken(
  db: Kysely<DB>,
  rows: RawBuilder<unknown>,
  fields: readonly string[],
  { source, sourceName, importId, notedAt, seed }: Source,
): Promise<void> {
  await sql`
    with said as (
      select a.id as account_id, own.field, own.value, r.source_row, r.origin_id
      from (${rows}) r join accounts a on a.id = r.about_id cross join ${said('r', fields)} own
      left join account_values noted on noted.account_id = a.id and noted.field = own.field and noted.stands
      where own.value is not null and own.value is distinct from noted.value and not exists (
        select 1 from account_values known where known.account_id = a.id and known.field = own.field
          and not known.stands and known.value = own.value
          and known.noted_at >= coalesce(noted.noted_at, '-infinity')))
    insert into account_values (${columns})
    select said.account_id, ${idOf(seed)}, said.origin_id, said.field, said.value, ${source}, ${sourceName},
      ${importId}::uuid, said.source_row, ${notedAt}, false from said`.execute(db)
}

/** Notes that a person stands by the value in force. */
export async function noteConfirmed(
  db: Kysely<DB>,
  accountId: string,
  field: string,
  { sourceName, notedAt, seed }: Source,
): Promise<void> {
  await sql`
    with noted as (update account_values set stands = false
      where account_id = ${accountId} and field = ${field} and stands returning value)
    insert into account_values (${columns})
    select ${accountId}, md5(${seed}::text || ${field}::text)::uuid, ${accountId}, ${field}, value, 'person', ${sourceName},
      null, null, ${notedAt}, true from noted`.execute(db)
}

/** Forgets what a merge offered and nobody took. */
export async function forgetUntaken(db: Kysely<DB>, accountId: string, originId: string): Promise<void> {
  await db
    .deleteFrom('accountValues')
    .where('accountId', '=', accountId)
    .where('originId', '=', originId)
    .where('source', '=', 'merge')
    .where('stands', '=', false)
    .execute()
}

/**
 * After an import was taken back: what it noted goes, unless its value is in force still, and the value that stands again
 * is noted as standing.
 */
export async function returnValues(db: Kysely<DB>, importId: string): Promise<void> {
  await sql`
    with gone as (
      delete from account_values noted
      where noted.import_id = ${importId} and not (noted.stands and exists (
        select 1 from accounts a cross join ${said('a')} own
        where a.id = noted.account_id and own.field = noted.field and own.value is not distinct from noted.value))
      returning noted.account_id, noted.field),
    again as (
      select distinct on (noted.account_id, noted.field) noted.account_id, noted.id
      from (select distinct account_id, field from gone) left_open
      join account_values noted on noted.account_id = left_open.account_id and noted.field = left_open.field
      join accounts a on a.id = noted.account_id cross join ${said('a')} own
      where noted.import_id is distinct from ${importId}::uuid and own.field = noted.field
        and own.value is not distinct from noted.value
        and not exists (select 1 from account_values other where other.account_id = noted.account_id
          and other.field = noted.field and other.stands and other.import_id is distinct from ${importId}::uuid)
      order by noted.account_id, noted.field, noted.noted_at desc, noted.id desc)
    update account_values noted set stands = true from again
    where noted.account_id = again.account_id and noted.id = again.id`.execute(db)
  await sql`delete from account_values noted
    where noted.import_id = ${importId} and not exists (select 1 from accounts a where a.id = noted.account_id)`.execute(
    db,
  )
}

/** The fields a person had the last word on, one row an account, for the accounts in a table's account_id. */
export const heldByPersons = (
  table: string,
) => sql`(select account_id, array_agg(field) as fields from account_values
  where stands and source = 'person' and value is not null
    and account_id in (select account_id from ${sql.table(table)}) group by account_id)`

const mostValues = 1000

/** The values of an account, newest first. */
export async function listValues(db: Kysely<DB>, accountId: string, valueId?: string): Promise<ValueRow[]> {
  return db
    .selectFrom('accountValues')
    .select(['id', 'field', 'value', 'source', 'sourceName', 'importId', 'sourceRow', 'notedAt', 'stands'])
    .where('accountId', '=', accountId)
    .$if(valueId !== undefined, (query) => query.where('id', '=', valueId!))
    .$narrowType<{ source: Source['source'] }>()
    .orderBy('notedAt', 'desc')
    .orderBy('stands', 'desc')
    .orderBy('id', 'desc')
    .limit(mostValues)
    .execute()
}

export interface ValueRow {
  id: string
  field: string
  value: string | null
  source: Source['source']
  sourceName: string | null
  importId: string | null
  sourceRow: number | null
  notedAt: Date
  stands: boolean
}
