import { type Outcome, placeStages, stageKey, stageOutcome } from '../../../core/tenders/stage.ts'

export interface BookedStage {
  id: string
  pipelineId: string
  name: string
  key: string
  outcome: Outcome
}

/** The stages of the supplier's pipelines, and those a file adds to the first of them. */
export interface StageBook {
  find: (name: string) => BookedStage
  made: BookedStage[]
  /** The first pipeline with what was made, in its order. */
  placed: () => BookedStage[]
  /** The pipeline stages are added to; made too where there was none. */
  pipelineId: string
  isNewPipeline: boolean
}

export function createStageBook(
  standing: readonly BookedStage[],
  firstPipelineId: string | null,
  newId: () => string,
): StageBook {
  const pipelineId = firstPipelineId ?? newId()
  const byKey = new Map<string, BookedStage>()
  for (const stage of standing) if (!byKey.has(stage.key)) byKey.set(stage.key, stage)
  const made: BookedStage[] = []
  return {
    made,
    pipelineId,
    isNewPipeline: firstPipelineId === null,
    placed: () =>
      placeStages(
        standing.filter((stage) => stage.pipelineId === pipelineId),
        made,
      ),
    find(name) {
      const key = stageKey(name)
      const known = byKey.get(key)
      if (known) return known
      const stage = { id: newId(), pipelineId, name: name.trim(), key, outcome: stageOutcome(name) }
      byKey.set(key, stage)
      made.push(stage)
      return stage
    },
  }
}
