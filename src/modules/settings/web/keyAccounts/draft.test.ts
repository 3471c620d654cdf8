import { describe, expect, it } from 'vitest'
import { draftOf, faultOf, type KeyAccounts, rulesOf, sharesOf, withOwn } from './draft.ts'

const rules: KeyAccounts = {
  criteria: [
    {
      id: 'growth',
      axis: 'attractiveness',
      kind: 'computed',
      weight: 0.75,
      name: null,
      scale: { low: -20, high: 20, direction: 'higherIsBetter', curve: 'linear' },
    },
    {
      id: 'payment',
      axis: 'attractiveness',
      kind: 'computed',
      weight: 0.25,
      name: 'Pays in time',
      scale: { low: 0, high: 45, direction: 'lowerIsBetter', curve: 'linear' },
    },
    { id: 'price', axis: 'strength', kind: 'judged', weight: 1, name: null, scale: null },
  ],
  attractivenessCut: 5,
  strengthCut: 1,
  knownSharePct: 60,
  slots: 30,
}

describe('the rules of key accounts while they are edited', () => {
  it('come back as they were when nothing was changed', () => {
    expect(rulesOf(draftOf(rules))).toEqual(rules)
  })

  it('turn a scale round when the mark of ten points goes to the other side', () => {
    const draft = draftOf(rules)
    expect(draft.criteria[1]!.scale).toEqual({ zeroAt: 45, tenAt: 0, curve: 'linear' })
    draft.criteria[1]!.scale!.tenAt = 90
    expect(rulesOf(draft).criteria[1]!.scale).toEqual({
      low: 45,
      high: 90,
      direction: 'higherIsBetter',
      curve: 'linear',
    })
  })

  it('show weights as shares of their axis, which are 100 % together', () => {
    const draft = draftOf(rules)
    draft.criteria[0]!.weightPct = 25
    expect(sharesOf(draft, 'attractiveness')).toEqual(
      new Map([
        ['growth', 50],
        ['payment', 50],
      ]),
    )
    draft.criteria[2]!.weightPct = 0
    expect(sharesOf(draft, 'strength')).toBeNull()
  })

  it('name what is wrong with a criterion', () => {
    const [growth] = draftOf(rules).criteria
    const scale = growth!.scale!
    expect(faultOf(growth!, true)).toBeNull()
    expect(faultOf(growth!, false)).toBe('nameMissing')
    expect(faultOf({ ...growth!, weightPct: null }, true)).toBe('incomplete')
    expect(faultOf({ ...growth!, scale: { ...scale, tenAt: null } }, true)).toBe('incomplete')
    expect(faultOf({ ...growth!, scale: { ...scale, tenAt: -20 } }, true)).toBe('scaleSame')
    expect(faultOf({ ...growth!, scale: { ...scale, curve: 'log' } }, true)).toBe('scaleLog')
  })

  it('take in own criteria under ids that are free', () => {
    const twice = withOwn(withOwn(draftOf(rules), 'strength', 'Speed'), 'strength', 'Advice')
    expect(twice.criteria.slice(-2).map(({ id, name, kind }) => [id, name, kind])).toEqual([
      ['own-1', 'Speed', 'judged'],
      ['own-2', 'Advice', 'judged'],
    ])
  })
})
