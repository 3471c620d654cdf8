import type { Outcome } from '../../../core/tenders/stage.ts'
import type { Ctx } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { listStages, type StageRow } from '../pipelines/queries.ts'
import type { Opportunity } from '../queries.ts'
import { findMoves, insertMove } from './queries.ts'

/** Where an opportunity stands before it moves. */
export type Standing = Pick<Opportunity, 'id' | 'accountId' | 'stageId' | 'stage'>

/** What an opportunity in a stage says of it. */
export const placed = ({ id, pipelineId, name, outcome }: StageRow) => ({
  stageId: id,
  pipelineId,
  stage: name,
  outcome,
})

/**
 * The stage an outcome leads to: the first of its pipeline, else of any, that ends so; opened again, the one it came
 * from. Null where the pipelines have none: then the outcome stands alone.
 */
export async function stageAfter(ctx: Ctx, outcome: Outcome, before?: Standing): Promise<StageRow | null> {
  const stages = await listStages(ctx.db)
  const now = stages.find(({ id }) => id === before?.stageId)
  if (outcome === 'open') {
    if (!before || now?.outcome === 'open') return now ?? null
    const moves = await findMoves(ctx.db, { accountId: before.accountId, opportunityId: before.id })
    const came = moves.find(({ stageId }) => stageId === before.stageId)
    return stages.find(({ id, outcome: of }) => id === came?.fromStageId && of === 'open') ?? null
  }
  const ends = stages.filter((stage) => stage.outcome === outcome)
  return ends.find(({ pipelineId }) => pipelineId === now?.pipelineId) ?? ends[0] ?? null
}

/** Keeps that an opportunity went to another stage, by whom and when; one that stays where it is did not move. */
export async function noteMove(
  ctx: Ctx,
  before: Standing,
  stage: StageRow,
  { originId, day }: { originId: string; day: string },
): Promise<void> {
  if (before.stageId === stage.id) return
  const at = { accountId: before.accountId, opportunityId: before.id }
  const [last] = await findMoves(ctx.db, at)
  const today = ctx.now.toISOString().slice(0, 10)
  const until = day < today ? day : today
  await insertMove(ctx.db, {
    ...at,
    id: newId(ctx.now),
    originId,
    fromStageId: before.stageId,
    fromStage: before.stage,
    stageId: stage.id,
    stage: stage.name,
    movedOn: last && last.movedOn > until ? last.movedOn : until,
    movedBy: ctx.actor.name,
  })
}
