import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dotted, dottedMinute, money, named, slashed } from './format.ts'

describe('figures and days as people type them', () => {
  it('writes money with the marks of the country', () => {
    expect(money(123456789, ',', '.')).toBe('1.234.567,89')
    expect(money(-123456, '.', ',')).toBe('-1,234.56')
    expect(money(5, ',')).toBe('0,05')
    expect(money(-5, '.')).toBe('-0.05')
    expect(money(100000, ',', '\u00a0')).toBe('1\u00a0000,00')
  })

  it('loses no cent of any amount', () => {
    fc.assert(
      fc.property(fc.integer(), (minor) => {
        const digits = money(minor, ',', '.').replaceAll('.', '').replace(',', '')
        expect(Number(digits)).toBe(minor === 0 ? 0 : minor)
      }),
    )
  })

  it('writes days in four ways', () => {
    expect(dotted('2025-03-05')).toBe('05.03.2025')
    expect(slashed('2025-03-05')).toBe('05/03/2025')
    expect(named('2025-03-05')).toBe('05-Mar-25')
    expect(dottedMinute('2025-03-05T14:05')).toBe('05.03.2025 14:05')
  })
})
