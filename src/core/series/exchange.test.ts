import { describe, expect, it } from 'vitest'
import { createExchange } from './exchange.ts'
import { monthNumber } from './period.ts'

const rates = [
  { currency: 'RUB', validOn: '2025-01-01', unitsPerEuro: 100 },
  { currency: 'RUB', validOn: '2025-03-01', unitsPerEuro: 80 },
  { currency: 'USD', validOn: '2025-01-01', unitsPerEuro: 1.25 },
]

describe('conversion into the reporting currency', () => {
  it('takes the rate that held in the month of the fact', () => {
    const toEuro = createExchange(rates, 'EUR')
    expect(toEuro('RUB', monthNumber('2025-02'))).toBe(0.01)
    expect(toEuro('RUB', monthNumber('2025-03'))).toBe(0.0125)
  })
  it('crosses over the euro between two other currencies', () => {
    expect(createExchange(rates, 'USD')('RUB', monthNumber('2025-04'))).toBeCloseTo(1.25 / 80, 12)
  })
  it('takes the first known rate for facts from before it, and says null for a currency nobody gave a rate for', () => {
    const toEuro = createExchange(rates, 'EUR')
    expect(toEuro('RUB', monthNumber('2020-01'))).toBe(0.01)
    expect(toEuro('CNY', monthNumber('2025-01'))).toBeNull()
  })
  it('needs no rate for the reporting currency itself', () => {
    expect(createExchange([], 'RUB')('RUB', monthNumber('2025-01'))).toBe(1)
  })
  it('does not look at a rate from after the as-of day where there is an earlier one', () => {
    const toEuro = createExchange(rates, 'EUR', '2025-02-28')
    expect(toEuro('RUB', monthNumber('2025-03'))).toBe(0.01)
    expect(createExchange(rates, 'EUR', '2025-03-01')('RUB', monthNumber('2025-03'))).toBe(0.0125)
    expect(createExchange(rates, 'EUR', '2024-12-31')('RUB', monthNumber('2024-12'))).toBe(0.01)
  })
})
