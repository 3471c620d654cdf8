import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { median, quantile, sortedAscending } from './quantile.ts'

const oneToTen = [10, 1, 9, 2, 8, 3, 7, 4, 6, 5]

describe('quantiles', () => {
  it('gives p90 of 1..10 as 9.1 by interpolation and 9 by nearest rank', () => {
    expect(quantile(oneToTen, 0.9).value).toBeCloseTo(9.1, 12)
    expect(quantile(oneToTen, 0.9, 'nearestRank').value).toBe(9)
    expect(quantile(oneToTen, 0.95).value).toBeCloseTo(9.55, 12)
  })

  it('takes the middle of an even count and has none of nothing', () => {
    expect(median([4, 1, 3, 2]).value).toBe(2.5)
    expect(median([])).toEqual({ value: null, reason: 'NO_HISTORY' })
    expect(() => quantile([1], 1.5)).toThrow(RangeError)
  })

  it('stays inside the list, and the nearest rank is a member of it', () => {
    const values = fc.array(fc.integer(), { minLength: 1 })
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const ascending = sortedAscending(list)
        const linear = quantile(list, share).value!
        expect(linear).toBeGreaterThanOrEqual(ascending[0]!)
        expect(linear).toBeLessThanOrEqual(ascending.at(-1)!)
        expect(list).toContain(quantile(list, share, 'nearestRank').value)
      }),
    )
  })
})
