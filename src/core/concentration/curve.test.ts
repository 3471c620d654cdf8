import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concentrationCurve } from './curve.ts'

describe('the concentration curve', () => {
  it('rises by the largest account first', () => {
    const curve = concentrationCurve([
      { id: 'small', value: 10 },
      { id: 'large', value: 70 },
      { id: 'middle', value: 20 },
      { id: 'returned', value: -5 },
    ])
    expect(curve.map((point) => [point.rank, point.id, point.cumSharePct])).toEqual([
      [0, null, 0],
      [1, 'large', 70],
      [2, 'middle', 90],
      [3, 'small', 100],
    ])
    expect(curve[1]!.accountsPct).toBeCloseTo(33.3333, 4)
  })

  it('is empty where nothing is positive', () => {
    expect(concentrationCurve([{ id: 'a', value: 0 }])).toEqual([])
  })

  it('bends down, ends at 100 and never runs below the diagonal', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 50 }), (values) => {
        const curve = concentrationCurve(values.map((value, index) => ({ id: String(index), value })))
        expect(curve.at(-1)).toMatchObject({ accountsPct: 100, cumSharePct: 100 })
        for (const [index, point] of curve.entries()) {
          expect(point.cumSharePct).toBeGreaterThanOrEqual(point.accountsPct - 1e-9)
          expect(point.value).toBeLessThanOrEqual(index > 1 ? curve[index - 1]!.value : point.value)
        }
      }),
    )
  })
})
