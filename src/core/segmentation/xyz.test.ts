import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { momentsOf } from '../statistics/moments.ts'
import { xyzClass, xyzClassOfMoments } from './xyz.ts'

describe('XYZ: how regular a demand is', () => {
  it('calls a steady demand X: 10 12 11 9 10 8 varies by 0.141421 (sample) or 0.129099 (population)', () => {
    const steady = [10, 12, 11, 9, 10, 8]
    const sample = xyzClass(steady)
    expect([sample.class, sample.n, sample.mean, sample.reason]).toEqual(['X', 6, 10, null])
    expect(sample.cv).toBeCloseTo(0.141421, 6)
    expect(xyzClass(steady, { ddof: 0 }).cv).toBeCloseTo(0.129099, 6)
    expect(xyzClass(steady, { ddof: 0 }).parameters.ddof).toBe(0)
  })

  it('calls two orders in six months Z: 1.549193 (sample) or 1.414214 (population)', () => {
    const sparse = [0, 0, 30, 0, 0, 30]
    expect(xyzClass(sparse, { from: 'windowStart' }).class).toBe('Z')
    expect(xyzClass(sparse, { from: 'windowStart' }).cv).toBeCloseTo(1.549193, 6)
    expect(xyzClass(sparse, { from: 'windowStart', ddof: 0 }).cv).toBeCloseTo(Math.SQRT2, 6)
  })

  it('leaves out the months before the first order unless told otherwise', () => {
    const late = [0, 0, 5, 5, 5, 5, 5, 5]
    expect(xyzClass(late)).toMatchObject({ class: 'X', cv: 0, n: 6, from: 'firstDemand' })
    expect(xyzClass(late, { from: 'windowStart' })).toMatchObject({ class: 'Y', n: 8 })
  })

  it('does not class a short history, no demand, or more returned than bought', () => {
    expect(xyzClass([0, 0, 30, 0, 0, 30])).toMatchObject({ class: null, reason: 'TOO_SHORT', n: 4 })
    expect(xyzClass([0, 0, 0, 0, 0, 0])).toMatchObject({ class: null, reason: 'NO_HISTORY', mean: null })
    expect(xyzClass([0, 0, 0, 0, 0, 0], { from: 'windowStart' }).reason).toBe('NON_POSITIVE_BASE')
    expect(xyzClass([1, -9, 1, 1, 1, 1]).reason).toBe('NON_POSITIVE_BASE')
    expect(xyzClass([])).toMatchObject({ class: null, reason: 'NO_HISTORY', cv: null })
    expect(() => xyzClass([1], { cutX: 1, cutY: 0.5 })).toThrow(RangeError)
  })

  it('takes a value on a cut into the better class', () => {
    const cv = xyzClass([10, 12, 11, 9, 10, 8]).cv!
    expect(xyzClass([10, 12, 11, 9, 10, 8], { cutX: cv }).class).toBe('X')
    expect(xyzClass([10, 12, 11, 9, 10, 8], { cutX: 0.1, cutY: cv }).class).toBe('Y')
  })

  it('rates a single purchase in n months at sqrt(n), whatever its size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 60 }), fc.integer({ min: 1, max: 1e6 }), (n, size) => {
        const once = Array.from({ length: n }, (_, month) => (month === 0 ? size : 0))
        expect(xyzClass(once).cv).toBeCloseTo(Math.sqrt(n), 9)
        expect(xyzClass(once).class).toBe('Z')
      }),
    )
  })

  it('says the same from sums made in SQL as from the months themselves, in any unit', () => {
    const months = fc.array(fc.nat(10_000), { minLength: 6, maxLength: 36 })
    fc.assert(
      fc.property(months, (list) => {
        const { from: _, ...direct } = xyzClass(list, { from: 'windowStart' })
        expect(xyzClassOfMoments(momentsOf(list))).toEqual(direct)
        const scaled = xyzClass(list.map((quantity) => quantity * 1000))
        expect(scaled.cv ?? -1).toBeCloseTo(xyzClass(list).cv ?? -1, 9)
      }),
    )
  })
})
