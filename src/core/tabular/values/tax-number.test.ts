import { describe, expect, it } from 'vitest'
import { looksLikeTaxNumber, readTaxNumber } from './tax-number.ts'

describe('a tax number', () => {
  it('gets back the zero a spreadsheet dropped, where the header says which number it is', () => {
    expect(readTaxNumber('90000000', 'greek')).toBe('090000000')
    expect(readTaxNumber('701234567', 'russian')).toBe('0701234567')
    expect(readTaxNumber('90000000', null)).toBe('90000000')
  })

  it('is the first part of ИНН/КПП', () => {
    expect(readTaxNumber('7701234567/770101001', 'russian')).toBe('7701234567')
    expect(readTaxNumber('DE 811 234 567', null)).toBe('DE811234567')
  })

  it('looks like one by its digits', () => {
    expect(looksLikeTaxNumber('DE811234567')).toBe(true)
    expect(looksLikeTaxNumber('ATU12345678')).toBe(true)
    expect(looksLikeTaxNumber('1 234,50')).toBe(false)
  })
})
