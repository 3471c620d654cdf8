import { describe, expect, it } from 'vitest'
import { pipelineSum } from './pipelineSum.ts'

const stage = (stageId: string, value: number, probabilityPct: number | null) => ({
  stageId,
  count: 2,
  unpriced: 1,
  value,
  probabilityPct,
})

describe('what lies in a pipeline', () => {
  it('is summed, and weighted by the chance of each stage', () => {
    expect(pipelineSum([stage('offer', 1000, 40), stage('talks', 500, 80)])).toEqual({
      count: 4,
      unpriced: 2,
      value: 1500,
      weighted: 800,
      unweighted: 0,
    })
  })

  it('leaves stages without a chance out of the weighted sum and says how much that is', () => {
    expect(pipelineSum([stage('offer', 1000, 50), stage('first', 700, null)])).toMatchObject({
      weighted: 500,
      unweighted: 700,
    })
    expect(pipelineSum([stage('first', 700, null)]).weighted).toBeNull()
    expect(pipelineSum([])).toMatchObject({ count: 0, value: 0, weighted: null })
  })
})
