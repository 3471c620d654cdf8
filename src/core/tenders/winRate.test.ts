import { describe, expect, it } from 'vitest'
import { winRate } from './winRate.ts'

describe('the win rate', () => {
  it('of 4,238 won and 2,473 lost is 0.6315005, and the sample of 6,711 makes it narrow', () => {
    const rate = winRate(4238, 2473)
    expect(rate.n).toBe(6711)
    expect(rate.rate.value).toBeCloseTo(0.6315005, 7)
    expect(rate.high! - rate.low!).toBeLessThan(0.024)
  })

  it('of one won tender is 100 %, but the interval says how little that is', () => {
    const rate = winRate(1, 0)
    expect(rate.rate.value).toBe(1)
    expect(rate.low).toBeCloseTo(0.2065, 4)
  })

  it('is unknown while nothing was decided', () => {
    expect(winRate(0, 0)).toEqual({
      won: 0,
      lost: 0,
      n: 0,
      rate: { value: null, reason: 'TOO_FEW_OBSERVATIONS' },
      low: null,
      high: null,
    })
    expect(() => winRate(-1, 2)).toThrow(RangeError)
  })
})
