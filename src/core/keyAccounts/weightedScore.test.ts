import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { known, type Known, unknown } from '../reason.ts'
import type { Criterion } from './criterion.ts'
import { axisScore, criteriaOf } from './weightedScore.ts'

const judged = (id: string, weight: number): Criterion => ({
  id,
  axis: 'attractiveness',
  kind: 'judged',
  weight,
})
const four = [judged('size', 0.3), judged('growth', 0.25), judged('profit', 0.25), judged('fit', 0.2)]
const score = (values: Record<string, number>, criteria = four, minKnownPct = 60) =>
  axisScore(
    criteria,
    Object.fromEntries(Object.entries(values).map(([id, value]) => [id, known(value)])),
    minKnownPct,
  )
const build = (list: [number, number | null][]) => {
  const criteria = list.map(([weight], index) => judged(String(index), weight))
  const scores: Record<string, Known<number>> = {}
  for (const [index, [, value]] of list.entries()) {
    scores[String(index)] = value === null ? unknown('NOT_RATED') : known(value)
  }
  return axisScore(criteria, scores, 0)
}

describe('the weighted score of one axis', () => {
  it('weighs 8, 6, 7, 9 by 30, 25, 25, 20 % to 7.45', () => {
    const full = score({ size: 8, growth: 6, profit: 7, fit: 9 })
    expect(full.score.value).toBeCloseTo(7.45, 12)
    expect(full.knownWeightPct).toBeCloseTo(100, 12)
    expect(full.missing).toEqual([])
    expect(full.range.low).toBeCloseTo(7.45, 12)
    expect(full.range.high).toBeCloseTo(7.45, 12)
  })

  it('hands the weight of what is unknown to the rest, and shows the range that leaves open', () => {
    const partial = score({ size: 8, growth: 6, fit: 9 })
    expect(partial.score.value).toBeCloseTo(5.7 / 0.75, 12)
    expect(partial.missing).toEqual([{ criterionId: 'profit', weightPct: 25, reason: 'NOT_RATED' }])
    expect(partial.range.low).toBeCloseTo(5.7, 12)
    expect(partial.range.high).toBeCloseTo(8.2, 12)
  })

  it('scores with exactly 60 % of the weight known and not below', () => {
    const three = [judged('a', 0.3), judged('b', 0.3), judged('c', 0.4)]
    expect(score({ a: 4, b: 8 }, three).score.value).toBeCloseTo(6, 12)
    const tooLittle = score({ a: 4 }, three)
    expect(tooLittle.score.reason).toBe('TOO_LITTLE_KNOWN')
    expect(tooLittle.missing.map((one) => one.criterionId)).toEqual(['b', 'c'])
    expect(score({ a: 4 }, three, 30).score.value).toBe(4)
  })

  it('keeps why a criterion is unknown, and ignores one without weight', () => {
    const scores = { size: unknown('UNKNOWN_COST'), growth: unknown('NO_HISTORY') }
    const criteria = [judged('size', 1), judged('growth', 0), judged('constructor', 1)]
    expect(axisScore(criteria, scores, 60).missing).toEqual([
      { criterionId: 'size', weightPct: 50, reason: 'UNKNOWN_COST' },
      { criterionId: 'constructor', weightPct: 50, reason: 'NOT_RATED' },
    ])
  })

  it('has nothing to say without weights, and refuses scores and weights that are none', () => {
    const weightless = score({ size: 5 }, [judged('size', 0)])
    expect(weightless.score.reason).toBe('NON_POSITIVE_BASE')
    expect(weightless.range).toEqual({ low: 0, high: 10 })
    expect(() => score({ size: 11 })).toThrow(RangeError)
    expect(() => criteriaOf([judged('size', -1)], 'attractiveness')).toThrow(RangeError)
  })

  const anyScore = fc.option(fc.double({ min: 0, max: 10, noNaN: true }))
  const weighted = fc.array(fc.tuple(fc.integer({ min: 1, max: 100 }), anyScore), {
    minLength: 1,
    maxLength: 9,
  })

  it('lies within its range, and the range within 0..10', () => {
    fc.assert(
      fc.property(weighted, (list) => {
        const { score: total, range } = build(list)
        expect(range.low).toBeGreaterThanOrEqual(0)
        expect(range.high).toBeLessThanOrEqual(10)
        expect(range.low).toBeLessThanOrEqual((total.value ?? range.low) + 1e-9)
        expect(range.high).toBeGreaterThanOrEqual((total.value ?? range.high) - 1e-9)
      }),
    )
  })

  it('contains in its range what comes out once the unknown is rated', () => {
    fc.assert(
      fc.property(weighted, fc.double({ min: 0, max: 10, noNaN: true }), (list, later) => {
        const { range } = build(list)
        const rated = build(list.map(([weight, value]) => [weight, value ?? later])).score.value!
        expect(rated).toBeGreaterThanOrEqual(range.low - 1e-9)
        expect(rated).toBeLessThanOrEqual(range.high + 1e-9)
      }),
    )
  })

  it('never falls when one score rises, and does not depend on the unit of the weights', () => {
    fc.assert(
      fc.property(weighted, fc.nat(8), fc.double({ min: 0, max: 10, noNaN: true }), (list, place, better) => {
        const index = place % list.length
        const raised = list.map(([weight, value], at): [number, number | null] => [
          weight,
          at === index && value !== null ? Math.max(value, better) : value,
        ])
        expect(build(raised).score.value ?? -1).toBeGreaterThanOrEqual((build(list).score.value ?? -1) - 1e-9)
        const scaled = build(list.map(([weight, value]) => [weight * 7, value]))
        expect(scaled.score.value ?? -1).toBeCloseTo(build(list).score.value ?? -1, 9)
      }),
    )
  })
})
