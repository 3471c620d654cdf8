import { describe, expect, it } from 'vitest'
import { orderTotals } from './orderTotals.ts'

const sum = (currency: string, lines: number, amount: number | null) => ({ currency, lines, amount })

describe('an order on the timeline', () => {
  it('shows how many lines it has and what they come to', () => {
    expect(orderTotals([sum('EUR', 3, 120.5)], 'EUR')).toEqual({
      detail: '3',
      amount: 120.5,
      currency: 'EUR',
    })
  })

  it('never adds two currencies', () => {
    const totals = orderTotals([sum('EUR', 2, 120.5), sum('USD', 1, 80)], 'EUR')
    expect(totals).toEqual({ detail: '3; 120.5 EUR; 80 USD', amount: null, currency: null })
  })

  it('has no known sum where it has no lines or none of them has an amount', () => {
    expect(orderTotals([], 'RUB')).toEqual({ detail: '0', amount: null, currency: 'RUB' })
    expect(orderTotals([sum('EUR', 2, null)], null)).toEqual({ detail: '2', amount: null, currency: 'EUR' })
  })
})
