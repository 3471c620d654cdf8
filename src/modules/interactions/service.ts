import { ENTRY_KINDS } from '../../core/entryKinds.ts'
import { wordPatterns } from '../../core/search/pattern.ts'
import { wordQuery } from '../../core/search/query.ts'
import type { Ctx } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { visibleAccount } from '../accounts/access/service.ts'
import { type Filter, kindsFor } from './branches/queries.ts'
import { type Cursor, endOfMonth, type EntryKind, entryId, readCursor } from './cursor.ts'
import { type OrderSum, orderTotals } from './orderTotals.ts'
import { mayChange, type OwnedAccount } from './policy.ts'
import * as queries from './queries.ts'

type Counts = Partial<Record<EntryKind, number>>
const fewAreRead = 5000

interface TimelineFilter {
  accountId: string
  kinds?: EntryKind[]
  contactId?: string
  q?: string
}
interface TimelinePage extends TimelineFilter {
  month?: string
  before?: string
  beforeId?: string
  limit: number
}

/** Everything that happened with an account in one stream, newest first; the next page continues after the last entry. */
export async function listTimeline(ctx: Ctx, input: TimelinePage) {
  const account = await visibleAccount(ctx, input.accountId)
  const filter = filterOf(account.id, input)
  const kinds = kindsOf(input, filter)
  const cursor = cursorOf(input)
  const isFirst = input.before === undefined
  const counts: Counts = isFirst
    ? await queries.countEntries(ctx.db, filter, kindsFor(ENTRY_KINDS, filter))
    : {}
  const rows = await queries.findEntries(ctx.db, filter, {
    kinds: kinds.filter((kind) => counts[kind] !== 0),
    cursor,
    limit: input.limit + 1,
    few: fewIn(counts, filter),
  })
  return {
    items: await describe(ctx, account, rows.slice(0, input.limit)),
    counts,
    more: rows.length > input.limit,
  }
}

/** Kinds of which so few hold the words that all of them are read sooner than the first is met by going back in time. */
function fewIn(counts: Counts, { words }: Filter): ReadonlySet<EntryKind> {
  const isFew = (kind: EntryKind) => (counts[kind] ?? fewAreRead) < fewAreRead
  return new Set(words === null ? [] : ENTRY_KINDS.filter(isFew))
}

/** How much happened in each month, so that a long history can be entered anywhere. */
export async function listMonths(ctx: Ctx, input: TimelineFilter) {
  const account = await visibleAccount(ctx, input.accountId)
  const filter = filterOf(account.id, input)
  return queries.countMonths(ctx.db, filter, kindsOf(input, filter))
}

function filterOf(accountId: string, { contactId, q }: TimelineFilter): Filter {
  const words = q ? { query: wordQuery(q), patterns: wordPatterns(q) } : null
  return { accountId, contactId: contactId ?? null, words }
}

function kindsOf({ kinds }: TimelineFilter, filter: Filter): EntryKind[] {
  return kindsFor(kinds?.length ? [...new Set(kinds)] : ENTRY_KINDS, filter)
}

function cursorOf({ before, beforeId, month }: TimelinePage): Cursor | null {
  const isFirst = before === undefined && beforeId === undefined
  if (isFirst && month === undefined) return null
  const cursor = isFirst ? endOfMonth(month!) : readCursor(ENTRY_KINDS, before ?? '', beforeId ?? '')
  if (cursor === null) throw new Problem('INVALID', 'timelineCursor')
  return cursor
}

/** What stands beside the rows: the lines of orders, and the people and files of contacts. One query for each. */
async function describe(ctx: Ctx, account: OwnedAccount & { id: string }, rows: queries.EntryRow[]) {
  const idsOf = (kind: EntryKind) => rows.filter((row) => row.kind === kind).map((row) => row.id)
  const sums = Map.groupBy(
    await queries.findOrderSums(ctx.db, account.id, idsOf('order')),
    (sum) => sum.orderId,
  )
  const talks = new Map(
    (await queries.findTalks(ctx.db, account.id, idsOf('interaction'))).map((talk) => [talk.id, talk]),
  )
  return rows.map((row) => {
    const talk = row.kind === 'interaction' ? talks.get(row.id) : undefined
    return {
      ...shown(row, account.id, sums.get(row.id) ?? []),
      contacts: talk?.contacts ?? personOf(row),
      colleagues: talk?.colleagues ?? [],
      threadId: talk?.threadId ?? null,
      nature: talk?.nature ?? null,
      files: talk?.files ?? 0,
      version: talk?.loggedBy ? talk.version : null,
      mayChange: mayChange(ctx.actor, account, talk?.loggedBy ?? null),
    }
  })
}

function personOf({ contactId, contact }: queries.EntryRow): { id: string; name: string }[] {
  return contactId === null || contact === null ? [] : [{ id: contactId, name: contact }]
}

function shown(entryRow: queries.EntryRow, accountId: string, sums: OrderSum[]) {
  const { shownAt, id, contactId: _, ...row } = entryRow
  const entry = { ...row, id: entryId(row.kind, id), at: shownAt, accountId }
  return row.kind === 'order' ? { ...entry, ...orderTotals(sums, row.currency) } : entry
}
