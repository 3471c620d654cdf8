import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decided } from './decided.ts'
import { findPatterns } from './pattern.ts'

let number = 0
const tender = (outcome: Decided['outcome'], known: Partial<Decided> = {}): Decided => ({
  id: `T-${String(++number).padStart(3, '0')}`,
  outcome,
  competitors: [],
  family: null,
  reasons: [],
  ...known,
})
const why = (reason: string, weight = 1) => [{ reason, weight }]

describe('what decides tenders again and again', () => {
  it('is that four of five were lost to Rotor on lead time', () => {
    const lost = Array.from({ length: 4 }, () =>
      tender('lost', { competitors: ['Rotor'], reasons: why('leadTime') }),
    )
    const won = tender('won', { competitors: ['Rotor'], reasons: why('service') })
    const elsewhere = Array.from({ length: 3 }, () =>
      tender('won', { competitors: ['Hydra'], reasons: why('price') }),
    )
    const first = findPatterns([...lost, won, ...elsewhere]).find(({ outcome }) => outcome === 'lost')
    expect(first).toMatchObject({
      outcome: 'lost',
      reason: 'leadTime',
      competitor: 'Rotor',
      decided: 5,
      ended: 4,
      count: 4,
      weightShare: 1,
      tenderIds: lost.map(({ id }) => id),
    })
    expect(first!.strength).toBeCloseTo(0.5101, 4)
  })

  it('needs three tenders: two are chance', () => {
    const two = [1, 2].map(() => tender('lost', { reasons: why('price') }))
    expect(findPatterns(two)).toEqual([])
    expect(findPatterns([...two, tender('lost', { reasons: why('price') })])).toHaveLength(1)
    expect(findPatterns([tender('lost'), tender('lost'), tender('lost')])).toEqual([])
  })

  it('leaves out tenders of which nobody noted why: silence is no evidence', () => {
    const three = Array.from({ length: 3 }, () => tender('lost', { reasons: why('price') }))
    const silent = Array.from({ length: 50 }, () => tender('lost'))
    expect(findPatterns([...three, ...silent])).toEqual(findPatterns(three))
    expect(findPatterns([...three, ...silent])[0]).toMatchObject({ decided: 3, ended: 3, count: 3 })
  })

  it('weighs a reason by its part in the decision', () => {
    const both = Array.from({ length: 4 }, () =>
      tender('lost', { reasons: [...why('leadTime', 4), ...why('price', 1)] }),
    )
    const [first, second] = findPatterns(both)
    expect([first!.reason, first!.weightShare]).toEqual(['leadTime', 0.8])
    expect([second!.reason, second!.weightShare]).toEqual(['price', 0.2])
  })

  it('names the narrowest scope that the same tenders stand behind, once', () => {
    const same = Array.from({ length: 3 }, () =>
      tender('lost', { competitors: ['Rotor'], family: 'Pumps', reasons: why('price') }),
    )
    expect(findPatterns(same)).toHaveLength(1)
    expect(findPatterns(same)[0]).toMatchObject({ competitor: 'Rotor', family: 'Pumps', count: 3 })
  })

  it('never counts more tenders than were decided, and does not hang on their order', () => {
    const some = fc.array(
      fc.record({
        id: fc.uuid(),
        outcome: fc.constantFrom('won' as const, 'lost' as const),
        competitors: fc.uniqueArray(fc.constantFrom('Rotor', 'Hydra', 'Delta'), { maxLength: 2 }),
        family: fc.constantFrom('Pumps', 'Valves', null),
        reasons: fc.array(
          fc.record({ reason: fc.constantFrom('price', 'leadTime'), weight: fc.integer({ min: 1, max: 5 }) }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(some, (tenders) => {
        const patterns = findPatterns(tenders)
        for (const { count, ended, decided, strength } of patterns) {
          expect(count >= 3 && count <= ended && ended <= decided).toBe(true)
          expect(strength >= 0 && strength <= 1).toBe(true)
        }
        expect(findPatterns(tenders.toReversed())).toEqual(patterns)
      }),
    )
  })
})
