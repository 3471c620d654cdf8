import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgedScore } from './ratings.ts'

const rating = (id: string, raterId: string, score: number, ratedOn: string) => ({
  id,
  raterId,
  score,
  ratedOn,
})
const ratings = [
  rating('1', 'Anna', 4, '2024-01-10'),
  rating('2', 'Boris', 8, '2024-02-01'),
  rating('3', 'Anna', 6, '2024-03-05'),
  rating('4', 'Chloe', 10, '2024-06-01'),
]

describe('what the raters say', () => {
  it('counts the latest word of each rater, and how far they are apart', () => {
    const judged = judgedScore(ratings, '2024-04-01')
    expect(judged.score.value).toBe(7)
    expect([judged.raters, judged.range.value, judged.oldestOn]).toEqual([2, 2, '2024-02-01'])
    expect(judged.deviation.value).toBeCloseTo(Math.SQRT2, 12)
  })

  it('tells what was thought as of an earlier day', () => {
    expect(judgedScore(ratings, '2024-01-31').score.value).toBe(4)
    expect(judgedScore(ratings, '2024-01-31').deviation.reason).toBe('TOO_SHORT')
    expect(judgedScore(ratings, '2024-01-01').score.reason).toBe('NOT_RATED')
  })

  it('takes the later of two ratings of one day, whatever their order', () => {
    const twice = [rating('b', 'Anna', 9, '2024-01-01'), rating('a', 'Anna', 1, '2024-01-01')]
    expect(judgedScore(twice, '2024-01-01').score.value).toBe(9)
    expect(judgedScore(twice.toReversed(), '2024-01-01').score.value).toBe(9)
  })

  it('lets old ratings expire and says so', () => {
    expect(judgedScore(ratings, '2024-07-01', { notBefore: '2024-06-01' })).toMatchObject({ raters: 1 })
    expect(judgedScore(ratings, '2024-07-01', { notBefore: '2024-07-01' }).score.reason).toBe('EXPIRED')
  })

  it('refuses a score outside 0..10', () => {
    expect(() => judgedScore([rating('1', 'Anna', 11, '2024-01-01')], '2024-01-01')).toThrow(RangeError)
  })

  it('lies between the lowest and the highest rating', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 9 }), (scores) => {
        const judged = judgedScore(
          scores.map((score, index) => rating(String(index), `rater ${index}`, score, '2024-01-01')),
          '2024-01-01',
        )
        expect(judged.score.value).toBeGreaterThanOrEqual(Math.min(...scores))
        expect(judged.score.value).toBeLessThanOrEqual(Math.max(...scores))
        expect(judged.range.value).toBe(Math.max(...scores) - Math.min(...scores))
      }),
    )
  })
})
