import { type Known, known, unknown } from '../reason.ts'

export type Prices = {
  ourPrice: number | null
  winnerPrice: number | null
  budget: number | null
  /** Our place among the bidders, 1 the cheapest. */
  ourRank: number | null
  bidders: number | null
  /** Prices of the others, as far as known. */
  rivalPrices: readonly number[]
}

export type PricePosition = {
  /** How far our price lies above the winner's (negative: below), in percent of the winner's. */
  toWinnerPct: Known<number>
  /** How far our price lies above the budget (negative: within it), in percent of the budget. */
  toBudgetPct: Known<number>
  /** Our place by price and among how many; `isCounted` where it was counted from known prices, not told. */
  rank: { place: number; of: number | null; isCounted: boolean } | null
}

/**
 * Where our price stood in a tender. Prices are in one currency and over 0; a price that is not known gives NO_HISTORY,
 * one that is not positive NON_POSITIVE_BASE. A rank that was told counts; else it is counted where rival prices are
 * known, equal prices sharing the better place.
 */
export function pricePosition(prices: Prices): PricePosition {
  const { ourPrice, winnerPrice, budget } = prices
  return {
    toWinnerPct: above(ourPrice, winnerPrice),
    toBudgetPct: above(ourPrice, budget),
    rank: rankOf(prices),
  }
}

function above(ours: number | null, base: number | null): Known<number> {
  if (ours === null || base === null) return unknown('NO_HISTORY')
  if (!(base > 0) || !(ours > 0)) return unknown('NON_POSITIVE_BASE')
  return known(((ours - base) / base) * 100)
}

function rankOf({ ourPrice, winnerPrice, ourRank, bidders, rivalPrices }: Prices): PricePosition['rank'] {
  if (ourRank !== null) return { place: ourRank, of: bidders, isCounted: false }
  const others = rivalPrices.length > 0 ? rivalPrices : winnerPrice === null ? [] : [winnerPrice]
  if (ourPrice === null || rivalPrices.length === 0) return null
  const place = 1 + others.filter((price) => price < ourPrice).length
  return { place, of: bidders ?? others.length + 1, isCounted: true }
}
