import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAfm, isGermanVat, isInn } from '../core/text/taxChecksum.ts'
import { taxNumber } from './taxNumbers.ts'

const serial = fc.nat({ max: 9999 })

describe('invented tax numbers', () => {
  it('pass the check of Russia, Greece and Germany', () => {
    fc.assert(
      fc.property(serial, (number) => {
        expect(isInn(taxNumber('RU', number))).toBe(true)
        expect(isAfm(taxNumber('GR', number))).toBe(true)
        expect(isGermanVat(taxNumber('DE', number).slice(2))).toBe(true)
      }),
    )
  })

  it('have the shape of their country', () => {
    const shapes: Record<string, RegExp> = {
      KZ: /^\d{12}$/,
      AT: /^ATU\d{8}$/,
      PL: /^\d{10}$/,
      IT: /^\d{11}$/,
      TR: /^\d{10}$/,
      GB: /^GB\d{9}$/,
      US: /^00-\d{7}$/,
    }
    fc.assert(
      fc.property(serial, (number) => {
        for (const [country, shape] of Object.entries(shapes))
          expect(taxNumber(country, number)).toMatch(shape)
      }),
    )
  })

  it('belong to one company each', () => {
    const numbers = Array.from({ length: 10_000 }, (_, number) => taxNumber('PL', number))
    expect(new Set(numbers).size).toBe(10_000)
  })
})
