import { describe, expect, it } from 'vitest'
import { pricePosition, type Prices } from './pricePosition.ts'

const nothing: Prices = {
  ourPrice: null,
  winnerPrice: null,
  budget: null,
  ourRank: null,
  bidders: null,
  rivalPrices: [],
}

describe('where our price stood', () => {
  it('is told against the winner and against the budget', () => {
    const { toWinnerPct, toBudgetPct } = pricePosition({
      ...nothing,
      ourPrice: 110,
      winnerPrice: 100,
      budget: 125,
    })
    expect(toWinnerPct.value).toBeCloseTo(10, 9)
    expect(toBudgetPct.value).toBeCloseTo(-12, 9)
  })

  it('takes the rank that was told, else counts it from the prices known', () => {
    expect(pricePosition({ ...nothing, ourPrice: 9, ourRank: 2, bidders: 5 }).rank).toEqual({
      place: 2,
      of: 5,
      isCounted: false,
    })
    expect(pricePosition({ ...nothing, ourPrice: 100, rivalPrices: [90, 100, 120] }).rank).toEqual({
      place: 2,
      of: 4,
      isCounted: true,
    })
    expect(pricePosition({ ...nothing, ourPrice: 100, winnerPrice: 90 }).rank).toBeNull()
  })

  it('says why it is not known', () => {
    expect(pricePosition(nothing).toWinnerPct).toEqual({ value: null, reason: 'NO_HISTORY' })
    expect(pricePosition({ ...nothing, ourPrice: 10, winnerPrice: 0 }).toWinnerPct.reason).toBe(
      'NON_POSITIVE_BASE',
    )
  })
})
