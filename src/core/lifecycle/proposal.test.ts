import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LifecycleFacts, proposeStage } from './proposal.ts'
import { isBeforeOrders, lifecycleStages } from './stages.ts'

const asOf = '2026-03-01'
const facts = (given: Partial<LifecycleFacts> = {}): LifecycleFacts => ({
  stage: null,
  enteredOn: null,
  orderDays: [],
  cadence: null,
  last12m: null,
  before12m: null,
  contractSignedOn: null,
  candidateAcceptedOn: null,
  openOpportunities: 0,
  lastContactOn: null,
  ...given,
})
const regular = ['2023-05-01', '2025-02-01', '2025-06-01', '2025-10-01', '2026-02-01']
const stageOf = (given: Partial<LifecycleFacts>) => proposeStage(facts(given), asOf)?.stage ?? null

describe('before the first order', () => {
  it('nothing is proposed of a company nobody has met', () => {
    expect(proposeStage(facts(), asOf)).toBeNull()
  })

  it('a talk makes an acquaintance, an opportunity a qualification, a signature a contract', () => {
    expect(proposeStage(facts({ lastContactOn: '2026-02-01' }), asOf)).toEqual({
      stage: 'acquaintance',
      reasons: [{ code: 'contactOnly', on: '2026-02-01' }, { code: 'neverOrdered' }],
    })
    expect(stageOf({ stage: 'acquaintance', openOpportunities: 1 })).toBe('qualification')
    expect(stageOf({ stage: 'qualification', contractSignedOn: '2026-02-20' })).toBe('contract')
  })

  it('a stage that a person set is not doubted for want of facts', () => {
    expect(stageOf({ stage: 'contract', lastContactOn: '2026-02-01' })).toBeNull()
    expect(stageOf({ stage: 'lost' })).toBeNull()
  })
})

describe('after the first order', () => {
  it('the first half year is onboarding, until the fourth order day', () => {
    expect(stageOf({ stage: 'contract', orderDays: ['2026-02-01'] })).toBe('onboarding')
    expect(stageOf({ orderDays: ['2026-01-01', '2026-01-10', '2026-02-01', '2026-02-10'] })).toBe(
      'partnership',
    )
    expect(stageOf({ orderDays: ['2025-08-01', '2026-02-01'] })).toBe('partnership')
  })

  it('growth of a fifth is expansion, and it ends only below a tenth', () => {
    const grown = (last12m: number, stage: LifecycleFacts['stage']) =>
      stageOf({ stage, orderDays: regular, cadence: 'onCycle', last12m, before12m: 100 })
    expect(grown(120, 'partnership')).toBe('expansion')
    expect(grown(115, 'partnership')).toBeNull()
    expect(grown(115, 'expansion')).toBeNull()
    expect(grown(105, 'expansion')).toBe('partnership')
  })

  it('a first year is not growth, however much more it brings than the nothing before', () => {
    const young = ['2025-02-01', '2025-06-01', '2025-10-01', '2026-02-01']
    expect(stageOf({ orderDays: young, cadence: 'onCycle', last12m: 400, before12m: 100 })).toBe(
      'partnership',
    )
  })

  it('silence against the own rhythm is risk, then loss, whatever grew before', () => {
    const silent = (cadence: LifecycleFacts['cadence'], stage: LifecycleFacts['stage'] = 'expansion') =>
      stageOf({ stage, orderDays: regular, cadence, last12m: 300, before12m: 100 })
    expect(silent('atRisk')).toBe('atRisk')
    expect(silent('presumedLost')).toBe('lost')
    expect(silent('atRisk', 'lost')).toBeNull()
  })

  it('without a rhythm a year of silence is risk and two years are loss, with the days as reason', () => {
    expect(proposeStage(facts({ orderDays: ['2025-01-01'] }), asOf)).toEqual({
      stage: 'atRisk',
      reasons: [{ code: 'silent', days: 424 }],
    })
    expect(stageOf({ orderDays: ['2023-01-01'] })).toBe('lost')
  })

  it('an order after the loss wins back, and four make a partner again', () => {
    const lost = { stage: 'lost', enteredOn: '2025-12-01', orderDays: regular } as const
    expect(stageOf(lost)).toBe('wonBack')
    const back = { ...lost, stage: 'wonBack', enteredOn: '2026-01-01' } as const
    expect(stageOf(back)).toBeNull()
    expect(stageOf({ ...back, enteredOn: '2025-01-01' })).toBe('partnership')
  })
})

describe('a proposal', () => {
  it('is never the stage that stands, and once followed is not made again', () => {
    const day = fc.integer({ min: 1, max: 900 }).map((ago) => {
      const time = Date.UTC(2026, 2, 1) - ago * 86_400_000
      return new Date(time).toISOString().slice(0, 10)
    })
    const any = fc.record({
      stage: fc.constantFrom(null, ...lifecycleStages),
      orderDays: fc.uniqueArray(day, { maxLength: 6 }).map((days) => days.toSorted()),
      cadence: fc.constantFrom(null, 'onCycle', 'due', 'late', 'atRisk', 'presumedLost'),
      last12m: fc.option(fc.integer({ min: 0, max: 500 })),
      before12m: fc.option(fc.integer({ min: 0, max: 500 })),
      openOpportunities: fc.nat(3),
      lastContactOn: fc.option(day),
    })
    fc.assert(
      fc.property(any, (given) => {
        const first = proposeStage(facts(given), asOf)
        if (first === null) return
        expect(first.stage).not.toBe(given.stage)
        expect(proposeStage(facts({ ...given, stage: first.stage, enteredOn: asOf }), asOf)).toBeNull()
      }),
    )
  })
})

describe('stages', () => {
  it('before orders are those up to the contract', () => {
    expect(lifecycleStages.filter(isBeforeOrders)).toEqual(['acquaintance', 'qualification', 'contract'])
  })
})
