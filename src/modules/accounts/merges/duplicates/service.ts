import type { Ctx } from '../../../../platform/context.ts'
import * as queries from './queries.ts'

/** The proposals a merge answered, and those that speak of the kept account since. */
export interface PairChanges {
  closed: string[]
  carried: string[]
}

/** The proposal is answered; proposals about the merged account are about the kept one from now on. */
export async function answerPairs(ctx: Ctx, keptId: string, mergedId: string): Promise<PairChanges> {
  const closed = await queries.closePair(ctx.db, { keptId, mergedId, by: ctx.actor.name, at: ctx.now })
  const pairIds = await queries.findOpenPairs(ctx.db, mergedId)
  const carried = await queries.replaceSide(ctx.db, { pairIds, fromId: mergedId, toId: keptId })
  return { closed, carried: carried.toSorted() }
}

/** Proposals speak of both accounts again, and whether those are one is open again. */
export async function askPairsAgain(
  ctx: Ctx,
  keptId: string,
  mergedId: string,
  pairs: PairChanges,
): Promise<void> {
  await queries.replaceSide(ctx.db, { pairIds: pairs.carried, fromId: keptId, toId: mergedId })
  await queries.reopenPairs(ctx.db, pairs.closed)
}
