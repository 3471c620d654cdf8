import { describe, expect, it } from 'vitest'
import { hhiPoints, valueAt } from './curve.ts'

const curve = [
  { accountsPct: 0, valuePct: 0 },
  { accountsPct: 25, valuePct: 40 },
  { accountsPct: 50, valuePct: 70 },
  { accountsPct: 100, valuePct: 100 },
]

describe('the concentration curve', () => {
  it('is read at its points and on the lines between them', () => {
    expect([0, 25, 37.5, 75, 100].map((pct) => valueAt(curve, pct))).toEqual([0, 40, 55, 85, 100])
  })

  it('ends where the customers end, and says nothing without any', () => {
    expect(valueAt(curve, 120)).toBe(100)
    expect(valueAt([], 20)).toBeNull()
  })

  it('quotes the index in points: 40, 30, 20 and 10 percent make 3,000', () => {
    expect(hhiPoints(0.3)).toBeCloseTo(3000)
  })
})
