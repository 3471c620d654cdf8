import { type Outcome, stageKey } from '../../../core/tenders/stage.ts'
import { recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { Problem } from '../../../platform/problem.ts'
import * as queries from './queries.ts'

/** The supplier's pipelines with their stages in order, and how many opportunities stand in each. */
export async function listPipelines(ctx: Ctx) {
  const stages = Map.groupBy(await queries.listStages(ctx.db), (stage) => stage.pipelineId)
  const counts = await queries.countByStage(ctx.db)
  return (await queries.listPipelines(ctx.db)).map(({ id, name }) => ({
    id,
    name,
    stages: (stages.get(id) ?? []).map(({ id: stageId, name: stage, outcome, probabilityPct }) => ({
      id: stageId,
      name: stage,
      outcome,
      probabilityPct,
      isUsed: counts.has(stageId),
    })),
  }))
}

interface GivenStage {
  id?: string
  name: string
  outcome: Outcome
  probabilityPct: number | null
}
interface PipelineInput {
  name: string
  stages: GivenStage[]
}

export async function createPipeline(ctx: Ctx, input: PipelineInput) {
  const id = newId(ctx.now)
  await inTransaction(ctx, async (ctx) => {
    await queries.lockPipelines(ctx.db)
    const standing = await queries.listPipelines(ctx.db)
    checkName(standing, null, input.name)
    await queries.insertPipeline(ctx.db, { id, name: input.name, position: standing.length })
    await replaceStages(ctx, id, input.stages)
    await recordAudit(ctx, { action: 'create', subject: 'pipeline', subjectId: id, after: input })
  })
  return { id }
}

/** Renames a pipeline and puts its stages as they are given: those left out go, unless something stands in them. */
export async function updatePipeline(
  ctx: Ctx,
  { pipelineId, ...input }: PipelineInput & { pipelineId: string },
) {
  await inTransaction(ctx, async (ctx) => {
    await queries.lockPipelines(ctx.db)
    const standing = await queries.listPipelines(ctx.db)
    const before = standing.find(({ id }) => id === pipelineId)
    if (!before) throw new Problem('NOT_FOUND')
    checkName(standing, pipelineId, input.name)
    await queries.renamePipeline(ctx.db, pipelineId, input.name)
    const stagesBefore = await replaceStages(ctx, pipelineId, input.stages)
    await recordAudit(ctx, {
      action: 'update',
      subject: 'pipeline',
      subjectId: pipelineId,
      before: { name: before.name, stages: stagesBefore },
      after: input,
    })
    ctx.emit({ type: 'factsChanged', accountIds: [] })
  })
  return { id: pipelineId }
}

function checkName(standing: { id: string; name: string }[], own: string | null, name: string): void {
  if (standing.some((pipeline) => pipeline.id !== own && stageKey(pipeline.name) === stageKey(name)))
    throw new Problem('CONFLICT', 'pipelineNameTaken', { name })
}

async function replaceStages(ctx: Ctx, pipelineId: string, stages: GivenStage[]) {
  const standing = (await queries.listStages(ctx.db)).filter((stage) => stage.pipelineId === pipelineId)
  const known = new Map(standing.map((stage) => [stage.id, stage]))
  const keys = stages.map(({ name }) => stageKey(name))
  const twice = keys.findIndex((key, index) => keys.indexOf(key) < index)
  if (twice >= 0) throw new Problem('INVALID', 'stageTwice', { stage: stages[twice]!.name })
  if (stages.some(({ id }) => id !== undefined && !known.has(id))) throw new Problem('NOT_FOUND')
  const kept = new Set(stages.map(({ id }) => id))
  const gone = standing.filter(({ id }) => !kept.has(id))
  const counts = await queries.countByStage(ctx.db)
  const used = gone.find(({ id }) => counts.has(id))
  if (used) throw new Problem('CONFLICT', 'stageInUse', { stage: used.name, count: counts.get(used.id) })
  await queries.deleteStages(
    ctx.db,
    gone.map(({ id }) => id),
  )
  await queries.clearKeys(ctx.db, pipelineId)
  for (const [index, { id, ...given }] of stages.entries()) {
    const stage = { ...given, key: keys[index]!, position: index + 1 }
    if (id === undefined)
      await queries.insertStages(ctx.db, [{ ...stage, id: newId(ctx.now), pipelineId, importId: null }])
    else {
      await queries.updateStage(ctx.db, { ...stage, id })
      if (known.get(id)!.outcome !== given.outcome) await queries.setOutcomeOfStage(ctx.db, id, given.outcome)
    }
  }
  return standing.map(({ id, name, outcome, probabilityPct }) => ({ id, name, outcome, probabilityPct }))
}
