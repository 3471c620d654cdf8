import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concentration, topSharePct } from './concentration.ts'

const book = (values: number[]) => values.map((value, index) => ({ id: `a${index}`, value }))
const measured = (values: number[]) => concentration(book(values)).value!

const bandOfEqual = (count: number) => measured(Array.from({ length: count }, () => 1)).band

describe('concentration of a book', () => {
  it('gives 40/30/20/10 an index of 3,000 points, 0.066667 normalised, 3.3333 effective accounts', () => {
    const { hhi, hhiPoints, hhiNormalised, effectiveNumber, band } = measured([40, 30, 20, 10])
    expect(hhi).toBeCloseTo(0.3, 12)
    expect(hhiPoints).toBeCloseTo(3000, 8)
    expect(hhiNormalised.value).toBeCloseTo(0.066667, 6)
    expect(effectiveNumber).toBeCloseTo(3.3333, 4)
    expect(band).toBe('high')
  })

  it('tells the share of the largest and the Gini index', () => {
    const four = measured([40, 30, 20, 10])
    expect([0, 1, 2, 9].map((count) => topSharePct(four, count))).toEqual([0, 40, 70, 100])
    expect(four.gini).toBeCloseTo(0.25, 12)
    expect(() => topSharePct(four, 1.5)).toThrow(RangeError)
  })

  it('reports customers at exactly 10 % and not one cent below', () => {
    const large = measured([10_000, 9_999, 80_001]).over10Pct
    expect(large.map(({ id, sharePct }) => [id, sharePct])).toEqual([
      ['a2', 80.001],
      ['a0', 10],
    ])
  })

  it('sets the bands at 1,000 and 1,800 points as an orientation', () => {
    expect([11, 10, 6, 5].map(bandOfEqual)).toEqual(['low', 'moderate', 'moderate', 'high'])
  })

  it('leaves out what is not positive and is unknown where nothing is', () => {
    const { base, count, nonPositiveCount } = measured([100, 0, -30])
    expect([base, count, nonPositiveCount]).toEqual([100, 1, 2])
    expect(concentration(book([0, -1]))).toEqual({ value: null, reason: 'NON_POSITIVE_BASE' })
    expect(measured([100]).hhiNormalised.reason).toBe('ONE_ACCOUNT')
  })

  it('has an index within 1/n..1, whatever the book, its order and its currency unit', () => {
    const values = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 2, maxLength: 50 })
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 1000 }), (list, factor) => {
        const one = measured(list)
        expect(one.hhi).toBeGreaterThanOrEqual(1 / list.length - 1e-12)
        expect(one.hhi).toBeLessThanOrEqual(1)
        expect(one.hhiNormalised.value!).toBeGreaterThanOrEqual(-1e-12)
        expect(one.gini).toBeGreaterThanOrEqual(0)
        expect(one.gini).toBeLessThan(1)
        expect(concentration(book(list).toReversed()).value).toEqual(one)
        const scaled = measured(list.map((value) => value * factor))
        expect(scaled.hhi).toBeCloseTo(one.hhi, 12)
        expect(scaled.over10Pct.length).toBe(one.over10Pct.length)
      }),
    )
  })

  it('never falls when money moves from a smaller to the largest account', () => {
    const pair = fc.tuple(fc.integer({ min: 2, max: 1000 }), fc.integer({ min: 0, max: 1000 }))
    fc.assert(
      fc.property(pair, ([small, more]) => {
        const moved = Math.floor(small / 2)
        const before = measured([small + more, small, 500])
        const after = measured([small + more + moved, small - moved, 500])
        expect(after.hhi).toBeGreaterThanOrEqual(before.hhi - 1e-12)
      }),
    )
  })
})
