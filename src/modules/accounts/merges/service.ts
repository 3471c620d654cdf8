import { recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { Problem } from '../../../platform/problem.ts'
import { type Account, findAccount } from '../access/queries.ts'
import { editableAccounts } from '../access/service.ts'
import { mayEdit, maySee, scopeOf } from '../policy.ts'
import { forgetMerged, noteMerged } from '../values/noting/service.ts'
import { answerPairs, askPairsAgain } from './duplicates/service.ts'
import { findProjectIds } from './facts/queries.ts'
import { moveFacts } from './facts/service.ts'
import { adoptChildren, returnChildren } from './holdings/service.ts'
import * as queries from './queries.ts'

const shown = (ctx: Ctx, row: queries.MergeRow) => ({
  id: row.id,
  kept: { id: row.keptId, name: row.keptName },
  merged: { id: row.mergedId, name: row.mergedName },
  mergedAt: row.mergedAt.toISOString(),
  mergedBy: row.mergedBy,
  undoneAt: row.undoneAt?.toISOString() ?? null,
  moved: row.moved.counts as Record<string, number>,
  laterInto: row.laterId === null ? null : { id: row.laterId, name: row.laterName! },
  mayUndo: row.hands.every((hand) => mayEdit(ctx.actor, hand)),
})

/** Merges within the actor's scope, newest first. */
export async function listMerges(ctx: Ctx, input: { accountId?: string; limit: number; offset: number }) {
  const rows = await queries.findMerges(ctx.db, { ...input, scope: scopeOf(ctx.actor) })
  return rows.map((row) => shown(ctx, row))
}

async function existing(ctx: Ctx, mergeId: string): Promise<queries.MergeRow> {
  const [row] = await queries.findMerges(ctx.db, { scope: scopeOf(ctx.actor), mergeId, limit: 1, offset: 0 })
  if (!row) throw new Problem('NOT_FOUND')
  return row
}

async function lockMerges(ctx: Ctx): Promise<void> {
  if (!(await queries.tryMergeLock(ctx.db))) throw new Problem('CONFLICT', 'importRunning')
}

/**
 * Takes another account with all its facts into this one, whose own fields stay as they are. The other keeps its row
 * and points here, so that the two can be parted again.
 */
export async function mergeAccounts(ctx: Ctx, input: { accountId: string; otherId: string }) {
  const { accountId: keptId, otherId: mergedId } = input
  if (keptId === mergedId) throw new Problem('INVALID', 'mergeWithItself')
  await editableAccounts(ctx, [keptId, mergedId])
  const id = newId(ctx.now)
  await inTransaction(ctx, async (ctx) => {
    await lockMerges(ctx)
    // Looked at again under the lock: another merge may have come first.
    const [, merged] = await editableAccounts(ctx, [keptId, mergedId])
    const projectIds = await findProjectIds(ctx.db, mergedId)
    const counts = await moveFacts(ctx, { fromId: mergedId, toId: keptId, which: 'all' })
    await queries.moveKeys(ctx.db, mergedId, keptId)
    const parents = await adoptChildren(ctx, keptId, mergedId)
    const pairs = await answerPairs(ctx, keptId, mergedId)
    await noteMerged(ctx, keptId, merged!)
    await queries.setMergedInto(ctx.db, mergedId, keptId)
    const moved = { counts, projectIds, parents, pairs }
    await queries.insertMerge(ctx.db, {
      id,
      keptId,
      mergedId,
      moved,
      mergedBy: ctx.actor.name,
      mergedAt: ctx.now,
    })
    await recordAudit(ctx, {
      action: 'merge',
      subject: 'account',
      subjectId: keptId,
      after: { mergedId, ...counts },
    })
    announce(ctx, [keptId, mergedId])
  })
  return shown(ctx, await existing(ctx, id))
}

/**
 * Parts two accounts again. Facts and keys go back by the account they came in for, so those that were imported after
 * the merge are parted as well.
 */
export async function undoMerge(ctx: Ctx, { mergeId }: { mergeId: string }) {
  await undoable(ctx, await existing(ctx, mergeId))
  await inTransaction(ctx, async (ctx) => {
    await lockMerges(ctx)
    const { keptId, mergedId, moved } = await undoable(ctx, await existing(ctx, mergeId))
    const originIds = await queries.findOriginIds(ctx.db, mergedId)
    const { projectIds } = moved
    const counts = await moveFacts(ctx, { fromId: keptId, toId: mergedId, which: { originIds, projectIds } })
    await queries.returnKeys(ctx.db, { fromId: keptId, toId: mergedId, originIds })
    await forgetMerged(ctx, keptId, mergedId)
    await queries.setMergedInto(ctx.db, mergedId, null)
    await returnChildren(ctx, moved.parents)
    await askPairsAgain(ctx, keptId, mergedId, moved.pairs)
    await queries.markUndone(ctx.db, mergeId, ctx.actor.name, ctx.now)
    await recordAudit(ctx, {
      action: 'undoMerge',
      subject: 'account',
      subjectId: keptId,
      after: { mergedId, ...counts },
    })
    announce(ctx, [keptId, mergedId])
  })
  return shown(ctx, await existing(ctx, mergeId))
}

/** The merge, if the actor may undo it and nothing stands on it. */
async function undoable(ctx: Ctx, merge: queries.MergeRow): Promise<queries.MergeRow> {
  const kept = await findAccount(ctx.db, merge.keptId)
  const merged = await findAccount(ctx.db, merge.mergedId)
  const both = [kept, merged].filter(
    (account): account is Account => account !== undefined && maySee(ctx.actor, account),
  )
  if (both.length < 2) throw new Problem('NOT_FOUND')
  if (!both.every((account) => mayEdit(ctx.actor, account))) throw new Problem('FORBIDDEN')
  if (merge.undoneAt !== null) throw new Problem('CONFLICT', 'mergeUndone')
  if (kept!.mergedInto !== null) throw new Problem('CONFLICT', 'mergeUndoLaterFirst')
  return merge
}

function announce(ctx: Ctx, accountIds: string[]): void {
  ctx.emit({ type: 'factsChanged', accountIds })
  ctx.emit({ type: 'accountsChanged' })
}
