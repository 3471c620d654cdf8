import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import type { Target, TargetColumn } from '../kinds/target.ts'
import { stagedTable } from '../stage/queries.ts'

export type WriteRule = 'never' | 'ifEmpty' | 'overwrite'
/** The rule for each field of a kind. */
export type RuleOf = (field: string) => WriteRule

/** Where the rows stand that are new or say something else than what stands. */
export const freshTable = (target: Target): string => `import_fresh_${target.table}`

/**
 * Whether facts of these accounts stand already. Where none do, nothing has to be compared, which halves the work of a
 * first import.
 */
export async function haveStanding(db: Kysely<DB>, target: Target, accountIds: string[]): Promise<boolean> {
  if (accountIds.length === 0) return false
  const { rows } = await sql<{ found: boolean }>`select exists(
    select 1 from ${sql.table(target.table)} where account_id = any(${accountIds}::uuid[])) as found`.execute(db)
  return rows[0]!.found
}

/** What stands after the import: a value the file leaves empty erases nothing. */
function merged(column: TargetColumn, rule: WriteRule): RawBuilder<unknown> {
  const [said, stands] = [sql.ref(`k.${column.column}`), sql.ref(`t.${column.column}`)]
  if (column.keep === 'least') return sql`least(${said}, ${stands})`
  if (column.keep === 'greatest') return sql`greatest(${said}, ${stands})`
  if (rule === 'overwrite') return sql`coalesce(${said}, ${stands})`
  if (rule === 'ifEmpty') return sql`coalesce(${stands}, ${said})`
  return sql`case when t.id is null then ${said} else ${stands} end`
}

const mergedExtra = sql`case when k.extra is null then t.extra else coalesce(t.extra, '{}') || k.extra end`

/** Compares what the file says with what stands and keeps, in a temporary table, what is new or changed. */
export async function createFresh(
  db: Kysely<DB>,
  target: Target,
  said: RawBuilder<unknown>,
  ruleOf: RuleOf,
): Promise<void> {
  const columns = target.columns.map((column) => ({ name: column.column, value: merged(column, ruleOf(column.field)) }))
  const same = target.identity.map((column) => sql`${sql.ref(`t.${column}`)} = ${sql.ref(`k.${column}`)}`)
  const fresh = sql.id(freshTable(target))
  await sql`create temporary table ${fresh} on commit drop as
    select k.account_id, k.id, k.origin_id, k.source_row, t.id is not null as stood,
      ${sql.join(columns.map((column) => sql`${column.value} as ${sql.id(column.name)}`))}, ${mergedExtra} as extra
    from (${said}) k left join ${sql.table(target.table)} t on ${sql.join(same, sql` and `)}
    where t.id is null or (${sql.join(columns.map((column) => column.value))}, ${mergedExtra})
      is distinct from (${sql.join(columns.map((column) => sql.ref(`t.${column.name}`)))}, t.extra)`.execute(db)
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
