import { type Kysely, sql } from 'kysely'
import type { DB } from '../../db/tables.gen.ts'
import { branches, newestOf } from './branches/queries.ts'
import type { Cursor, EntryKind } from './cursor.ts'

export interface EntryRow {
  kind: EntryKind
  id: string
  shownAt: string
  title: string | null
  detail: string | null
  channel: string | null
  direction: string | null
  person: string | null
  contact: string | null
  amount: number | null
  currency: string | null
  importId: string | null
  sourceRow: number | null
}

/** A page of the timeline. Each kind gives at most a page before they are put in order, so an old account costs no more. */
export async function findEntries(
  db: Kysely<DB>,
  accountId: string,
  { kinds, cursor, limit }: { kinds: readonly EntryKind[]; cursor: Cursor | null; limit: number },
): Promise<EntryRow[]> {
  const newest = kinds.map((kind) => newestOf(kind, accountId, cursor, limit))
  const { rows } = await sql<EntryRow>`
    select kind, id, shown_at, title, detail, channel, direction, person, contact, amount, currency, import_id, source_row
    from (${sql.join(newest, sql` union all `)}) as entry(kind, id, at, shown_at, title, detail, channel, direction,
      person, contact, amount, currency, import_id, source_row)
    order by at desc, kind desc, id desc limit ${limit}`.execute(db)
  return rows
}

/** How many entries of each kind the timeline of an account has. */
export async function countEntries(db: Kysely<DB>, accountId: string): Promise<Record<EntryKind, number>> {
  const counts = Object.entries(branches).map(
    ([kind, { table, at }]) =>
      sql`(select count(*) from ${sql.table(table)} where account_id = ${accountId} and ${at} is not null) as ${sql.ref(kind)}`,
  )
  const { rows } = await sql<Record<EntryKind, number>>`select ${sql.join(counts)}`.execute(db)
  return rows[0]!
}

/** Lines and sums of orders, by currency. */
export async function findOrderSums(db: Kysely<DB>, accountId: string, orderIds: readonly string[]) {
  if (orderIds.length === 0) return []
  const { rows } = await sql<{ orderId: string; currency: string; lines: number; amount: number | null }>`
    select order_id, currency, count(*) as lines, sum(amount) as amount from order_lines
    where account_id = ${accountId} and order_id = any(${orderIds}::uuid[])
    group by order_id, currency order by order_id, currency`.execute(db)
  return rows
}
