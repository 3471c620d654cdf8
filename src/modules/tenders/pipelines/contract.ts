import { z } from 'zod'
import { OUTCOMES } from '../../../core/tenders/stage.ts'
import { knownNumber, reads, recordId, writes } from '../../../platform/contract.ts'

const stage = z.object({
  name: z.string().trim().min(1).max(100),
  outcome: z.enum(OUTCOMES),
  /** The chance to win from here, which weighs the pipeline. */
  probabilityPct: z.number().int().min(0).max(100).nullable(),
})
const pipelineName = z.string().trim().min(1).max(100)
const stages = z
  .array(stage.extend({ id: recordId.optional() }))
  .min(1)
  .max(40)
const changed = z.object({ id: recordId })

export const pipelineRoutes = {
  pipelines: reads('viewer', '/pipelines', 'Pipelines with their stages in order').output(
    z.array(
      z.object({
        id: recordId,
        /** Empty until somebody names it. */
        name: z.string(),
        stages: z.array(stage.extend({ id: recordId, isUsed: z.boolean() })),
      }),
    ),
  ),
  chances: reads('head', '/pipeline-chances', 'The chance each open stage gave so far').output(
    z.array(
      z.object({
        stageId: recordId,
        won: z.number().int(),
        lost: z.number().int(),
        n: z.number().int(),
        /** Unknown where fewer than ten that stood in the stage were decided. */
        pct: knownNumber,
        low: z.number().nullable(),
        high: z.number().nullable(),
      }),
    ),
  ),
  createPipeline: writes('head', 'POST', '/pipelines', 'Add a pipeline')
    .input(z.object({ name: pipelineName, stages }))
    .output(changed),
  updatePipeline: writes(
    'head',
    'PUT',
    '/pipelines/{pipelineId}',
    'Rename a pipeline; add, rename, reorder and remove its stages',
  )
    .input(z.object({ pipelineId: recordId, name: pipelineName, stages }))
    .output(changed),
}
