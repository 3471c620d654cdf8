import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { altmanScore, isFinancialIndustry, isStaleStatement, type Statement } from './altman.ts'

const healthy: Statement = {
  year: 2025,
  ebit: 12,
  totalAssets: 100,
  currentAssets: 50,
  totalLiabilities: 55,
  currentLiabilities: 30,
  retainedEarnings: 30,
  equity: 45,
}

describe('the Z″ score of a year', () => {
  it('is 3.955491, safe, for the healthy reference books', () => {
    const { score, zone, terms } = altmanScore(healthy)
    expect(score.value).toBeCloseTo(3.955491, 6)
    expect(zone).toBe('safe')
    expect(terms!.map(({ term }) => term)).toEqual(['workingCapital', 'retainedEarnings', 'ebit', 'equity'])
  })

  it('is −0.836733, in distress, for the failing ones', () => {
    const failing = { currentAssets: 20, currentLiabilities: 30, retainedEarnings: -5, ebit: -2 }
    const { score, zone } = altmanScore({ ...healthy, ...failing, equity: 10, totalLiabilities: 90 })
    expect(score.value).toBeCloseTo(-0.836733, 6)
    expect(zone).toBe('distress')
  })

  it('takes what the books leave out from the other two sides of the balance', () => {
    const whole = altmanScore(healthy).score.value
    expect(altmanScore({ ...healthy, totalLiabilities: null }).score.value).toBe(whole)
    expect(altmanScore({ ...healthy, equity: null }).score.value).toBe(whole)
    expect(altmanScore({ ...healthy, totalAssets: null }).score.value).toBe(whole)
  })

  it('is unknown where a term is missing, and says which', () => {
    expect(altmanScore({ ...healthy, ebit: null, retainedEarnings: null })).toMatchObject({
      score: { value: null, reason: 'TOO_LITTLE_KNOWN' },
      zone: null,
      missing: ['retainedEarnings', 'ebit'],
    })
    expect(altmanScore({ ...healthy, totalLiabilities: null, equity: null }).missing).toEqual(['equity'])
  })

  it('is no score without liabilities, without assets, or of a bank', () => {
    expect(altmanScore({ ...healthy, totalLiabilities: 0 }).score.reason).toBe('NON_POSITIVE_BASE')
    expect(altmanScore({ ...healthy, totalAssets: 0 }).score.reason).toBe('OUT_OF_RANGE')
    expect(altmanScore(healthy, { isFinancial: true }).score.reason).toBe('NOT_APPLICABLE')
    expect(['Banking', 'Страхование', 'Ασφαλιστική', 'Metallurgy', null].map(isFinancialIndustry)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  it('does not depend on the unit the books are kept in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1000 }), (unit) => {
        const scaled = Object.fromEntries(
          Object.entries(healthy).map(([name, value]) => [name, name === 'year' ? value : value! * unit]),
        ) as unknown as Statement
        expect(altmanScore(scaled).score.value).toBeCloseTo(3.955491, 6)
      }),
    )
  })
})

describe('books of a year', () => {
  it('are old eighteen months after the year has ended', () => {
    expect(isStaleStatement(2024, '2026-06-30')).toBe(false)
    expect(isStaleStatement(2024, '2026-07-01')).toBe(true)
  })
})
