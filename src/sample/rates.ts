import type { PlainDate } from '../core/period.ts'
import { firstOfMonth } from './days.ts'
import { createRandom } from './random.ts'
import type { Currency, SampleRate } from './types.ts'

/** Units of rouble and dollar for one euro on the first of each month, wandering slowly around a middle. */
export function buildRates(seed: number, firstDay: PlainDate, months: number): SampleRate[] {
  const random = createRandom(seed, 'rates')
  const currencies = [
    { currency: 'RUB', middle: 97, step: 1.6, digits: 2 },
    { currency: 'USD', middle: 1.09, step: 0.012, digits: 4 },
  ] as const
  return currencies.flatMap(({ currency, middle, step, digits }) => {
    let rate = middle
    return Array.from({ length: months }, (_, month) => {
      rate += random.between(-step, step) + (middle - rate) * 0.15
      return {
        currency,
        validOn: firstOfMonth(firstDay, month),
        unitsPerEuro: Number(rate.toFixed(digits)),
      }
    })
  })
}

/** Looks up units for one euro by currency and day: the rate of the day's month, 1 for the euro itself. */
export function rateTable(rates: readonly SampleRate[]): (currency: Currency, day: PlainDate) => number {
  const byMonth = new Map(rates.map((rate) => [rate.currency + rate.validOn.slice(0, 7), rate.unitsPerEuro]))
  return (currency, day) => {
    if (currency === 'EUR') return 1
    const rate = byMonth.get(currency + day.slice(0, 7))
    if (rate === undefined) throw new Error(`no exchange rate for ${currency} on ${day}`)
    return rate
  }
}
