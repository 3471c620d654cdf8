import type { Ctx } from '../../../../platform/context.ts'
import { monthsTouched, peopleTouched } from '../../../../platform/facts.ts'
import * as queries from './queries.ts'
import { type FactTable, factTables } from './tables.ts'

/** How many rows of each table moved; tables with none are left out. */
export type Counts = Partial<Record<FactTable, number>>

interface Move {
  fromId: string
  toId: string
  which: queries.Which
}

/** Moves facts between two accounts and brings the monthly sums of both up to date, in the caller's transaction. */
export async function moveFacts(ctx: Ctx, move: Move): Promise<Counts> {
  const columns = await queries.findColumns(ctx.db)
  const counts: Counts = {}
  for (const table of factTables) {
    const moved = await queries.moveRows(ctx.db, table, columns.get(table)!, move)
    if (moved > 0) counts[table] = moved
  }
  await monthsTouched(ctx, await queries.listMonths(ctx.db, [move.fromId, move.toId]))
  // Somebody of the one may be named in what happened with the other.
  await peopleTouched(ctx, [move.fromId, move.toId])
  return counts
}
