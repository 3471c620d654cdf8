import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountFacts, buyer, usualRules } from '../../test/accountFacts.ts'
import { known } from '../reason.ts'
import { netOf, noSums } from './accountFacts.ts'
import { analysePortfolio } from './analyse.ts'
import { foldHoldings } from './holding.ts'

const analyse = (accounts: Parameters<typeof analysePortfolio>[0]['accounts'], judgements = new Map()) =>
  analysePortfolio({ accounts, windowYears: 1, rules: usualRules, judgements, verdicts: new Map() })

describe('a portfolio judged from facts', () => {
  it('classes buyers by their net value and leaves silent accounts without a class', () => {
    const { accounts } = analyse([
      buyer('big', 50_000),
      buyer('mid', 30_000),
      buyer('small', 12_000),
      buyer('tail', 8000),
      accountFacts('silent'),
    ])
    expect([...accounts.values()].map((one) => one.abc?.class ?? null)).toEqual(['A', 'A', 'B', 'B', null])
    expect(accounts.get('silent')!.value).toBeNull()
  })

  it('calls an account whose returns outweigh its orders N, outside the base', () => {
    const { accounts, revenue, concentration } = analyse([buyer('good', 10_000), buyer('returns', -4000)])
    expect(accounts.get('returns')!.abc!.class).toBe('N')
    expect(revenue).toBe(6000)
    expect(concentration.value!.base).toBe(10_000)
  })

  it('scores attractiveness from orders alone but places nobody without a competitor to compare with', () => {
    const months = [10, 11, 9, 10, 12, 10, 9, 11, 10, 10, 11, 9].map((value) => value * 1000)
    const regular = buyer('regular', 100_000, {
      months,
      orderDays: 12,
      previous: { ...noSums, gross: 90_000, lines: 3 },
    })
    const { placement } = analyse([regular, buyer('other', 900_000)]).accounts.get('regular')!
    expect(placement.attractiveness.score.value).toBeGreaterThan(5)
    expect(placement.attractiveness.missing.map((one) => one.criterionId)).toContain('margin')
    expect(placement.quadrant).toEqual({ value: null, reason: 'NO_COMPETITOR' })
  })

  it('makes an attractive account key where the customer prefers us, and development where it prefers another', () => {
    const months = Array.from({ length: 12 }, () => 8000)
    const account = buyer('a', 100_000, {
      months,
      orderDays: 40,
      previous: { ...noSums, gross: 90_000, lines: 3 },
    })
    const strength = ['quality', 'delivery', 'price', 'service', 'relationship']
    const all = (score: number) => Object.fromEntries(strength.map((id) => [id, known(score)]))
    const judged = (ours: number, theirs: number) =>
      analyse(
        [account],
        new Map([
          ['a', { attractiveness: {}, own: all(ours), competitors: [{ id: 'Rival', scores: all(theirs) }] }],
        ]),
      ).accounts.get('a')!.placement.quadrant.value
    expect(judged(8, 6)).toBe('key')
    expect(judged(6, 8)).toBe('development')
  })

  it('keeps a refused type away and a confirmed one even when facts do not propose it', () => {
    const verdicts = new Map([
      ['big', new Map([['economist', 'refused'] as const, ['image', 'confirmed'] as const])],
    ])
    const portfolio = analysePortfolio({
      accounts: [buyer('big', 90_000), buyer('small', 10_000)],
      windowYears: 1,
      rules: usualRules,
      judgements: new Map(),
      verdicts,
    })
    expect(portfolio.accounts.get('big')!.typesHeld).toEqual(['image'])
    expect(portfolio.accounts.get('small')!.typesHeld).toEqual(['economist'])
  })

  it('classes both periods by margin where that is the basis, and leaves out what has no known cost', () => {
    const sums = (gross: number, cost: number | null) => ({
      ...noSums,
      gross,
      lines: 1,
      ...(cost !== null && { cost, costed: gross }),
    })
    const accounts = [
      accountFacts('thin', { window: sums(9000, 8900), previous: sums(9000, 100) }),
      accountFacts('rich', { window: sums(2000, 500), previous: sums(2000, 1950) }),
      accountFacts('unknown', { window: sums(50_000, null), previous: sums(50_000, null) }),
    ]
    const rules = { ...usualRules, basis: 'margin' as const }
    const judged = analysePortfolio({
      accounts,
      windowYears: 1,
      rules,
      judgements: new Map(),
      verdicts: new Map(),
    }).accounts
    const classes = (id: string) => [
      judged.get(id)!.previousAbc?.class ?? null,
      judged.get(id)!.abc?.class ?? null,
    ]
    expect([classes('thin'), classes('rich'), classes('unknown')]).toEqual([
      ['A', 'B'],
      ['C', 'A'],
      [null, null],
    ])
    expect([judged.get('thin')!.value, judged.get('rich')!.value, judged.get('unknown')!.value]).toEqual([
      100,
      1500,
      null,
    ])
  })

  it('names of a holding the head first, then the plants by what they buy', () => {
    const plants = [
      buyer('small', 10, { ultimateId: 'head' }),
      buyer('large', 90, { ultimateId: 'head' }),
      buyer('head', 1),
    ]
    expect(foldHoldings(plants)[0]!.members).toEqual(['head', 'large', 'small'])
  })

  it('scores volume on the revenue of the whole book where only a part of it is judged', () => {
    const one = (ofRevenue?: number) =>
      analysePortfolio({
        accounts: [buyer('a', 1000)],
        windowYears: 1,
        rules: usualRules,
        judgements: new Map(),
        verdicts: new Map(),
        ofRevenue,
      }).accounts.get('a')!.placement.attractiveness
    expect(one().range.low).toBeGreaterThan(one(100_000).range.low)
  })

  it('gives the same judgement in whatever order the accounts come', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 100_000 }), { minLength: 1, maxLength: 30 }),
        (values) => {
          const accounts = values.map((value, index) => buyer(`a${index}`, value))
          const one = analyse(accounts)
          const other = analyse(accounts.toReversed())
          for (const id of one.accounts.keys())
            expect(other.accounts.get(id)!.abc).toEqual(one.accounts.get(id)!.abc)
        },
      ),
    )
  })
})

describe('holdings folded into one customer', () => {
  it('reach ten percent together although no plant does', () => {
    const plants = ['p1', 'p2', 'p3'].map((id) => buyer(id, 4000, { ultimateId: 'head', name: id }))
    const others = Array.from({ length: 11 }, (_, index) => buyer(`o${index}`, 8000))
    expect(analyse([...plants, ...others]).concentration.value!.over10Pct).toEqual([])
    const folded = foldHoldings([...plants, ...others])
    expect(analyse(folded).concentration.value!.over10Pct.map((one) => one.id)).toEqual(['head'])
  })

  it('add money and keep every member, so nothing is lost or counted twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: -500, max: 5000 })), {
          maxLength: 25,
        }),
        (rows) => {
          const accounts = rows.map(([parent, net], index) =>
            buyer(`a${index}`, net, { ultimateId: `h${parent}`, months: [net, 1] }),
          )
          const folded = foldHoldings(accounts)
          const total = (list: typeof accounts) => list.reduce((sum, one) => sum + netOf(one.window), 0)
          expect(total(folded)).toBe(total(accounts))
          expect(folded.flatMap((one) => one.members).toSorted()).toEqual(
            accounts.map((one) => one.id).toSorted(),
          )
        },
      ),
    )
  })

  it('align months at their end, because all series end with the same month', () => {
    const [holding] = foldHoldings([
      buyer('old', 1, { ultimateId: 'h', months: [1, 2, 3] }),
      buyer('new', 1, { ultimateId: 'h', months: [10] }),
    ])
    expect(holding!.months).toEqual([1, 2, 13])
  })
})
