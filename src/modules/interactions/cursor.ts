import { isPlainDate, shiftMonth } from '../../core/period.ts'
import type { ENTRY_KINDS } from '../../core/entryKinds.ts'

export type EntryKind = (typeof ENTRY_KINDS)[number]

/** Where a page of the timeline ended: its last entry's moment, kind and id. No kind stands before all kinds. */
export interface Cursor {
  at: string
  kind: EntryKind | null
  id: string
}

/** What a kind's own index is asked for: entries of an earlier moment, or of this one with a smaller id. */
export interface Bound {
  at: string
  id: string
}

const smallestId = '00000000-0000-0000-0000-000000000000'
const largestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** The id of an entry: kinds have ids of their own, so the kind stands before it and breaks ties of one moment first. */
export const entryId = (kind: EntryKind, id: string): string => `${kind}:${id}`

/** Reads what the last page gave back; null for anything no page gives. */
export function readCursor(kinds: readonly EntryKind[], before: string, beforeId: string): Cursor | null {
  const [kindName, id, rest] = beforeId.split(':')
  const kind = kinds.find((known) => known === kindName)
  const isMoment =
    /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d{1,6})?Z)?$/.test(before) && !Number.isNaN(Date.parse(before))
  if (
    !kind ||
    !isMoment ||
    rest !== undefined ||
    !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id ?? '')
  )
    return null
  return { at: before, kind, id: id! }
}

/** The place from which the entries up to the end of a month follow; null for what is no month. */
export function endOfMonth(month: string): Cursor | null {
  const first = `${month}-01`
  if (!isPlainDate(first) || month >= '9999-12') return null
  return { at: `${shiftMonth(month, 1)}-01`, kind: null, id: smallestId }
}

/** The bound of one kind: at the moment of the cursor, kinds stand in falling order of their names. */
function idBound(cursor: Cursor, kind: EntryKind): string {
  if (cursor.kind === null) return smallestId
  if (kind === cursor.kind) return cursor.id
  return kind < cursor.kind ? largestId : smallestId
}

/** The bound for facts that have a moment. A day alone is its midnight in UTC. */
export function momentBound(cursor: Cursor, kind: EntryKind): Bound {
  return { at: cursor.at.length === 10 ? `${cursor.at}T00:00:00Z` : cursor.at, id: idBound(cursor, kind) }
}

/** The bound for facts that have only a day: later that day, the whole day still lies before the cursor. */
export function dayBound(cursor: Cursor, kind: EntryKind): Bound {
  const day = cursor.at.slice(0, 10)
  const isMidnight = cursor.at.length === 10 || /T00:00:00(\.0+)?Z$/.test(cursor.at)
  return { at: day, id: isMidnight ? idBound(cursor, kind) : largestId }
}
