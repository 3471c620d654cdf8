import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { known, unknown } from '../reason.ts'
import { scoreFact, scoreOnScale, type Scale } from './criterion.ts'

const margin: Scale = { low: 0, high: 40, direction: 'higherIsBetter', curve: 'linear' }
const lateness: Scale = { low: 0, high: 60, direction: 'lowerIsBetter', curve: 'linear' }
const volume: Scale = { low: 1000, high: 100_000, direction: 'higherIsBetter', curve: 'log' }

describe('scores between fixed marks', () => {
  it('scores a margin of 20 % in the middle, and clips beyond the marks', () => {
    expect([-5, 0, 20, 40, 90].map((value) => scoreOnScale(value, margin))).toEqual([0, 0, 5, 10, 10])
  })

  it('turns round where less is better', () => {
    expect([-3, 0, 15, 60, 61].map((value) => scoreOnScale(value, lateness))).toEqual([10, 10, 7.5, 0, 0])
  })

  it('gives each doubling the same step on a log curve, and nothing to no revenue', () => {
    expect(scoreOnScale(10_000, volume)).toBeCloseTo(5, 12)
    const step = scoreOnScale(4000, volume) - scoreOnScale(2000, volume)
    expect(scoreOnScale(8000, volume) - scoreOnScale(4000, volume)).toBeCloseTo(step, 12)
    expect([-10, 0, 1000].map((value) => scoreOnScale(value, volume))).toEqual([0, 0, 0])
  })

  it('passes on why a fact is unknown', () => {
    expect(scoreFact(unknown('UNKNOWN_COST'), margin)).toEqual({ value: null, reason: 'UNKNOWN_COST' })
    expect(scoreFact(known(10), margin).value).toBe(2.5)
  })

  it('refuses marks that are no scale and values that are no number', () => {
    expect(() => scoreOnScale(1, { ...margin, high: 0 })).toThrow(RangeError)
    expect(() => scoreOnScale(1, { ...volume, low: 0 })).toThrow(RangeError)
    expect(() => scoreOnScale(Number.NaN, margin)).toThrow(RangeError)
  })

  it('stays within 0..10 and never falls with a better fact', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(value, value, fc.constantFrom(margin, lateness, volume), (one, other, scale) => {
        const scores = [Math.min(one, other), Math.max(one, other)].map((fact) => scoreOnScale(fact, scale))
        const [less, more] = scale.direction === 'higherIsBetter' ? scores : scores.toReversed()
        expect(less!).toBeLessThanOrEqual(more!)
        expect(less!).toBeGreaterThanOrEqual(0)
        expect(more!).toBeLessThanOrEqual(10)
      }),
    )
  })
})
