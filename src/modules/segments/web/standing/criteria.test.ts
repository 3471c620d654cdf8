import { describe, expect, it } from 'vitest'
import { countedRatings, criterionLines, knownWeightPct, nearestFlips } from './criteria.ts'
import type { Kaism } from './why.ts'

const criterion = (id: string, weight: number, axis: 'attractiveness' | 'strength' = 'attractiveness') =>
  ({ id, axis, kind: 'judged', weight, name: null, scale: null }) as const

const kaism = {
  criteria: [
    criterion('fit', 0.1),
    criterion('volume', 0.3),
    criterion('idle', 0),
    criterion('price', 1, 'strength'),
  ],
  scores: [{ criterionId: 'volume', score: 8, best: null, reason: null, raw: 3, sample: null }],
  judged: [],
  flips: [
    { criterionId: 'volume', fromWeight: 0.75, toWeight: 0.2, toQuadrant: 'support' },
    { criterionId: 'fit', fromWeight: 0.25, toWeight: 0.4, toQuadrant: 'support' },
  ],
} as unknown as Kaism

describe('criteria of an account', () => {
  it('stand by weight within their axis, with the share of the axis they weigh', () => {
    const lines = criterionLines(kaism, 'attractiveness')
    expect(lines.map(({ criterion: { id }, weightPct }) => [id, Math.round(weightPct)])).toEqual([
      ['volume', 75],
      ['fit', 25],
    ])
  })

  it('are unknown with a reason where nobody scored them, and do not count as known', () => {
    const lines = criterionLines(kaism, 'attractiveness')
    expect(lines[1]).toMatchObject({ score: null, reason: 'NOT_RATED' })
    expect(Math.round(knownWeightPct(lines))).toBe(75)
  })

  it('name the smallest change of a weight first', () => {
    expect(nearestFlips(kaism, 1).map(({ criterionId }) => criterionId)).toEqual(['fit'])
  })

  it('count the latest word of each rater once', () => {
    const ratings = [
      { rater: 'Anna', score: 4, ratedOn: '2024-01-10' },
      { rater: 'Boris', score: 6, ratedOn: '2024-03-01' },
      { rater: 'Anna', score: 8, ratedOn: '2025-01-10' },
    ]
    expect(countedRatings(ratings).map(({ rater, score }) => [rater, score])).toEqual([
      ['Anna', 8],
      ['Boris', 6],
    ])
  })
})
