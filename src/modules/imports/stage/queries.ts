import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import type { Target } from '../kinds/target.ts'

/** The name of the temporary table that holds what the file says, before it is compared with what stands. */
export const stagedTable = 'import_staged'

/** Columns in front of those of the target. The key becomes the id once repeated facts are told apart. */
const stagedHead = ['account_id', 'key', 'origin_id', 'source_row'] as const

export const stagedColumns = (target: Target): string[] => [
  ...stagedHead,
  ...target.columns.map((column) => column.column),
  ...(target.besides ?? []).map((column) => column.column),
  'extra',
]

/** Takes the types of the target's columns, so that what is compared was rounded alike. */
export async function createStaged(db: Kysely<DB>, target: Target): Promise<void> {
  const besides = (target.besides ?? []).map((column) => sql`, null::text as ${sql.id(column.column)}`)
  await sql`create temporary table ${sql.id(stagedTable)} on commit drop as
    select null::uuid as account_id, id as key, null::uuid as origin_id, source_row,
      ${sql.join(target.columns.map((column) => sql.id(column.column)))} ${sql.join(besides, sql` `)}, extra
    from ${sql.table(target.table)} with no data`.execute(db)
}

/** Instants without a zone in a file are the company's local time, so the session stands there while they are read. */
export async function setTimeZone(db: Kysely<DB>, timeZone: string): Promise<void> {
  await sql`select set_config('timezone', ${timeZone}, true)`.execute(db)
}

export async function analyzeStaged(db: Kysely<DB>): Promise<void> {
  await sql`analyze ${sql.id(stagedTable)}`.execute(db)
}

/** More memory for the sorts of this transaction only. */
export async function giveMemory(db: Kysely<DB>): Promise<void> {
  await sql`set local work_mem = '256MB'`.execute(db)
}

/** One import at a time: two could make the same company or the same fact twice. */
export async function lockImports(db: Kysely<DB>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('imports'))`.execute(db)
}

/** The same without waiting; false where an import runs. */
export async function tryLockImports(db: Kysely<DB>): Promise<boolean> {
  const { rows } = await sql<{
    locked: boolean
  }>`select pg_try_advisory_xact_lock(hashtext('imports')) as locked`.execute(db)
  return rows[0]!.locked
}

/** Orders by number, for files of lines that name no customer. */
export async function findOrdersByNumber(db: Kysely<DB>, numbers: string[]) {
  const { rows } = await sql<StandingOrder>`
    select number, account_id, origin_id, id, ordered_on, promised_on, delivered_on, currency
    from orders where number = any(${numbers}::text[])`.execute(db)
  return rows
}

export interface StandingOrder {
  number: string
  accountId: string
  originId: string
  id: string
  orderedOn: string | null
  promisedOn: string | null
  deliveredOn: string | null
  currency: string | null
}
