import { describe, expect, it } from 'vitest'
import { moneyUnitOf, readCurrency } from './currency.ts'

describe('a currency', () => {
  it.each([
    ['EUR', 'EUR'],
    ['руб.', 'RUB'],
    ['RUR', 'RUB'],
    ['643', 'RUB'],
    ['€', 'EUR'],
    ['грн', 'UAH'],
    ['US$', 'USD'],
    ['ευρώ', 'EUR'],
    ['SEK', 'SEK'],
  ])('%s is %s', (text, code) => {
    expect(readCurrency(text)).toBe(code)
  })

  it.each(['kr', 'EXW', 'constructor', 'pcs'])('is not %s', (text) => {
    expect(readCurrency(text)).toBeNull()
  })

  it('is read off a header with its scale', () => {
    expect(moneyUnitOf('Сумма, тыс. руб.')).toEqual({ currency: 'RUB', scale: 1000 })
    expect(moneyUnitOf('Value (EUR)')).toEqual({ currency: 'EUR', scale: 1 })
    expect(moneyUnitOf('Jahresumsatz (Mio. EUR)')).toEqual({ currency: 'EUR', scale: 1_000_000 })
    expect(moneyUnitOf('Revenue, k€')).toEqual({ currency: 'EUR', scale: 1000 })
  })

  it('is not seen in ordinary words', () => {
    expect(moneyUnitOf('Try again')).toEqual({ currency: null, scale: 1 })
    expect(moneyUnitOf('Номер')).toEqual({ currency: null, scale: 1 })
  })
})
