import { type Kysely, sql } from 'kysely'
import type { DB } from '../../db/tables.gen.ts'
import { countOf, type Filter, monthsOf, newestOf } from './branches/queries.ts'
import type { EntryKind } from './cursor.ts'

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
  contactId: string | null
  amount: number | null
  currency: string | null
  importId: string | null
  sourceRow: number | null
}

/** A page of the timeline. Each kind gives at most a page before they are put in order, so an old account costs no more. */
export async function findEntries(
  db: Kysely<DB>,
  filter: Filter,
  { kinds, ...page }: { kinds: readonly EntryKind[] } & Parameters<typeof newestOf>[2],
): Promise<EntryRow[]> {
  if (kinds.length === 0) return []
  const newest = kinds.map((kind) => newestOf(kind, filter, page))
  const { rows } = await sql<EntryRow>`
    select kind, id, shown_at, title, detail, channel, direction, person, contact, contact_id, amount, currency,
      import_id, source_row
    from (${sql.join(newest, sql` union all `)}) as entry(kind, id, at, shown_at, title, detail, channel, direction,
      person, contact, contact_id, amount, currency, import_id, source_row)
    order by at desc, kind desc, id desc limit ${page.limit}`.execute(db)
  return rows
}

/** How many entries of each of these kinds there are. */
export async function countEntries(
  db: Kysely<DB>,
  filter: Filter,
  kinds: readonly EntryKind[],
): Promise<Partial<Record<EntryKind, number>>> {
  if (kinds.length === 0) return {}
  const counts = kinds.map((kind) => sql`${countOf(kind, filter)} as ${sql.ref(kind)}`)
  const { rows } = await sql<Record<EntryKind, number>>`select ${sql.join(counts)}`.execute(db)
  return rows[0]!
}

/** How many entries there are in each month that has any, newest first. */
export async function countMonths(
  db: Kysely<DB>,
  filter: Filter,
  kinds: readonly EntryKind[],
): Promise<{ month: string; count: number }[]> {
  if (kinds.length === 0) return []
  const months = kinds.map((kind) => monthsOf(kind, filter))
  const { rows } = await sql<{ month: string; count: number }>`
    select to_char(month, 'YYYY-MM') as month, sum(entries)::int as count
    from (${sql.join(months, sql` union all `)}) as entry(month, entries) group by 1 order by 1 desc limit 1200`.execute(
    db,
  )
  return rows
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

interface Named {
  id: string
  name: string
}

/** Who took part in these contacts, who noted them, and how many files hang on them. */
export async function findTalks(db: Kysely<DB>, accountId: string, interactionIds: readonly string[]) {
  if (interactionIds.length === 0) return []
  const { rows } = await sql<{
    id: string
    loggedBy: string | null
    version: number
    threadId: string | null
    nature: string | null
    contacts: Named[]
    colleagues: Named[]
    files: number
  }>`select id, logged_by, version, thread_id, nature,
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.name, c.id), '[]')
        from contacts c where c.account_id = i.account_id and c.id = any(i.contact_ids)) as contacts,
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.name, c.id), '[]')
        from colleagues c where c.id = any(i.colleague_ids)) as colleagues,
      (select count(*) from attachments a where a.account_id = i.account_id and a.subject = 'interaction'
        and a.subject_id = i.id)::int as files
    from interactions i where account_id = ${accountId} and id = any(${interactionIds}::uuid[])`.execute(db)
  return rows
}
