import { describe, expect, it } from 'vitest'
import { type CurrencyMonth, convertMonths, unconvertedIn } from './conversion.ts'
import { createExchange } from './exchange.ts'
import { monthNumber } from './period.ts'

const toEuro = createExchange([{ currency: 'USD', validOn: '2025-01-01', unitsPerEuro: 1.25 }], 'EUR')
const month = (
  name: string,
  currency: string,
  gross: number,
  rest: Partial<CurrencyMonth> = {},
): CurrencyMonth => ({
  month: monthNumber(name),
  currency,
  gross,
  credits: 0,
  cost: 0,
  costed: 0,
  lines: 1,
  unpriced: 0,
  orderDays: 1,
  ...rest,
})

describe('months of several currencies', () => {
  it('become one series in the reporting currency', () => {
    const months = [
      month('2025-01', 'EUR', 100),
      month('2025-01', 'USD', 50, { orderDays: 4 }),
      month('2025-02', 'USD', 5),
    ]
    expect(convertMonths(months, toEuro)).toMatchObject([
      { month: monthNumber('2025-01'), gross: 140, lines: 2, orderDays: 5 },
      { month: monthNumber('2025-02'), gross: 4, lines: 1 },
    ])
  })

  it('count neither money nor lines of a currency without a rate, but its order days', () => {
    const months = [
      month('2025-01', 'EUR', 100, { orderDays: 1 }),
      month('2025-01', 'CNY', 900, { orderDays: 2 }),
    ]
    expect(convertMonths(months, toEuro)).toMatchObject([{ gross: 100, lines: 1, orderDays: 3 }])
    expect(convertMonths([month('2025-01', 'CNY', 900)], toEuro)).toMatchObject([{ gross: 0, lines: 0 }])
  })

  it('tell lines without an amount from those that have one', () => {
    expect(convertMonths([month('2025-01', 'EUR', 10, { lines: 3, unpriced: 2 })], toEuro)).toMatchObject([
      { lines: 1, unpriced: 2 },
    ])
  })
})

describe('currencies nobody gave a rate for', () => {
  const nothing = () => []

  it('are named where something in them lies in the period', () => {
    const months = [month('2025-01', 'EUR', 1), month('2025-01', 'KZT', 1), month('2025-02', 'CNY', 1)]
    expect(unconvertedIn(months, toEuro, { from: '2025-01-01', to: '2025-02-28' }, nothing)).toEqual([
      'CNY',
      'KZT',
    ])
    expect(unconvertedIn(months, toEuro, { from: '2025-01-01', to: '2025-01-31' }, nothing)).toEqual(['KZT'])
  })

  it('are not named for what comes after the as-of day in a month that it cuts', () => {
    const months = [month('2025-02', 'CNY', 2, { lines: 2 })]
    const period = { from: '2025-01-01', to: '2025-02-10' }
    expect(unconvertedIn(months, toEuro, period, nothing)).toEqual([])
    expect(unconvertedIn(months, toEuro, period, () => [month('2025-02', 'CNY', 1)])).toEqual(['CNY'])
  })

  it('are not named for lines that have no amount anyway', () => {
    const months = [month('2025-02', 'CNY', 0, { unpriced: 1 })]
    expect(unconvertedIn(months, toEuro, { from: null, to: '2025-02-28' }, nothing)).toEqual([])
  })
})
