import { describe, expect, it } from 'vitest'
import { orderDetail, readId, readKinds, readMonth } from './entry.ts'

describe('the timeline in the address', () => {
  it('keeps the kinds there are, in their usual order, and passes over others', () => {
    expect(readKinds('request,order,gossip')).toEqual(['order', 'request'])
    expect(readKinds(undefined)).toEqual([])
  })

  it('keeps a month and a person, and passes over what is neither', () => {
    expect([readMonth('2026-03'), readMonth('2026-13'), readMonth('March'), readMonth(undefined)]).toEqual([
      '2026-03',
      undefined,
      undefined,
      undefined,
    ])
    const id = '018f0000-0000-7000-8000-000000000001'
    expect([readId(id), readId('Olga'), readId(undefined)]).toEqual([id, undefined, undefined])
  })
})

describe('an order in the timeline', () => {
  it('tells its number of lines, and its sums one by one where they are of several currencies', () => {
    expect(orderDetail('3')).toEqual({ lines: 3, amounts: [] })
    expect(orderDetail('3; 120.5 EUR; -80 USD')).toEqual({
      lines: 3,
      amounts: [
        { amount: 120.5, currency: 'EUR' },
        { amount: -80, currency: 'USD' },
      ],
    })
  })

  it('takes a detail it does not know for no lines, not for a wrong number', () => {
    expect(orderDetail(null)).toEqual({ lines: 0, amounts: [] })
    expect(orderDetail('many; lots EUR')).toEqual({ lines: 0, amounts: [] })
  })
})
