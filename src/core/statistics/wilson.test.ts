import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilsonInterval } from './wilson.ts'

describe('the interval of a share', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('gives the published bounds for %i of %i', (successes, n, low, high) => {
    const interval = wilsonInterval(successes, n)!
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })

  it('says nothing of nothing, and refuses what is no share', () => {
    expect(wilsonInterval(0, 0)).toBeNull()
    expect(() => wilsonInterval(3, 2)).toThrow(RangeError)
  })

  it('holds the share, stays within 0 and 1, and narrows as the sample grows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, part) => {
          const successes = Math.round(n * part)
          const { low, high } = wilsonInterval(successes, n)!
          expect(low).toBeLessThanOrEqual(successes / n + 1e-12)
          expect(high).toBeGreaterThanOrEqual(successes / n - 1e-12)
          expect(low >= 0 && high <= 1).toBe(true)
          const larger = wilsonInterval(successes * 4, n * 4)!
          expect(larger.high - larger.low).toBeLessThan(high - low)
        },
      ),
    )
  })
})
