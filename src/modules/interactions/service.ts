import type { Ctx } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { visibleAccount } from '../accounts/access/service.ts'
import { ENTRY_KINDS } from '../../core/entryKinds.ts'
import { type Cursor, type EntryKind, entryId, readCursor } from './cursor.ts'
import { type OrderSum, orderTotals } from './orderTotals.ts'
import * as queries from './queries.ts'

interface TimelinePage {
  accountId: string
  kinds?: EntryKind[]
  before?: string
  beforeId?: string
  limit: number
}

/** Everything that happened with an account in one stream, newest first; the next page continues after the last entry. */
export async function listTimeline(ctx: Ctx, input: TimelinePage) {
  const { id: accountId } = await visibleAccount(ctx, input.accountId)
  const kinds = input.kinds?.length ? [...new Set(input.kinds)] : ENTRY_KINDS
  const rows = await queries.findEntries(ctx.db, accountId, {
    kinds,
    cursor: cursorOf(input),
    limit: input.limit + 1,
  })
  const page = rows.slice(0, input.limit)
  const orderIds = page.filter((row) => row.kind === 'order').map((row) => row.id)
  const sums = Map.groupBy(await queries.findOrderSums(ctx.db, accountId, orderIds), (sum) => sum.orderId)
  return {
    items: page.map((row) => shown(row, accountId, sums.get(row.id) ?? [])),
    counts: await queries.countEntries(ctx.db, accountId),
    more: rows.length > input.limit,
  }
}

function cursorOf({ before, beforeId }: TimelinePage): Cursor | null {
  if (before === undefined && beforeId === undefined) return null
  const cursor = readCursor(ENTRY_KINDS, before ?? '', beforeId ?? '')
  if (cursor === null) throw new Problem('INVALID', 'timelineCursor')
  return cursor
}

function shown({ shownAt, id, ...row }: queries.EntryRow, accountId: string, sums: OrderSum[]) {
  const entry = { ...row, id: entryId(row.kind, id), at: shownAt, accountId }
  return row.kind === 'order' ? { ...entry, ...orderTotals(sums, row.currency) } : entry
}
