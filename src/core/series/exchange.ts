import type { PlainDate } from '../period.ts'

export type Rate = { currency: string; validOn: PlainDate; unitsPerEuro: number }

/** Answers how many units of the reporting currency one unit of another was worth in a month; null where nobody said. */
export type Exchange = (currency: string, month: number) => number | null

/**
 * Builds the conversion into one currency from dated rates against the euro. A rate holds from its day until the next
 * one of its currency; months before the first rate take the first, as an old fact is better converted by the nearest
 * known rate than lost. The reporting currency itself converts by 1 without any rate. Months are year × 12 + month − 1.
 * A rate from after `asOf` is looked at only where there is no earlier one of its currency.
 */
export function createExchange(
  rates: readonly Rate[],
  reporting: string,
  asOf: PlainDate = '9999-12-31',
): Exchange {
  const byCurrency = Map.groupBy(
    rates.toSorted((left, right) => (left.validOn < right.validOn ? -1 : 1)),
    (rate) => rate.currency,
  )
  const cache = new Map<string, number | null>()
  const perEuro = (currency: string, month: number): number | null => {
    if (currency === 'EUR') return 1
    const known = byCurrency.get(currency)
    if (!known) return null
    const year = Math.floor(month / 12)
    const end = `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-31`
    const by = end < asOf ? end : asOf
    return (known.findLast((rate) => rate.validOn <= by) ?? known[0]!).unitsPerEuro
  }
  return (currency, month) => {
    if (currency === reporting) return 1
    const key = `${currency} ${month}`
    if (!cache.has(key)) {
      const from = perEuro(currency, month)
      const to = perEuro(reporting, month)
      cache.set(key, from === null || to === null ? null : to / from)
    }
    return cache.get(key)!
  }
}
