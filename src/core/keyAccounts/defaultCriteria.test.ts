import { describe, expect, it } from 'vitest'
import { known, type Known } from '../reason.ts'
import { type Criterion, scoreFact } from './criterion.ts'
import { defaultCriteria } from './defaultCriteria.ts'
import { axisScore, criteriaOf } from './weightedScore.ts'

const criteria = defaultCriteria(100_000_000)
const sum = (list: Criterion[]) => list.reduce((total, criterion) => total + criterion.weight, 0)
const scored = (facts: Record<string, number>) => {
  const scores: Record<string, Known<number>> = {}
  for (const criterion of criteria) {
    const fact = facts[criterion.id]
    if (fact !== undefined && criterion.kind === 'computed')
      scores[criterion.id] = scoreFact(known(fact), criterion.scale)
  }
  return scores
}

describe('the criteria to start with', () => {
  it('weighs each axis to 1', () => {
    expect(sum(criteriaOf(criteria, 'attractiveness'))).toBeCloseTo(1, 12)
    expect(sum(criteriaOf(criteria, 'strength'))).toBeCloseTo(1, 12)
    expect(new Set(criteria.map((criterion) => criterion.id)).size).toBe(criteria.length)
  })

  it('scores an account of which only orders are known', () => {
    const scores = scored({ volume: 1_000_000, growth: 0, frequency: 12, regularity: 0.5 })
    const score = axisScore(criteriaOf(criteria, 'attractiveness'), scores, 60)
    expect(score.knownWeightPct).toBeCloseTo(62, 9)
    // (0.22 * 5 + 0.14 * 5 + 0.13 * 10 ln 12 / ln 52 + 0.13 * 8.125) / 0.62
    expect(score.score.value).toBeCloseTo(5.9255, 4)
    expect(score.missing.map((one) => one.criterionId)).toEqual([
      'margin',
      'payment',
      'potential',
      'fit',
      'access',
    ])
  })

  it('puts 1 % of our revenue, no growth and 20 % of margin in the middle of their scales', () => {
    const scores = scored({ volume: 1_000_000, growth: 0, regularity: 1, margin: 20, payment: 22.5 })
    expect(Object.values(scores).map((score) => Math.round(score.value! * 1e9) / 1e9)).toEqual([
      5, 5, 5, 5, 5,
    ])
  })

  it('needs a revenue to set the scale of volume', () => {
    expect(() => defaultCriteria(0)).toThrow(RangeError)
  })
})
