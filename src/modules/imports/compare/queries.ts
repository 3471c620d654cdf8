import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import type { Target, TargetColumn } from '../kinds/target.ts'
import { heldByPersons } from '../../accounts/values/queries.ts'
import { stagedTable } from '../stage/queries.ts'

export type WriteRule = 'never' | 'ifEmpty' | 'overwrite'
/** The rule for each field of a kind. */
export type RuleOf = (field: string) => WriteRule
/** Whether a person chose that the file displaces this field, whoever had the last word on it. */
export type IsChosen = (field: string) => boolean

/** Where the rows stand that are new or say something else than what stands. */
export const freshTable = (target: Target): string => `import_fresh_${target.table}`

/**
 * Whether facts of these accounts stand already. Where none do, nothing has to be compared, which halves the work of a
 * first import.
 */
export async function haveStanding(db: Kysely<DB>, target: Target, accountIds: string[]): Promise<boolean> {
  if (accountIds.length === 0) return false
  const { rows } = await sql<{ found: boolean }>`select exists(
    select 1 from ${sql.table(target.table)} where account_id = any(${accountIds}::uuid[])) as found`.execute(
    db,
  )
  return rows[0]!.found
}

/** Whether a row stood before this import; accounts and products are made before their fields are compared. */
function stoodBefore(target: Target, importId: string): RawBuilder<unknown> {
  if (target.table === 'accounts') return sql`t.created_by_import is distinct from ${importId}::uuid`
  if (target.table === 'products') return sql`t.import_id is distinct from ${importId}::uuid`
  return sql`t.id is not null`
}

/** What stands after the import: a value the file leaves empty erases nothing. */
function merged(column: TargetColumn, rule: WriteRule, stood: RawBuilder<unknown>): RawBuilder<unknown> {
  if (column.keep === 'joined') return joined(rule, stood)
  const [said, stands] = [sql.ref(`k.${column.column}`), sql.ref(`t.${column.column}`)]
  if (column.gathered) return sql`coalesce(nullif(${said}, '[]'), ${stands}, '[]')`
  if (column.standIn)
    return sql`coalesce(nullif(${said}, ${sql.ref(`k.${column.standIn}`)}), ${stands}, ${said})`
  if (column.keep === 'least') return sql`least(${said}, ${stands})`
  if (column.keep === 'greatest') return sql`greatest(${said}, ${stands})`
  if (rule === 'overwrite') return sql`coalesce(${said}, ${stands})`
  const kept = rule === 'ifEmpty' ? sql`coalesce(${stands}, ${said})` : stands
  return sql`case when ${stood} then ${kept} else coalesce(${said}, ${stands}) end`
}

const mergedExtra = sql`case when k.extra is null then t.extra else coalesce(t.extra, '{}') || k.extra end`

/** Values of one's own join those that stand, key by key. */
function joined(rule: WriteRule, stood: RawBuilder<unknown>): RawBuilder<unknown> {
  const said = sql`coalesce(k.custom, '{}')`
  const stands = sql`coalesce(t.custom, '{}')`
  const kept = rule === 'overwrite' ? sql`${stands} || ${said}` : sql`${said} || jsonb_strip_nulls(${stands})`
  const never = rule === 'never' ? sql`when ${stood} then t.custom` : sql``
  return sql`case when k.custom is null then t.custom ${never} else ${kept} end`
}

/** Values of one's own of which a person said something stay as they stand, key by key. */
function withSaid(value: RawBuilder<unknown>, said: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`coalesce(${value} || (select jsonb_object_agg(own.key, own.value) from jsonb_each(t.custom) own
    where 'custom.' || own.key = any(${said})), ${value})`
}

/** A person's word is not displaced by a file, unless a person chose that it is. */
function unlessHeld(
  column: TargetColumn,
  value: RawBuilder<unknown>,
  isChosen: IsChosen,
): RawBuilder<unknown> {
  const stands = sql.ref(`t.${column.column}`)
  if (column.keep === 'joined') return isChosen('custom') ? value : withSaid(value, sql`held.fields`)
  const field = column.field === 'searchKey' ? 'name' : column.field
  return isChosen(field)
    ? value
    : sql`case when ${field}::text = any(held.fields) then ${stands} else ${value} end`
}

/** The same for tables whose rows tell themselves what a person said of them. */
function unlessSaid(
  { saidBy }: Target,
  { column, field, keep }: TargetColumn,
  value: RawBuilder<unknown>,
  isChosen: IsChosen,
): RawBuilder<unknown> {
  if (saidBy === undefined || isChosen(field)) return value
  if (keep === 'joined') return withSaid(value, sql`t.said`)
  const bySomebody = saidBy === 'row' ? sql`t.noted_by is not null` : sql`${sql.lit(column)} = any(t.said)`
  return sql`case when ${bySomebody} then ${sql.ref(`t.${column}`)} else ${value} end`
}

/** Compares what the file says with what stands and keeps, in a temporary table, what is new or changed. */
export async function createFresh(
  db: Kysely<DB>,
  target: Target,
  said: RawBuilder<unknown>,
  ruleOf: RuleOf,
  importId: string,
  isChosen: IsChosen = () => false,
): Promise<void> {
  const stood = stoodBefore(target, importId)
  const ofAccounts = target.table === 'accounts'
  const columns = target.columns.map((column) => {
    const value = merged(column, ruleOf(column.field), stood)
    return {
      name: column.column,
      value: ofAccounts ? unlessHeld(column, value, isChosen) : unlessSaid(target, column, value, isChosen),
    }
  })
  const held = ofAccounts
    ? sql`left join ${heldByPersons(stagedTable)} held on held.account_id = k.account_id`
    : sql``
  const same = target.identity.map((column) => sql`${sql.ref(`t.${column}`)} = ${sql.ref(`k.${column}`)}`)
  const fresh = sql.id(freshTable(target))
  await sql`create temporary table ${fresh} on commit drop as
    select k.account_id, k.id, k.origin_id, k.source_row, ${stood} as stood,
      ${sql.join(columns.map((column) => sql`${column.value} as ${sql.id(column.name)}`))}, ${mergedExtra} as extra
    from (${said}) k left join ${sql.table(target.table)} t on ${sql.join(same, sql` and `)} ${held}
    where t.id is null or (${sql.join(columns.map((column) => column.value))}, ${mergedExtra})
      is distinct from (${sql.join(columns.map((column) => sql.ref(`t.${column.name}`)))}, t.extra)`.execute(
    db,
  )
  await sql`analyze ${fresh}`.execute(db)
}

export interface FreshCounts {
  fresh: number
  changed: number
}

export async function countFresh(db: Kysely<DB>, target: Target): Promise<FreshCounts> {
  const { rows } = await sql<FreshCounts>`
    select count(*) filter (where not stood) as fresh, count(*) filter (where stood) as changed
    from ${sql.id(freshTable(target))}`.execute(db)
  return rows[0]!
}

export interface AmountSum {
  currency: string | null
  amount: number | null
  unknown: number
}

/** Sums of money of the new rows by currency, and how many of them have no known amount. */
export async function sumAmounts(db: Kysely<DB>, target: Target, compared: boolean): Promise<AmountSum[]> {
  const from = compared ? sql`${sql.id(freshTable(target))} where not stood` : sql.id(stagedTable)
  const { rows } = await sql<AmountSum>`
    select currency, sum(${sql.id(target.amount!)})::float8 as amount,
      count(*) filter (where ${sql.id(target.amount!)} is null) as unknown
    from ${from} group by currency order by currency`.execute(db)
  return rows
}

export interface Example {
  row: number | null
  accountId: string | null
  account: string | null
  stood: boolean
  after: Record<string, unknown>
  before: Record<string, unknown> | null
}

/** The first rows that are new or changed, as they would stand and as they stand. */
export async function listExamples(
  db: Kysely<DB>,
  target: Target,
  compared: boolean,
  limit: number,
): Promise<Example[]> {
  const account = target.table === 'accounts' ? sql`f.id` : sql`f.account_id`
  const same = target.identity.map((column) => sql`${sql.ref(`t.${column}`)} = ${sql.ref(`f.${column}`)}`)
  const { rows } = compared
    ? await sql<Example>`select f.source_row as row, a.id as account_id, a.name as account, f.stood,
          to_jsonb(f) as after, case when f.stood then to_jsonb(t) end as before
        from (select * from ${sql.id(freshTable(target))} order by source_row limit ${limit}) f
        left join ${sql.table(target.table)} t on ${sql.join(same, sql` and `)}
        left join accounts a on a.id = ${account} order by f.source_row`.execute(db)
    : await sql<Example>`select f.source_row as row, a.id as account_id, a.name as account, false as stood,
          to_jsonb(f) as after, null::jsonb as before
        from (select * from ${sql.id(stagedTable)} order by source_row limit ${limit}) f
        left join accounts a on a.id = f.account_id order by f.source_row`.execute(db)
  return rows
}

export async function findProductNames(db: Kysely<DB>, productIds: string[]): Promise<Map<string, string>> {
  if (productIds.length === 0) return new Map()
  const rows = await db.selectFrom('products').select(['id', 'name']).where('id', 'in', productIds).execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}

/** How many different things the staged rows speak of. */
export async function countStagedKeys(db: Kysely<DB>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (select distinct account_id, key from ${sql.id(stagedTable)}) keys`.execute(
    db,
  )
  return rows[0]!.count
}

/** How many of these accounts are not among the changed ones anyway. */
export async function countOutsideFresh(
  db: Kysely<DB>,
  target: Target,
  accountIds: string[],
): Promise<number> {
  if (accountIds.length === 0) return 0
  const { rows } = await sql<{
    count: number
  }>`select count(*)::int as count from unnest(${accountIds}::uuid[]) as moved(id)
    where not exists (select 1 from ${sql.id(freshTable(target))} f where f.id = moved.id and f.stood)`.execute(
    db,
  )
  return rows[0]!.count
}
