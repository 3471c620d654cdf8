import { describe, expect, it } from 'vitest'
import { parseRates } from './parseRates.ts'

describe('exchange rates pasted from somewhere', () => {
  it('are read whichever way they are written', () => {
    const text =
      'USD 2026-01-31 1.0823\nrub\t31.01.2026\t97,5\n\n01/02/2026;CNY;7.81\nGBP 0.8412 2026-02-01\nIDR 17500 2026-02-01'
    expect(parseRates(text)).toEqual({
      rates: [
        { currency: 'USD', validOn: '2026-01-31', unitsPerEuro: 1.0823 },
        { currency: 'RUB', validOn: '2026-01-31', unitsPerEuro: 97.5 },
        { currency: 'CNY', validOn: '2026-02-01', unitsPerEuro: 7.81 },
        { currency: 'GBP', validOn: '2026-02-01', unitsPerEuro: 0.8412 },
        { currency: 'IDR', validOn: '2026-02-01', unitsPerEuro: 17500 },
      ],
      faults: [],
    })
  })

  it('keep the last of two for one day', () => {
    expect(parseRates('USD 2026-01-31 1.1\nUSD 2026-01-31 1.2').rates).toEqual([
      { currency: 'USD', validOn: '2026-01-31', unitsPerEuro: 1.2 },
    ])
  })

  it('name the lines that cannot be read, and why', () => {
    const text =
      'dollar 2026-01-31 1.1\nUSD 31.02.2026 1.1\nUSD 2026-01-31 none\nUSD 2026-01-31 -1\nEUR 2026-01-31 1'
    expect(parseRates(text).faults.map(({ line, fault }) => [line, fault])).toEqual([
      [1, 'currency'],
      [2, 'day'],
      [3, 'number'],
      [4, 'number'],
      [5, 'currency'],
    ])
  })
})
