/** Opportunities of one stage: how many, of which so many without an amount, and what the rest comes to. */
export type StageSum = {
  stageId: string
  count: number
  unpriced: number
  value: number
  /** The chance the supplier gives this stage, 0..100; null where nobody said. */
  probabilityPct: number | null
}

export type PipelineSum = {
  count: number
  unpriced: number
  value: number
  /** Value times chance, over the stages that have one; null where none has. */
  weighted: number | null
  /** What lies in stages without a chance and is not in the weighted sum. */
  unweighted: number
}

/**
 * What lies in the open stages of a pipeline, in one currency: count, value, and the value weighted by the chance of each
 * stage. Stages nobody gave a chance are not weighed as 0: their value stands apart. No stage gives zeros and null.
 */
export function pipelineSum(stages: readonly StageSum[]): PipelineSum {
  const sum = { count: 0, unpriced: 0, value: 0, unweighted: 0 }
  let weighted: number | null = null
  for (const stage of stages) {
    sum.count += stage.count
    sum.unpriced += stage.unpriced
    sum.value += stage.value
    if (stage.probabilityPct === null) sum.unweighted += stage.value
    else weighted = (weighted ?? 0) + (stage.value * stage.probabilityPct) / 100
  }
  return { ...sum, weighted }
}
