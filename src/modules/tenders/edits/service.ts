import type { z } from 'zod'
import { findRemoved, recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { Problem } from '../../../platform/problem.ts'
import { competitorIds } from '../../competitors/directory/service.ts'
import { editableOwner } from '../access/service.ts'
import type { tendersContract } from '../contract.ts'
import { noteMove, placed } from '../moves/service.ts'
import * as parts from '../parts/queries.ts'
import { listStages, type StageRow } from '../pipelines/queries.ts'
import { findOpportunity } from '../queries.ts'
import { addOpportunity, changeOpportunity, type Versioned } from '../results/changes/service.ts'
import { getOpportunity } from '../service.ts'

type Input<Name extends 'create' | 'update' | 'setLots' | 'setBids'> = z.output<
  NonNullable<(typeof tendersContract)[Name]['~orpc']['inputSchema']>
>
type At = { accountId: string; opportunityId: string }

const changed = (ctx: Ctx, accountId: string) => ctx.emit({ type: 'factsChanged', accountIds: [accountId] })

async function stageNamed(ctx: Ctx, stageId: string): Promise<StageRow> {
  const stage = (await listStages(ctx.db)).find(({ id }) => id === stageId)
  if (!stage) throw new Problem('NOT_FOUND')
  return stage
}

/** Adds an opportunity, opened today unless a day is given. */
export async function createOpportunity(ctx: Ctx, { accountId, stageId, ...fields }: Input<'create'>) {
  await editableOwner(ctx, accountId)
  const today = ctx.now.toISOString().slice(0, 10)
  const stage = stageId === undefined ? { outcome: 'open' } : placed(await stageNamed(ctx, stageId))
  return inTransaction(ctx, async (ctx) => {
    const values = { openedOn: today, ...fields, ...stage }
    const { opportunityId } = await addOpportunity(ctx, accountId, values)
    await recordAudit(ctx, {
      action: 'create',
      subject: 'opportunity',
      subjectId: opportunityId,
      after: values,
    })
    changed(ctx, accountId)
    return getOpportunity(ctx, { accountId, opportunityId })
  })
}

export async function updateOpportunity(
  ctx: Ctx,
  { accountId, opportunityId, version, ...fields }: Input<'update'>,
) {
  return change(ctx, { accountId, opportunityId, version }, 'update', fields)
}

/** Moves an opportunity to a stage and keeps when and by whom; a stage that ends it closes it today. */
export async function moveOpportunity(ctx: Ctx, { stageId, ...at }: Versioned & { stageId: string }) {
  const stage = await stageNamed(ctx, stageId)
  const today = ctx.now.toISOString().slice(0, 10)
  const before = await findOpportunity(ctx.db, at.accountId, at.opportunityId)
  const ends = stage.outcome !== 'open'
  // Taken back into the pipeline it is not decided any more.
  const closing = ends
    ? { closedOn: before?.closedOn ?? today }
    : before?.outcome === 'open'
      ? {}
      : { closedOn: null }
  return change(ctx, at, 'move', { ...placed(stage), ...closing }, async (ctx, originId) => {
    if (before) await noteMove(ctx, before, stage, { originId, day: today })
  })
}

export async function setLots(ctx: Ctx, { lots, ...at }: Input<'setLots'>) {
  const rows = lots.map(({ id, ...lot }) => ({ ...lot, id: id ?? newId(ctx.now) }))
  return change(ctx, at, 'setLots', { isTender: true }, (ctx, originId) =>
    parts.replaceLots(ctx.db, at, originId, rows),
  )
}

/** Who bid against us; a competitor named for the first time is added to those known. */
export async function setBids(ctx: Ctx, { bids, ...at }: Input<'setBids'>) {
  return change(ctx, at, 'setBids', {}, async (ctx, originId) => {
    const ids = await competitorIds(
      ctx,
      bids.map(({ competitor }) => competitor),
    )
    const once = new Map(bids.map((bid) => [ids.get(bid.competitor)!, bid]))
    const rows = [...once].map(([competitorId, { price, rank }]) => ({
      id: newId(ctx.now),
      competitorId,
      price,
      rank,
    }))
    await parts.replaceBids(ctx.db, at, originId, rows)
  })
}

/** Changes an opportunity with what hangs on it in one transaction, if nobody else did since this version. */
async function change(
  ctx: Ctx,
  at: Versioned,
  action: string,
  values: Parameters<typeof changeOpportunity>[2],
  beside: (ctx: Ctx, originId: string) => Promise<void> = async () => {},
) {
  const { accountId, opportunityId, version } = at
  await editableOwner(ctx, accountId)
  const before = await getOpportunity(ctx, at)
  return inTransaction(ctx, async (ctx) => {
    const { originId } = await changeOpportunity(ctx, { accountId, opportunityId, version }, values)
    await beside(ctx, originId)
    const after = await getOpportunity(ctx, at)
    await recordAudit(ctx, { action, subject: 'opportunity', subjectId: opportunityId, before, after })
    changed(ctx, accountId)
    return after
  })
}

/** Takes an opportunity away with everything that hangs on it; the log keeps it, and it can be brought back. */
export async function removeOpportunity(ctx: Ctx, at: At) {
  await editableOwner(ctx, at.accountId)
  await getOpportunity(ctx, at)
  await inTransaction(ctx, async (ctx) => {
    const before = await parts.takeOut(ctx.db, at)
    await recordAudit(ctx, { action: 'remove', subject: 'opportunity', subjectId: at.opportunityId, before })
    changed(ctx, at.accountId)
  })
  return { id: at.opportunityId }
}

export async function restoreOpportunity(ctx: Ctx, at: At) {
  await editableOwner(ctx, at.accountId)
  const kept = await findRemoved<parts.Kept>(ctx, 'opportunity', at.opportunityId)
  if (kept?.opportunities[0]?.account_id !== at.accountId) throw new Problem('NOT_FOUND')
  return inTransaction(ctx, async (ctx) => {
    await parts.putBack(ctx.db, kept)
    await recordAudit(ctx, { action: 'restore', subject: 'opportunity', subjectId: at.opportunityId })
    changed(ctx, at.accountId)
    return getOpportunity(ctx, at)
  })
}
