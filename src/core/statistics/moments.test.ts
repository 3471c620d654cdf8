import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coefficientOfVariation, meanOf, momentsOf, standardDeviationOf } from './moments.ts'

describe('mean and spread', () => {
  it('divides by n - 1 for a sample and by n for a population', () => {
    const steady = momentsOf([10, 12, 11, 9, 10, 8])
    expect(coefficientOfVariation(steady, 1).value).toBeCloseTo(0.141421, 6)
    expect(coefficientOfVariation(steady, 0).value).toBeCloseTo(0.129099, 6)
  })

  it('says why there is nothing to tell', () => {
    expect(meanOf(momentsOf([]))).toEqual({ value: null, reason: 'NO_HISTORY' })
    expect(standardDeviationOf(momentsOf([]), 1).reason).toBe('NO_HISTORY')
    expect(standardDeviationOf(momentsOf([5]), 1).reason).toBe('TOO_SHORT')
    expect(standardDeviationOf(momentsOf([5]), 0).value).toBe(0)
    expect(coefficientOfVariation(momentsOf([5, -5]), 1).reason).toBe('NON_POSITIVE_BASE')
  })

  it('raises the population spread by sqrt(n / (n - 1)), 1.0445 for twelve months', () => {
    expect(Math.sqrt(12 / 11)).toBeCloseTo(1.0445, 4)
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }), (values) => {
        const population = standardDeviationOf(momentsOf(values), 0).value!
        const sample = standardDeviationOf(momentsOf(values), 1).value!
        expect(sample).toBeCloseTo(population * Math.sqrt(12 / 11), 8)
      }),
    )
  })

  it('never takes equal fractions for a spread below zero', () => {
    expect(standardDeviationOf(momentsOf([0.1, 0.1, 0.1, 0.1]), 1).value).toBeGreaterThanOrEqual(0)
  })
})
