import { describe, expect, it } from 'vitest'
import { stageAsks } from './asks.ts'
import { lifecycleStages } from './stages.ts'

describe('what a stage asks of us', () => {
  it('puts first what is not done, and says what facts cannot tell', () => {
    expect(stageAsks('contract', { decisionMaker: true, contractSigned: false })).toEqual([
      { ask: 'contractSigned', done: false },
      { ask: 'termsAgreed', done: null },
      { ask: 'decisionMaker', done: true },
    ])
  })

  it('is something in every stage, and never the same twice', () => {
    for (const stage of lifecycleStages) {
      const names = stageAsks(stage, {}).map(({ ask }) => ask)
      expect(names.length).toBeGreaterThan(2)
      expect(new Set(names).size).toBe(names.length)
    }
  })
})
