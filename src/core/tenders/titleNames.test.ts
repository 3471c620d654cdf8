import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { titleNames, titleWords } from './titleNames.ts'

describe('a company named in a title', () => {
  it('is found whatever the order, the legal form and the script', () => {
    expect(titleNames('Pumps for Hanse Chemie, line 4', 'Hanse Chemie AG')).toBe(1)
    expect(titleNames('Промтехсервис: насосы', 'OOO Promtekhservis')).toBe(1)
    expect(titleNames('Chemie Hanse', 'Hanse Chemie GmbH & Co. KG')).toBe(1)
  })

  it('counts by the letters found, and short words alone find nothing', () => {
    expect(titleNames('Shutdown Hanse', 'Hanse Chemie')).toBeGreaterThan(0.3)
    expect(titleNames('Shutdown Hanse', 'Hanse Chemie')).toBeLessThan(0.7)
    expect(titleNames('Line A', 'A & B')).toBe(0)
    expect(titleNames('Shutdown 2026', 'Alster Energie')).toBe(0)
    expect(titleNames('', '')).toBe(0)
  })

  it('has words by which it can be looked up', () => {
    expect(titleWords('Pumps for Hanse Chemie')).toEqual(
      expect.arrayContaining(titleWords('Hanse Chemie AG')),
    )
  })

  it('is a share', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, company) => {
        const share = titleNames(title, company)
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      }),
    )
  })
})
