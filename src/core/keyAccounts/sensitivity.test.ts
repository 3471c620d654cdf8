import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { known, type Known, unknown } from '../reason.ts'
import type { Axis, Criterion } from './criterion.ts'
import { type AccountScores, placeAccount } from './kaism.ts'
import { weightSensitivity } from './sensitivity.ts'

type Values = (number | null)[]
const criteriaOf = (axis: Axis, weights: number[]): Criterion[] =>
  weights.map((weight, index) => ({ id: `${axis}${index}`, axis, weight, kind: 'judged' }))
const scoresOf = (axis: Axis, values: Values): Record<string, Known<number>> =>
  Object.fromEntries(
    values.map((value, index) => [`${axis}${index}`, value === null ? unknown('NOT_RATED') : known(value)]),
  )
const account = (attractiveness: Values, own: Values, competitors: Values[]): AccountScores => ({
  id: 'steel works',
  attractiveness: scoresOf('attractiveness', attractiveness),
  own: scoresOf('strength', own),
  competitors: competitors.map((values, index) => ({
    id: `rival ${index}`,
    scores: scoresOf('strength', values),
  })),
})
/** The criteria after one weight was set to a share of its axis, the others in proportion. */
const reweighted = (criteria: Criterion[], id: string, x: number): Criterion[] => {
  const { axis } = criteria.find((criterion) => criterion.id === id)!
  const others = criteria.filter((criterion) => criterion.axis === axis && criterion.id !== id)
  const rest = others.reduce((sum, criterion) => sum + criterion.weight, 0)
  return criteria.map((criterion) => {
    if (criterion.axis !== axis) return criterion
    return { ...criterion, weight: criterion.id === id ? x : (criterion.weight * (1 - x)) / rest }
  })
}

describe('which weight flips an account', () => {
  const criteria = [
    ...criteriaOf('attractiveness', [0.3, 0.25, 0.25, 0.2]),
    ...criteriaOf('strength', [0.4, 0.35, 0.25]),
  ]
  const example = account([8, 6, 7, 9], [8, 6, 7], [[7, 8, 6]])

  it('finds that 40 % to 42 % of weight on quality makes the development account key', () => {
    const { quadrant, flips, isRobust } = weightSensitivity(example, criteria)
    const quality = flips.find((flip) => flip.criterionId === 'strength0')!
    expect(quadrant.value).toBe('development')
    expect(quality).toMatchObject({ weightPct: 40, whenRaised: 'key', whenLowered: null })
    // Lead of +1 at weight x against -2 * 35/60 + 1 * 25/60 = -0.75 on the rest: level at x = 0.75 / 1.75.
    expect(quality.nearest!.weightPct).toBeCloseTo(100 * (0.75 / 1.75), 9)
    expect(quality.nearest!.changePct).toBeCloseTo(2.857143, 6)
    expect(isRobust).toBe(false)
  })

  it('finds no weight that makes an account unattractive which is good at everything', () => {
    const attractiveness = weightSensitivity(example, criteria).flips.filter(
      (flip) => flip.axis === 'attractiveness',
    )
    expect(attractiveness).toHaveLength(4)
    expect(attractiveness.map((flip) => flip.nearest)).toEqual([null, null, null, null])
  })

  it('calls an account robust that a fifth more or less of any weight leaves where it is', () => {
    const clear = account([9, 9, 9, 2], [9, 8, 9], [[4, 5, 4]])
    const { isRobust, flips } = weightSensitivity(clear, criteria)
    expect(isRobust).toBe(true)
    const last = flips.find((flip) => flip.criterionId === 'attractiveness3')!
    expect(last.nearest!.weightPct).toBeCloseTo((100 * 4) / 7, 9)
    expect(last.nearest!.quadrant).toBe('support')
  })

  it('sees an account on the cut flip at the slightest change', () => {
    const level = account([6, 4, 5, 5], [8, 6, 7], [[1, 1, 1]])
    const equal = [
      ...criteriaOf('attractiveness', [1, 1, 1, 1]),
      ...criteriaOf('strength', [0.4, 0.35, 0.25]),
    ]
    const { quadrant, flips } = weightSensitivity(level, equal)
    expect(quadrant.value).toBe('key')
    expect(flips[0]).toMatchObject({ whenLowered: 'support', whenRaised: null })
    expect(flips[0]!.nearest!.changePct).toBeCloseTo(0, 9)
    expect(flips[1]).toMatchObject({ whenLowered: null, whenRaised: 'support' })
    expect(flips[2]!.nearest).toBeNull()
  })

  it('says nothing of an account without quadrant and cannot move an only weight', () => {
    const unplaced = weightSensitivity(account([9, 9, 9, 9], [5, 5, 5], []), criteria)
    expect(unplaced).toMatchObject({ quadrant: { reason: 'NO_COMPETITOR' }, flips: [], isRobust: null })
    const single = [...criteriaOf('attractiveness', [1]), ...criteriaOf('strength', [1, 0])]
    expect(weightSensitivity(account([9], [5, 5], [[4, 4]]), single).flips).toEqual([])
  })

  it('agrees with placing the account again at every weight', () => {
    const score = fc.option(fc.integer({ min: 0, max: 10 }), { freq: 6 })
    const weights = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 3, maxLength: 3 })
    const three = fc.tuple(score, score, score)
    fc.assert(
      fc.property(
        weights,
        weights,
        three,
        three,
        three,
        three,
        (wa, ws, attractiveness, own, first, second) => {
          const random = [...criteriaOf('attractiveness', wa), ...criteriaOf('strength', ws)]
          const one = account(attractiveness, own, [first, second])
          const { quadrant, flips } = weightSensitivity(one, random)
          for (const { criterionId, weightPct, whenLowered, whenRaised, nearest } of flips) {
            const share = weightPct / 100
            const flipAt = (x: number) => {
              const found = placeAccount(one, reweighted(random, criterionId, x)).quadrant.value
              return found === quadrant.value ? null : found
            }
            expect(whenLowered).toBe(flipAt(share * 0.8))
            expect(whenRaised).toBe(flipAt(Math.min(1, share * 1.2)))
            const distance = nearest === null ? 1 : Math.abs(nearest.changePct) / 100
            const inside = Array.from({ length: 201 }, (_, step) => step / 200).filter(
              (x) => Math.abs(x - share) < distance - 1e-7,
            )
            expect(inside.map(flipAt).filter((found) => found !== null)).toEqual([])
            const around = [-1e-6, 0, 1e-6].map((step) =>
              flipAt(Math.min(1, Math.max(0, (nearest?.weightPct ?? 0) / 100 + step))),
            )
            expect(nearest === null ? [null] : around).toContain(nearest?.quadrant ?? null)
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})
