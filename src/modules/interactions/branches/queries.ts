import { type RawBuilder, sql } from 'kysely'
import { type Cursor, dayBound, type EntryKind, momentBound } from '../cursor.ts'

/** One kind of fact as entries of the timeline: the table, the day or moment it is ordered by, and what is shown of it. */
interface Branch {
  table: string
  at: RawBuilder<unknown>
  isMoment: boolean
  /** title, detail, channel, direction, person, contact, amount, currency */
  shown: RawBuilder<unknown>
}

const none = sql`null::text`

export const branches: Record<EntryKind, Branch> = {
  order: {
    table: 'orders',
    at: sql`ordered_on`,
    isMoment: false,
    shown: sql`number, ${none}, ${none}, ${none}, owner, ${none}, null::numeric, currency`,
  },
  delivery: {
    table: 'deliveries',
    at: sql`coalesce(actual_on, revised_on, promised_on)`,
    isMoment: false,
    shown: sql`coalesce(delivery_number, order_number), coalesce(product, remark), ${none}, ${none}, ${none}, ${none},
      amount, currency`,
  },
  invoice: {
    table: 'invoices',
    at: sql`issued_on`,
    isMoment: false,
    shown: sql`number, order_number, ${none}, ${none}, ${none}, ${none}, amount, currency`,
  },
  interaction: {
    table: 'interactions',
    at: sql`occurred_at`,
    isMoment: true,
    shown: sql`subject, left(text, 1000), channel, direction, person, coalesce(contact, contact_email), null::numeric, ${none}`,
  },
  request: {
    table: 'requests',
    at: sql`opened_at`,
    isMoment: true,
    shown: sql`coalesce(subject, number), status, ${none}, ${none}, ${none}, contact, null::numeric, ${none}`,
  },
  opportunity: {
    table: 'opportunities',
    at: sql`coalesce(closed_on, opened_on)`,
    isMoment: false,
    shown: sql`coalesce(name, number), stage, ${none}, ${none}, owner, ${none}, amount, currency`,
  },
}

/** The newest entries of one kind before the cursor, read from the end of the kind's index and no further than the page. */
export function newestOf(
  kind: EntryKind,
  accountId: string,
  cursor: Cursor | null,
  limit: number,
): RawBuilder<unknown> {
  const { table, at, isMoment, shown } = branches[kind]
  const moment = isMoment ? at : sql`(${at})::timestamp at time zone 'UTC'`
  const form = isMoment ? sql.lit('YYYY-MM-DD"T"HH24:MI:SS.US"Z"') : sql.lit('YYYY-MM-DD')
  return sql`(select ${sql.lit(kind)} collate "C" as kind, id, ${moment} as at,
      to_char(${moment} at time zone 'UTC', ${form}) as shown_at, ${shown}, import_id, source_row
    from ${sql.table(table)} where account_id = ${accountId} and ${isBefore(kind, cursor)}
    order by ${at} desc, id desc limit ${limit})`
}

function isBefore(kind: EntryKind, cursor: Cursor | null): RawBuilder<unknown> {
  const { at, isMoment } = branches[kind]
  if (cursor === null) return sql`${at} is not null`
  if (isMoment) {
    const bound = momentBound(cursor, kind)
    return sql`(${at}, id) < (${bound.at}::timestamptz, ${bound.id}::uuid)`
  }
  const bound = dayBound(cursor, kind)
  return sql`(${at}, id) < (${bound.at}::date, ${bound.id}::uuid)`
}
