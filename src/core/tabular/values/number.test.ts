import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber, readNumberParts } from './number.ts'

describe('a number', () => {
  it.each([
    ['2 827 034,80', 2827034.8],
    ['2\u00a0827\u00a0034,80', 2827034.8],
    ['2\u202f827\u2009034,80', 2827034.8],
    ["1'234.50", 1234.5],
    ['1’234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['12,34,567.80', 1234567.8],
    ['1.234.567', 1234567],
    ['(123,00)', -123],
    ['123-', -123],
    ['−5', -5],
    ['–5', -5],
    ['100,-', 100],
    ['€ 1.200,00', 1200],
    ['-$5.25', -5.25],
    ['1 234 руб.', 1234],
    ['37 шт', 37],
    ['12 м3', 12],
    ['12 %', 12],
    ['.5', 0.5],
    ['1,23E+05', 123000],
    ['475,49', 475.49],
    ['0,125', 0.125],
  ])('%s is %d whatever the column', (text, value) => {
    expect(readNumber(text, '.')).toBe(value)
    expect(readNumber(text, ',')).toBe(value)
  })

  it('with one mark before three digits is decided by its column', () => {
    expect(readNumber('1.234', ',')).toBe(1234)
    expect(readNumber('1.234', '.')).toBe(1.234)
    expect(readNumber('1,234', '.')).toBe(1234)
    expect(readNumber('€ 1.200', ',')).toBe(1200)
  })

  it.each([
    'SO-100',
    '12-15',
    '12:30',
    '01.02.2025',
    '1 23',
    '12x4',
    'Weight Captured Separately',
    '5/10',
    '',
  ])('is not %j', (text) => {
    expect(readNumber(text, '.')).toBeNull()
  })

  it('tells what stood beside the digits', () => {
    expect(readNumberParts('1,2 млн руб.', ',')).toEqual({
      value: 1.2,
      percent: false,
      currency: 'RUB',
      scale: 1_000_000,
    })
    expect(readNumberParts('7,5 %', ',')).toMatchObject({ value: 7.5, percent: true })
  })

  it('comes back from every usual way of writing it', () => {
    const marks = fc.constantFrom([' ', ','], ['.', ','], [',', '.'], ['', '.'], ['’', '.'], ['\u00a0', ','])
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), marks, (cents, [group, decimal]) => {
        const [whole = '', fraction = ''] = (Math.abs(cents) / 100).toFixed(2).split('.')
        const text = (cents < 0 ? '-' : '') + whole.replace(/\B(?=(\d{3})+$)/g, group) + decimal + fraction
        expect(readNumber(text, '.')).toBeCloseTo(cents / 100, 6)
        expect(readNumber(text, ',')).toBeCloseTo(cents / 100, 6)
      }),
    )
  })
})
