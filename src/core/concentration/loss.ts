import { sumMinor } from '../money.ts'
import { type Known, known, unknown } from '../reason.ts'
import { concentration } from './concentration.ts'

/** Money in whole minor units over the window; margin null where cost is unknown. */
export type RevenueAndMargin = { id: string; value: number; margin: number | null }

export type LossEffect = {
  id: string
  revenueLost: number
  /** Percent of the positive revenue of the book. */
  revenueSharePct: Known<number>
  revenueBefore: number
  revenueAfter: number
  marginLost: Known<number>
  /** Percent of the whole margin; above 100 where the others together make a loss. */
  marginSharePct: Known<number>
  marginPctBefore: Known<number>
  marginPctAfter: Known<number>
  hhiBefore: Known<number>
  hhiAfter: Known<number>
}

/**
 * What the book would look like without one account: revenue and margin lost, margin rate and concentration
 * before and after. Nothing else changes: no cost is saved but what the margin already nets. Money over all
 * accounts, negative ones included; shares and the index over positive revenue. Unknown: UNKNOWN_COST where
 * a margin that is needed is not known, NON_POSITIVE_BASE where a base is not positive. Throws RangeError
 * for an id that is not in the book.
 */
export function lossEffect(items: readonly RevenueAndMargin[], id: string): LossEffect {
  const lost = items.find((item) => item.id === id)
  if (!lost) throw new RangeError(`no account ${id} in the book`)
  const rest = items.filter((item) => item.id !== id)
  const before = concentration(items)
  const after = concentration(rest)
  const marginBefore = marginOf(items)
  return {
    id,
    revenueLost: lost.value,
    revenueSharePct: percentOf(known(Math.max(0, lost.value)), before.value?.base ?? 0),
    revenueBefore: revenueOf(items),
    revenueAfter: revenueOf(rest),
    marginLost: lost.margin === null ? unknown('UNKNOWN_COST') : known(lost.margin),
    marginSharePct:
      marginBefore.value === null ? marginBefore : percentOf(known(lost.margin!), marginBefore.value),
    marginPctBefore: percentOf(marginBefore, revenueOf(items)),
    marginPctAfter: percentOf(marginOf(rest), revenueOf(rest)),
    hhiBefore: before.value === null ? before : known(before.value.hhi),
    hhiAfter: after.value === null ? after : known(after.value.hhi),
  }
}

function revenueOf(items: readonly RevenueAndMargin[]): number {
  return sumMinor(items.map((item) => item.value))
}

function marginOf(items: readonly RevenueAndMargin[]): Known<number> {
  const margins = items.map((item) => item.margin).filter((margin) => margin !== null)
  return margins.length === items.length ? known(sumMinor(margins)) : unknown('UNKNOWN_COST')
}

function percentOf(part: Known<number>, base: number): Known<number> {
  if (part.value === null) return part
  return base > 0 ? known((100 * part.value) / base) : unknown('NON_POSITIVE_BASE')
}
