import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { criteria, ourRules } from '../../../../test/matrixAccounts.ts'
import { judgeAlike, type Rules, settingOf, sharesOf, withWeight } from './rules.ts'

const shareOf = (rules: Rules, id: string) =>
  [...sharesOf(rules, 'attractiveness'), ...sharesOf(rules, 'strength')].find(
    (one) => one.criterion.id === id,
  )!.share

describe('moving a weight', () => {
  it('lets the others of the axis give way in proportion, and leaves the other axis alone', () => {
    const moved = withWeight(ourRules, 'quality', 0.5)
    expect(shareOf(moved, 'quality')).toBeCloseTo(0.5)
    expect(shareOf(moved, 'delivery')).toBeCloseTo((0.25 / 0.75) * 0.5)
    expect(shareOf(moved, 'service') / shareOf(moved, 'price')).toBeCloseTo(0.15 / 0.2)
    expect(shareOf(moved, 'volume')).toBeCloseTo(0.22)
  })

  it('shares alike what nobody had left a proportion for', () => {
    const all = withWeight(ourRules, 'quality', 1)
    expect(shareOf(all, 'price')).toBe(0)
    const back = withWeight(all, 'quality', 0.6)
    expect(shareOf(back, 'price')).toBeCloseTo(0.1)
    expect(shareOf(back, 'delivery')).toBeCloseTo(0.1)
  })

  it('always leaves shares from 0 to 1 that sum to 1', () => {
    const move = fc.tuple(
      fc.constantFrom(...criteria.map(({ id }) => id)),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(move, { maxLength: 6 }), (moves) => {
        const rules = moves.reduce((before, [id, share]) => withWeight(before, id, share), ourRules)
        for (const axis of ['attractiveness', 'strength'] as const) {
          const shares = sharesOf(rules, axis).map(({ share }) => share)
          expect(shares.every((share) => share >= 0 && share <= 1 + 1e-9)).toBe(true)
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
        }
      }),
    )
  })

  it('does not touch a criterion that is all of its axis, nor one that is not there', () => {
    const lonely = { ...ourRules, criteria: criteria.filter(({ id }) => id === 'volume' || id === 'quality') }
    expect(withWeight(lonely, 'quality', 0.3)).toBe(lonely)
    expect(withWeight(ourRules, 'gone', 0.3)).toBe(ourRules)
  })
})

describe('a trial', () => {
  it('is none when all stands where it stood', () => {
    expect(judgeAlike(withWeight(ourRules, 'price', 0.2), ourRules)).toBe(true)
    expect(judgeAlike(withWeight(ourRules, 'price', 0.21), ourRules)).toBe(false)
    expect(judgeAlike({ ...ourRules, strengthCut: 1.05 }, ourRules)).toBe(false)
  })

  it('is stored with everything the settings hold', () => {
    const { weight } = settingOf(withWeight(ourRules, 'price', 0.5), 30).criteria.find(
      ({ id }) => id === 'price',
    )!
    expect(weight).toBeCloseTo(0.5)
    expect(settingOf(ourRules, 30)).toEqual({ ...ourRules, slots: 30 })
  })
})
