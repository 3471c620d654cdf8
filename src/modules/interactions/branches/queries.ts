import { type RawBuilder, sql } from 'kysely'
import { type Cursor, dayBound, type EntryKind, momentBound } from '../cursor.ts'
import { type Branch, branches } from './kinds/queries.ts'

/** Which entries are asked for, whatever their kind. */
export interface Filter {
  accountId: string
  /** Only what this person of theirs took part in. */
  contactId: string | null
  /** Only what holds each of these words, in one of its forms. */
  words: readonly string[][]
}

/** The kinds that can concern one person, or all. */
export function kindsFor(kinds: readonly EntryKind[], { contactId }: Filter): EntryKind[] {
  return kinds.filter((kind) => contactId === null || branches[kind].ofContact !== undefined)
}

/** The newest entries of one kind before the cursor, read from the end of the kind's index and no further than the page. */
export function newestOf(
  kind: EntryKind,
  filter: Filter,
  cursor: Cursor | null,
  limit: number,
): RawBuilder<unknown> {
  const branch = branches[kind]
  const { table, at, isMoment, shown, source = sql`import_id, source_row` } = branch
  const form = isMoment ? sql.lit('YYYY-MM-DD"T"HH24:MI:SS.US"Z"') : sql.lit('YYYY-MM-DD')
  return sql`(select ${sql.lit(kind)} collate "C" as kind, id, ${momentOf(branch)} as at,
      to_char(${momentOf(branch)} at time zone 'UTC', ${form}) as shown_at, ${shown}, ${source}
    from ${sql.table(table)} where ${matching(kind, filter)} and ${isBefore(kind, cursor)}
    order by ${at} desc, id desc limit ${limit})`
}

/** How many entries of one kind there are. */
export function countOf(kind: EntryKind, filter: Filter): RawBuilder<unknown> {
  const { table, at } = branches[kind]
  return sql`(select count(*) from ${sql.table(table)} where ${matching(kind, filter)} and ${at} is not null)`
}

/** How many entries of one kind there are in each month. */
export function monthsOf(kind: EntryKind, filter: Filter): RawBuilder<unknown> {
  const branch = branches[kind]
  return sql`(select date_trunc('month', ${momentOf(branch)} at time zone 'UTC') as month, count(*) as entries
    from ${sql.table(branch.table)} where ${matching(kind, filter)} and ${branch.at} is not null group by 1)`
}

/** The moment of a fact; a day alone is its midnight in UTC. */
function momentOf({ at, isMoment }: Branch): RawBuilder<unknown> {
  return isMoment ? at : sql`(${at})::timestamp at time zone 'UTC'`
}

function matching(kind: EntryKind, { accountId, contactId, words }: Filter): RawBuilder<unknown> {
  const { ofContact, searched } = branches[kind]
  const conditions = [
    sql`account_id = ${accountId}`,
    ...(contactId !== null && ofContact ? [ofContact(accountId, contactId)] : []),
    ...words.map((forms) => sql`${searchable(searched)} like any(${forms.map(asPattern)}::text[])`),
  ]
  return sql.join(conditions, sql` and `)
}

/** The texts of an entry with their Latin letters small, as the forms of a word are. */
const searchable = (searched: RawBuilder<unknown>) => sql`lower(concat_ws(' ', ${searched}) collate "C")`

const asPattern = (form: string): string => `%${form.replaceAll(/[\\%_]/g, '\\$&')}%`

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
