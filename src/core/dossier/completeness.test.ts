import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dossierCompleteness, type DossierItem, dossierItems, type DossierState } from './completeness.ts'

const items = Object.keys(dossierItems) as DossierItem[]

describe('a dossier', () => {
  it('of which nothing is known asks first what decides deals', () => {
    const { known, of, weightedPct, oldest, unknown } = dossierCompleteness({})
    expect([known, of, weightedPct, oldest]).toEqual([0, 24, 0, null])
    expect(unknown.slice(0, 3)).toEqual(['decisionMaker', 'needs', 'approval'])
  })

  it('weighs what it knows: one decision maker is worth four phone numbers', () => {
    const know = (...some: DossierItem[]): DossierState =>
      Object.fromEntries(some.map((item) => [item, { known: true, on: null }]))
    expect(dossierCompleteness(know('decisionMaker')).weightedPct).toBeCloseTo(
      dossierCompleteness(know('phone', 'website', 'country', 'address')).weightedPct,
    )
  })

  it('is as fresh as the item that was looked at longest ago', () => {
    const state: DossierState = {
      country: { known: true, on: '2023-04-01' },
      employees: { known: true, on: '2025-01-01' },
      phone: { known: false, on: '2019-01-01' },
    }
    expect(dossierCompleteness(state).oldest).toEqual({ item: 'country', on: '2023-04-01' })
  })

  it('is never less complete for knowing more, and counts every item once', () => {
    fc.assert(
      fc.property(fc.subarray(items), fc.constantFrom(...items), (some, more) => {
        const state = (known: DossierItem[]): DossierState =>
          Object.fromEntries(known.map((item) => [item, { known: true, on: null }]))
        const before = dossierCompleteness(state(some))
        const after = dossierCompleteness(state([...some, more]))
        expect(after.weightedPct).toBeGreaterThanOrEqual(before.weightedPct)
        expect(after.known + after.unknown.length).toBe(items.length)
      }),
    )
  })
})
