import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../../db/tables.gen.ts'
import { accountsTarget } from '../../kinds/accounts.ts'
import type { KeptReason } from '../contract.ts'
import { factTables, judgementTables } from '../tables.ts'

const columns = [
  ...accountsTarget.columns.map((column) => column.column),
  'extra',
  'import_id',
  'source_row',
  'version',
  'updated_at',
]
const doomed = sql.id('import_undone_accounts')

/** Accounts an import changed and neither a person nor another import since: the version tells. */
export async function restoreAccounts(db: Kysely<DB>, importId: string): Promise<number> {
  const result = await sql`update accounts t
    set ${sql.join(columns.map((column) => sql`${sql.id(column)} = r.${sql.id(column)}`))}
    from import_changes c cross join lateral jsonb_populate_record(null::accounts, c.before) r
    where c.import_id = ${importId} and c.table_name = 'accounts' and t.id = c.id and t.import_id = ${importId}
      and t.version = r.version + 1`.execute(db)
  return Number(result.numAffectedRows ?? 0)
}

export interface ParentBefore {
  accountId: string
  parentId: string | null
}

/** Parents as they were before the import set them, where they still are as the import set them. */
export async function findParentsBefore(db: Kysely<DB>, importId: string): Promise<ParentBefore[]> {
  const { rows } = await sql<ParentBefore>`select h.account_id, (c.before ->> 'parent_id')::uuid as parent_id
    from import_changes c join holdings h on h.account_id = c.id
    where c.import_id = ${importId} and c.table_name = 'holdings'
      and h.parent_id is not distinct from (c.before ->> 'set_to')::uuid`.execute(db)
  return rows
}

/**
 * Marks the accounts that this import, or one that was undone before it, made and that nothing holds: no fact, no
 * judgement, no change by a person, no merge, no subsidiary that stays.
 */
export async function markMadeAccounts(db: Kysely<DB>, importId: string): Promise<void> {
  const tables = [...factTables.map(({ table }) => table), ...judgementTables]
  const unused = tables.map(
    (table) => sql`and not exists (select 1 from ${sql.table(table)} f where f.account_id = a.id)`,
  )
  await sql`create temporary table ${doomed} on commit drop as
    select a.id from accounts a
    where (a.created_by_import = ${importId}
        or a.created_by_import in (select id from imports where status = 'undone'))
      and a.version = 1 and a.merged_into is null
      and not exists (select 1 from accounts m where m.merged_into = a.id)
      ${sql.join(unused, sql` `)}`.execute(db)
  for (;;) {
    const spared = await sql`delete from ${doomed} d using holdings h
      where h.parent_id = d.id and h.account_id not in (select id from ${doomed})`.execute(db)
    if (Number(spared.numAffectedRows ?? 0) === 0) return
  }
}

/** Removes the marked accounts with what only points to them, and the keys this import added to accounts that stay. */
export async function deleteMarkedAccounts(db: Kysely<DB>, importId: string): Promise<number> {
  await sql`delete from duplicates p where p.left_id in (select id from ${doomed}) or p.right_id in (select id from ${doomed})
    or (p.import_id = ${importId} and p.status = 'open' and not exists (
      select 1 from accounts a where a.id in (p.left_id, p.right_id) and a.created_by_import = ${importId}
        and a.id not in (select id from ${doomed})))`.execute(db)
  await sql`delete from account_keys k where k.account_id in (select id from ${doomed})
    or (k.import_id = ${importId} and not exists (
      select 1 from accounts a where a.id = k.origin_id and a.created_by_import = ${importId}))`.execute(db)
  await sql`delete from account_values v where v.account_id in (select id from ${doomed})`.execute(db)
  await sql`delete from holdings h where h.account_id in (select id from ${doomed})`.execute(db)
  const result = await sql`delete from accounts a where a.id in (select id from ${doomed})`.execute(db)
  return Number(result.numAffectedRows ?? 0)
}

export interface KeptAccount {
  row: number | null
  label: string
  why: KeptReason
  file: string | null
}

/**
 * Accounts the import made or changed that stay. Whose hand was the last on an account is told by its version: a file
 * writes the one after that which it displaced, a person any later one. A merge leaves the version alone.
 */
export async function findKeptAccounts(db: Kysely<DB>, importId: string): Promise<KeptAccount[]> {
  const { rows } = await sql<KeptAccount>`
    with stays as (
      select a.id, 1 as version from accounts a where a.created_by_import = ${importId}
      union all
      select t.id, (c.before ->> 'version')::int from import_changes c join accounts t on t.id = c.id
      where c.import_id = ${importId} and c.table_name = 'accounts' and t.version > (c.before ->> 'version')::int),
    told as (
      select t.source_row as row, t.name as label, case
        when t.merged_into is not null then 'merged'
        when t.version > stays.version and later.file is not null then 'changedByFile'
        when t.version > stays.version then 'changedByPerson'
        when exists (select 1 from accounts m where m.merged_into = t.id) then 'merged'
        else 'inUse' end as why, later.file
      from stays join accounts t on t.id = stays.id
      left join lateral (
        select files.name as file from import_changes c
        join imports on imports.id = c.import_id join files on files.id = imports.file_id
        where c.table_name = 'accounts' and c.id = t.id and c.import_id = t.import_id
          and c.import_id <> ${importId}::uuid and t.version = (c.before ->> 'version')::int + 1) later on true)
    select row, label, why, case when why = 'changedByFile' then file end as file from told
    order by label limit 200`.execute(db)
  return rows
}
