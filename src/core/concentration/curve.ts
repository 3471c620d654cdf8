import { sumMinor } from '../money.ts'
import { byValueThenId, type Valued } from '../statistics/order.ts'

export type CurvePoint = {
  /** 0 for the origin, then 1 for the largest account. */
  rank: number
  id: string | null
  value: number
  accountsPct: number
  cumSharePct: number
}

/**
 * The points of the concentration curve: how many percent of the accounts, largest first, bring how many
 * percent of the positive value, from (0, 0) to (100, 100). Values in whole minor units; accounts at or below
 * zero are left out. Empty where nothing is positive.
 */
export function concentrationCurve(items: readonly Valued[]): CurvePoint[] {
  const positive = items.filter((item) => item.value > 0).toSorted(byValueThenId)
  if (positive.length === 0) return []
  const base = sumMinor(positive.map((item) => item.value))
  let through = 0
  const points = positive.map(({ id, value }, index) => {
    through += value
    const rank = index + 1
    return {
      rank,
      id,
      value,
      accountsPct: (100 * rank) / positive.length,
      cumSharePct: (100 * through) / base,
    }
  })
  return [{ rank: 0, id: null, value: 0, accountsPct: 0, cumSharePct: 0 }, ...points]
}
