import { describe, expect, it } from 'vitest'
import { known, type Known, unknown } from '../reason.ts'
import type { Criterion, Scores } from './criterion.ts'
import { type AccountScores, placeAccount } from './kaism.ts'

const criteria: Criterion[] = [
  { id: 'size', axis: 'attractiveness', weight: 0.3, kind: 'judged' },
  { id: 'growth', axis: 'attractiveness', weight: 0.25, kind: 'judged' },
  { id: 'profit', axis: 'attractiveness', weight: 0.25, kind: 'judged' },
  { id: 'fit', axis: 'attractiveness', weight: 0.2, kind: 'judged' },
  { id: 'quality', axis: 'strength', weight: 0.4, kind: 'judged' },
  { id: 'delivery', axis: 'strength', weight: 0.35, kind: 'judged' },
  { id: 'price', axis: 'strength', weight: 0.25, kind: 'judged' },
]
const scores = (values: Record<string, number | null>): Scores =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]): [string, Known<number>] => [
      id,
      value === null ? unknown('NOT_RATED') : known(value),
    ]),
  )
const attractive = scores({ size: 8, growth: 6, profit: 7, fit: 9 })
const strength = (quality: number | null, delivery: number | null, price: number | null) =>
  scores({ quality, delivery, price })
const account = (facts: Partial<AccountScores> = {}): AccountScores => ({
  id: 'steel works',
  attractiveness: attractive,
  own: strength(8, 6, 7),
  competitors: [{ id: 'rival', scores: strength(7, 8, 6) }],
  ...facts,
})
const quadrant = (facts: Partial<AccountScores>) => placeAccount(account(facts), criteria).quadrant.value

describe('the key account identification and selection matrix', () => {
  it('places the worked example: attractive 7.45, strength 7.05 to 7.10 = 0.992958, so key development', () => {
    const placement = placeAccount(account(), criteria)
    expect(placement.attractiveness.score.value).toBeCloseTo(7.45, 12)
    expect(placement.strength.own.score.value).toBeCloseTo(7.05, 12)
    expect(placement.strength.competitor!.score.score.value).toBeCloseTo(7.1, 12)
    expect(placement.strength.ratio.value).toBeCloseTo(0.992958, 6)
    expect(placement.strength.difference.value).toBeCloseTo(-0.05, 12)
    expect(placement.quadrant.value).toBe('development')
    expect(placement.parameters).toEqual({ attractivenessCut: 5, strengthCut: 1, minKnownPct: 60 })
  })

  it('takes an option that was left undefined as not given', () => {
    const options = { attractivenessCut: undefined, strengthCut: undefined, minKnownPct: undefined }
    expect(placeAccount(account(), criteria, options)).toEqual(placeAccount(account(), criteria))
  })

  it('names the four quadrants', () => {
    const dull = scores({ size: 4, growth: 4, profit: 5, fit: 6 })
    expect(quadrant({ own: strength(9, 9, 9) })).toBe('key')
    expect(quadrant({})).toBe('development')
    expect(quadrant({ attractiveness: dull, own: strength(9, 9, 9) })).toBe('support')
    expect(quadrant({ attractiveness: dull })).toBe('opportunistic')
  })

  it('counts a value on a cut as high', () => {
    const middle = scores({ size: 5, growth: 5, profit: 5, fit: 5 })
    const level = account({ attractiveness: middle, own: strength(7, 8, 6) })
    expect(placeAccount(level, criteria).quadrant.value).toBe('key')
    const thirds = criteria.map((criterion) => ({ ...criterion, weight: 0.1 }))
    const fivesByRounding = scores({ size: 4.9, growth: 5.1, profit: 4.7, fit: 5.3 })
    expect(
      placeAccount(account({ attractiveness: fivesByRounding, own: strength(9, 9, 9) }), thirds).quadrant
        .value,
    ).toBe('key')
  })

  it('measures us against the best competitor, whoever is listed first', () => {
    const weak = { id: 'weak', scores: strength(2, 2, 2) }
    const strong = { id: 'strong', scores: strength(9, 9, 9) }
    for (const competitors of [
      [weak, strong],
      [strong, weak],
    ]) {
      const placement = placeAccount(account({ competitors }), criteria)
      expect(placement.strength.competitor!.id).toBe('strong')
      expect(placement.strength.ratio.value).toBeCloseTo(7.05 / 9, 12)
    }
  })

  it('takes the harder of two competitors scored alike, in whatever order they are listed', () => {
    const wide = { id: 'a wide', scores: strength(8, 8, 8) }
    const narrow = { id: 'b narrow', scores: strength(null, 8, 8) }
    for (const competitors of [
      [wide, narrow],
      [narrow, wide],
    ]) {
      // Over delivery and price we stand at (0.35 * 6 + 0.25 * 7) / 0.6, over all three at 7.05.
      const { competitor, ratio } = placeAccount(account({ competitors }), criteria).strength
      expect([competitor!.id, ratio.value!.toFixed(6)]).toEqual(['b narrow', (3.85 / 0.6 / 8).toFixed(6)])
    }
  })

  it('compares over what is known of both, and passes over a competitor of whom too little is', () => {
    const halfKnown = { id: 'half', scores: strength(6, 8, null) }
    const placement = placeAccount(account({ competitors: [halfKnown] }), criteria)
    expect(placement.strength.ratio.value).toBeCloseTo(5.3 / 5.2, 12)
    expect(placement.strength.competitor!.score.missing[0]!.criterionId).toBe('price')
    const barelyKnown = { id: 'barely', scores: strength(10, null, null) }
    const passedOver = placeAccount(account({ competitors: [barelyKnown, halfKnown] }), criteria)
    expect(passedOver.strength.competitor!.id).toBe('half')
    expect(placeAccount(account({ competitors: [barelyKnown] }), criteria).quadrant.reason).toBe(
      'TOO_LITTLE_KNOWN',
    )
  })

  it('places an account against a competitor who is worth nothing, without a ratio', () => {
    const placement = placeAccount(
      account({ competitors: [{ id: 'nil', scores: strength(0, 0, 0) }] }),
      criteria,
    )
    expect(placement.quadrant.value).toBe('key')
    expect(placement.strength.ratio.reason).toBe('NON_POSITIVE_BASE')
  })

  it('does not place an account without competitor, or with too little known of it', () => {
    expect(placeAccount(account({ competitors: [] }), criteria).quadrant.reason).toBe('NO_COMPETITOR')
    const vague = placeAccount(account({ attractiveness: scores({ size: 9, profit: null }) }), criteria)
    expect(vague.quadrant.reason).toBe('TOO_LITTLE_KNOWN')
    expect(vague.attractiveness.missing.map((one) => one.criterionId)).toEqual(['growth', 'profit', 'fit'])
  })
})
