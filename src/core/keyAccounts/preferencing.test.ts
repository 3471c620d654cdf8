import { describe, expect, it } from 'vitest'
import { known, unknown } from '../reason.ts'
import { supplierPreference } from './preferencing.ts'

const seen = (attractiveness: number, accountRevenue: number) =>
  supplierPreference({ attractiveness: known(attractiveness), accountRevenue, supplierRevenue: 1000 })

describe('how a supplier sees an account', () => {
  it('names core, development, exploitable and nuisance, cuts included', () => {
    const pairs: [number, number][] = [
      [5, 50],
      [5, 49],
      [4.9, 50],
      [4.9, 49],
    ]
    expect(pairs.map(([attractiveness, revenue]) => seen(attractiveness, revenue).preference.value)).toEqual([
      'core',
      'development',
      'exploitable',
      'nuisance',
    ])
  })

  it('bands the value of the business at 0.8, 5 and 15 %', () => {
    const bands = [7, 8, 49, 50, 149, 150].map((revenue) => seen(5, revenue).valueBand.value)
    expect(bands).toEqual(['negligible', 'low', 'low', 'moderate', 'moderate', 'high'])
    expect(seen(5, 8).valueSharePct.value).toBe(0.8)
  })

  it('keeps the value where the attraction is unknown, and knows nothing without revenue', () => {
    const unrated = supplierPreference({
      attractiveness: unknown('TOO_LITTLE_KNOWN'),
      accountRevenue: 200,
      supplierRevenue: 1000,
    })
    expect([unrated.preference.reason, unrated.valueBand.value]).toEqual(['TOO_LITTLE_KNOWN', 'high'])
    const nothing = supplierPreference({ attractiveness: known(9), accountRevenue: 0, supplierRevenue: 0 })
    expect(nothing.preference.reason).toBe('NON_POSITIVE_BASE')
  })
})
