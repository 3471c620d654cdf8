import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import { freshTable } from '../compare/queries.ts'
import type { Target } from '../kinds/target.ts'

/** Stands for the account in the record of changes to what belongs to no account. */
const nobody = sql`'00000000-0000-0000-0000-000000000000'::uuid`
const owner = (target: Target, row: string) =>
  target.identity.includes('account_id')
    ? sql.ref(`${row}.account_id`)
    : target.table === 'accounts'
      ? sql.ref(`${row}.id`)
      : nobody

const written = (target: Target): string[] => [
  ...target.identity,
  ...(target.withoutOrigin ? [] : ['origin_id']),
  ...target.columns.map((column) => column.column),
  'extra',
  'source_row',
]
const names = (columns: string[]) => sql.join(columns.map((column) => sql.id(column)))

/**
 * Inserts facts where nothing stood, in the order of their key, so that the index grows at one end of each page. Facts
 * that were told apart by their order come out of that sort in the order of their key already.
 */
export async function insertFacts(
  db: Kysely<DB>,
  target: Target,
  said: RawBuilder<unknown>,
  importId: string,
): Promise<number> {
  const columns = written(target)
  const order = target.repeated === 'each' ? sql`` : sql`order by account_id, id`
  const result = await sql`insert into ${sql.table(target.table)} (${names(columns)}, import_id)
    select ${names(columns)}, ${importId}::uuid from (${said}) k ${order}`.execute(db)
  return Number(result.numAffectedRows ?? 0)
}

/** Keeps what is about to be displaced, so that the import can be taken back. */
export async function insertBefore(db: Kysely<DB>, target: Target, importId: string): Promise<void> {
  const made =
    target.table === 'accounts'
      ? sql`and t.created_by_import is distinct from ${importId}::uuid`
      : sql`and t.import_id is distinct from ${importId}::uuid`
  const same = target.identity.map((column) => sql`${sql.ref(`t.${column}`)} = ${sql.ref(`f.${column}`)}`)
  await sql`insert into import_changes (import_id, table_name, account_id, id, before)
    select ${importId}::uuid, ${target.table}, ${owner(target, 't')}, t.id, to_jsonb(t)
    from ${sql.id(freshTable(target))} f join ${sql.table(target.table)} t on ${sql.join(same, sql` and `)}
    where f.stood ${made}
    on conflict do nothing`.execute(db)
}

/** Writes what is new and what changed. */
export async function upsertFresh(db: Kysely<DB>, target: Target, importId: string): Promise<void> {
  const columns = written(target)
  const changed = columns.filter((column) => !target.identity.includes(column) && column !== 'origin_id')
  await sql`insert into ${sql.table(target.table)} (${names(columns)}, import_id)
    select ${names(columns)}, ${importId}::uuid from ${sql.id(freshTable(target))}
    order by ${names([...target.identity])}
    on conflict (${names([...target.identity])}) do update set
      ${sql.join(changed.map((column) => sql`${sql.id(column)} = excluded.${sql.id(column)}`))},
      import_id = excluded.import_id`.execute(db)
}

/** Fills the fields of accounts that stand or were just made; a changed account gets a new version, a new one keeps its first. */
export async function updateAccounts(
  db: Kysely<DB>,
  target: Target,
  importId: string,
  now: Date,
): Promise<void> {
  const columns = [...target.columns.map((column) => column.column), 'extra', 'source_row']
  await sql`update accounts t set
      ${sql.join(columns.map((column) => sql`${sql.id(column)} = f.${sql.id(column)}`))},
      import_id = ${importId}::uuid, updated_at = ${now},
      version = t.version + case when t.created_by_import = ${importId}::uuid then 0 else 1 end
    from ${sql.id(freshTable(target))} f where t.id = f.id`.execute(db)
}
