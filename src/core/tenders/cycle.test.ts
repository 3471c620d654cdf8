import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { median } from '../statistics/quantile.ts'
import { cycleOf } from './cycle.ts'

describe('how long a decision takes', () => {
  it('is told in all and by outcome', () => {
    const cycle = cycleOf([
      { days: 10, outcome: 'won', count: 2 },
      { days: 40, outcome: 'won', count: 1 },
      { days: 100, outcome: 'lost', count: 1 },
    ])
    expect(cycle).toMatchObject({ mean: 40, median: 25, n: 4, reason: null })
    expect(cycle.won).toMatchObject({ mean: 20, median: 10, n: 3 })
    expect(cycle.lost).toMatchObject({ mean: 100, median: 100, n: 1 })
  })

  it('is unknown where nothing was decided, and a decision before the opening is no decision', () => {
    expect(cycleOf([])).toMatchObject({ mean: null, median: null, n: 0, reason: 'NO_HISTORY' })
    expect(cycleOf([{ days: -3, outcome: 'won', count: 5 }]).n).toBe(0)
  })

  it('counts as if every opportunity stood by itself', () => {
    const some = fc.array(
      fc.record({
        days: fc.nat(300),
        outcome: fc.constant('won' as const),
        count: fc.integer({ min: 1, max: 5 }),
      }),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(some, (counts) => {
        const each = counts.flatMap(({ days, count }) => Array.from({ length: count }, () => days))
        expect(cycleOf(counts).median).toBe(median(each).value)
        expect(cycleOf(counts).mean).toBeCloseTo(each.reduce((sum, days) => sum + days, 0) / each.length, 9)
      }),
    )
  })
})
