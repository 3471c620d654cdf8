import type { Ctx } from '../../../../platform/context.ts'
import * as queries from './queries.ts'

/** What a merge did to proposals, to be taken back by its undo. */
export interface PairChanges {
  closed: string[]
  carried: queries.Pair[]
}

/** The proposal is answered; proposals about the merged account are about the kept one from now on. */
export async function answerPairs(ctx: Ctx, keptId: string, mergedId: string): Promise<PairChanges> {
  const closed = await queries.closePair(ctx.db, { keptId, mergedId, by: ctx.actor.name, at: ctx.now })
  const carried = await queries.findPairsToCarry(ctx.db, keptId, mergedId)
  const turned = carried.map((pair) => {
    const otherId = pair.leftId === mergedId ? pair.rightId : pair.leftId
    const [leftId, rightId] = keptId < otherId ? [keptId, otherId] : [otherId, keptId]
    return { id: pair.id, leftId, rightId, turned: (leftId === keptId) !== (pair.leftId === mergedId) }
  })
  await queries.setSides(ctx.db, turned)
  return { closed, carried }
}

/** Proposals speak of both accounts again, and whether those are one is open again. */
export async function askPairsAgain(ctx: Ctx, keptId: string, mergedId: string, { closed, carried }: PairChanges): Promise<void> {
  const back = carried.map((pair) => {
    const otherId = pair.leftId === mergedId ? pair.rightId : pair.leftId
    return { ...pair, turned: (keptId < otherId) !== (pair.leftId === mergedId) }
  })
  await queries.setSides(ctx.db, back)
  await queries.reopenPairs(ctx.db, closed)
}
