import { type RawBuilder, sql } from 'kysely'
import { type Cursor, dayBound, type EntryKind, momentBound } from '../cursor.ts'
import { type Branch, branches } from './kinds/queries.ts'

/** Words as the index of words is asked for them, null for signs alone, and as patterns of texts without an index. */
export interface SearchedWords {
  query: string | null
  patterns: readonly string[]
}

/** Which entries are asked for, whatever their kind. */
export interface Filter {
  accountId: string
  /** Only what this person of theirs took part in. */
  contactId: string | null
  /** Only what holds these words, in one form or another; null for everything. */
  words: SearchedWords | null
}

/** The kinds that can concern one person, or all. */
export function kindsFor(kinds: readonly EntryKind[], { contactId }: Filter): EntryKind[] {
  return kinds.filter((kind) => contactId === null || branches[kind].ofContact !== undefined)
}

/**
 * The newest entries of one kind before the cursor, read from the end of the kind's index and no further than the page.
 * Where it is known that few hold the words, these are gathered first: reading back to find them would pass by all others.
 */
export function newestOf(
  kind: EntryKind,
  filter: Filter,
  { cursor, limit, few }: { cursor: Cursor | null; limit: number; few: ReadonlySet<EntryKind> },
): RawBuilder<unknown> {
  const branch = branches[kind]
  const { table, at, isMoment, shown, source = sql`import_id, source_row` } = branch
  const form = isMoment ? sql.lit('YYYY-MM-DD"T"HH24:MI:SS.US"Z"') : sql.lit('YYYY-MM-DD')
  const where = sql`where ${matching(kind, filter)} and ${isBefore(kind, cursor)}`
  // An offset, even of nothing, keeps the order and the limit outside.
  const rows = few.has(kind)
    ? sql`(select * from ${sql.table(table)} ${where} offset 0) ${sql.table(table)}`
    : sql`${sql.table(table)} ${where}`
  return sql`(select ${sql.lit(kind)} collate "C" as kind, id, ${momentOf(branch)} as at,
      to_char(${momentOf(branch)} at time zone 'UTC', ${form}) as shown_at, ${shown}, ${source}
    from ${rows} order by ${at} desc, id desc limit ${limit})`
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
  const { ofContact } = branches[kind]
  const conditions = [
    sql`account_id = ${accountId}`,
    ...(contactId !== null && ofContact ? [ofContact(accountId, contactId)] : []),
    ...(words === null ? [] : [holding(branches[kind], words)]),
  ]
  return sql.join(conditions, sql` and `)
}

/**
 * Whether an entry holds the words. Contacts are found by their index of words. A word that many hold is read from the
 * newest on until the page is full; one that few hold by the words and the account together. Whichever PostgreSQL takes,
 * it looks at no more than the words of one account's contacts, some 50 ms for a hundred thousand. The other kinds have
 * short texts, in which half a number is looked for as well; these are read as they stand, in locale C, which is quick.
 */
function holding({ searched, words }: Branch, { query, patterns }: SearchedWords): RawBuilder<unknown> {
  if (words && query !== null) return sql`${words} @@ ${query}::tsquery`
  return sql`concat_ws(' ', ${searched}) collate "C" ~ all(${[...patterns]}::text[])`
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
