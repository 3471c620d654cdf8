import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../period.ts'
import { rfmAnalysis } from './rfm.ts'

const snapshot = '2011-12-10'
const facts = (id: string, daysAgo: number | null, orderCount: number, value: number) => ({
  id,
  lastPurchaseOn: daysAgo === null ? null : addDays(snapshot, -daysAgo),
  orderCount,
  value,
})
const edges = {
  recencyDays: [13.8, 33, 72, 180],
  orderCount: [1, 2, 3, 6],
  value: [25_019, 49_010, 94_228, 205_843],
}

describe('RFM scores', () => {
  it('scores the best customer 555 and a small one-time buyer of long ago 111', () => {
    const { scores } = rfmAnalysis([facts('12748', 1, 209, 3_371_973), facts('old', 200, 1, 10_000)], {
      snapshot,
      edges,
    })
    expect(scores.map((score) => score.code)).toEqual(['555', '111'])
    expect(scores[0]!.recencyDays).toBe(1)
  })

  it('gives a value on an edge the score below it', () => {
    const { scores } = rfmAnalysis([facts('edge', 33, 3, 94_228), facts('past', 34, 4, 94_229)], {
      snapshot,
      edges,
    })
    expect(scores.map((score) => score.code)).toEqual(['433', '344'])
  })

  it('leaves an account without purchase unscored and flags one that returned more than it bought', () => {
    const { scores } = rfmAnalysis([facts('none', null, 0, 0), facts('red', 5, 7, -300)], { snapshot, edges })
    expect(scores[0]).toMatchObject({ recency: null, code: null, reason: 'NO_HISTORY' })
    expect(scores[1]).toMatchObject({ code: '551', nonPositiveValue: true, reason: null })
  })

  it('has no edges of its own where nothing was earned', () => {
    const { edges: none, scores } = rfmAnalysis([facts('red', 5, 7, -300)], { snapshot })
    expect(none).toBeNull()
    expect(scores[0]!.reason).toBe('NON_POSITIVE_BASE')
  })

  it('cuts a book of five distinct accounts into 1, 2, 3, 4, 5', () => {
    const book = [1, 2, 3, 4, 5].map((step) => facts(`a${step}`, 60 - 10 * step, step, step * 100))
    expect(rfmAnalysis(book, { snapshot }).scores.map((score) => score.code)).toEqual([
      '111',
      '222',
      '333',
      '444',
      '555',
    ])
  })

  it('refuses purchases after the snapshot and edges out of order', () => {
    expect(() => rfmAnalysis([facts('future', 0, 1, 1)], { snapshot })).toThrow(RangeError)
    expect(() => rfmAnalysis([], { snapshot, edges: { ...edges, value: [4, 3, 2, 1] } })).toThrow(RangeError)
  })

  it('scores equal accounts alike and a better account never lower', () => {
    const account = fc.tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
    )
    fc.assert(
      fc.property(fc.array(account, { minLength: 2, maxLength: 30 }), (list) => {
        const { scores } = rfmAnalysis(
          list.map(([days, count, value], index) => facts(String(index), days, count, value)),
          { snapshot },
        )
        for (const one of scores) {
          for (const other of scores) {
            // A floor of 1, the lowest score, where the other one is the better account.
            expect(one.recency!).toBeGreaterThanOrEqual(
              one.recencyDays! <= other.recencyDays! ? other.recency! : 1,
            )
            expect(one.frequency!).toBeGreaterThanOrEqual(
              one.orderCount >= other.orderCount ? other.frequency! : 1,
            )
            expect(one.monetary!).toBeGreaterThanOrEqual(one.value >= other.value ? other.monetary! : 1)
          }
        }
      }),
      { numRuns: 50 },
    )
  })
})
