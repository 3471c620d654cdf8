import { sumMinor, thresholdMinor } from '../money.ts'
import { byValueThenId, type Valued } from '../statistics/order.ts'

export const ABC_CLASSES = ['A', 'B', 'C', 'N'] as const
/** A, B, C by falling value; N for items whose value is not positive and which stand outside the base. */
export type AbcClass = (typeof ABC_CLASSES)[number]

export type AbcOptions = {
  /** Percent of the base before an item, below which it is A. */
  cutA?: number
  /** Percent of the base before an item, below which it is B. */
  cutB?: number
  /** 'split' separates equal values by id, 'same' gives them the class and rank of the first of them. */
  ties?: 'split' | 'same'
}

export type AbcItem = {
  id: string
  class: AbcClass
  value: number
  /** Percent of the base that stands before the item; null for class N. */
  prevSharePct: number | null
  /** Percent of the base up to and with the item; null for class N. */
  cumSharePct: number | null
  /** Place by value from 1; null for class N. */
  rank: number | null
}

export type AbcTotal = { count: number; value: number; sharePct: number | null }

export type AbcAnalysis = {
  items: AbcItem[]
  /** Sum of the positive values; null (NON_POSITIVE_BASE) where there is none. */
  base: number | null
  reason: 'NON_POSITIVE_BASE' | null
  totals: Record<AbcClass, AbcTotal>
  parameters: Required<AbcOptions>
}

/**
 * Sorts items into A, B and C by their share of the total, where the item that crosses a cut goes up: A while
 * less than `cutA` percent stand before it, B while less than `cutB` do. So one customer alone is A.
 * Values are whole numbers (minor units, net in the window; pieces do too) and the cuts are tested exactly.
 * Items come back by value, then id; those at or below zero are class N, outside the base, at the end.
 * Where no value is positive, base and shares are null. Throws RangeError for fractions and for cuts that
 * are not 0 < cutA <= cutB <= 100. Source: Dickie 1951; 80/95 is a convention.
 */
export function abcAnalysis(input: readonly Valued[], options: AbcOptions = {}): AbcAnalysis {
  const { cutA = 80, cutB = 95, ties = 'split' } = options
  if (!(cutA > 0 && cutA <= cutB && cutB <= 100)) throw new RangeError(`ABC cuts ${cutA} and ${cutB}`)
  const sorted = input.toSorted(byValueThenId)
  const base = sumMinor(sorted.filter((item) => item.value > 0).map((item) => item.value))
  const thresholds = { A: thresholdMinor(base, cutA), B: thresholdMinor(base, cutB) }
  const items: AbcItem[] = []
  let before = 0
  for (let start = 0; start < sorted.length;) {
    const end = ties === 'same' ? endOfEqual(sorted, start) : start + 1
    const value = sorted[start]!.value
    const through = value > 0 ? before + value * (end - start) : before
    const isBase = value > 0
    const abcClass = !isBase ? 'N' : before < thresholds.A ? 'A' : before < thresholds.B ? 'B' : 'C'
    for (let index = start; index < end; index += 1)
      items.push({
        id: sorted[index]!.id,
        class: abcClass,
        value,
        prevSharePct: isBase ? (100 * before) / base : null,
        cumSharePct: isBase ? (100 * through) / base : null,
        rank: isBase ? start + 1 : null,
      })
    before = through
    start = end
  }
  return {
    items,
    base: base > 0 ? base : null,
    reason: base > 0 ? null : 'NON_POSITIVE_BASE',
    totals: totalsOf(items, base),
    parameters: { cutA, cutB, ties },
  }
}

function endOfEqual(sorted: readonly Valued[], start: number): number {
  let end = start + 1
  while (end < sorted.length && sorted[end]!.value === sorted[start]!.value) end += 1
  return end
}

function totalsOf(items: readonly AbcItem[], base: number): Record<AbcClass, AbcTotal> {
  const total = (name: AbcClass): AbcTotal => {
    const members = items.filter((item) => item.class === name)
    const value = sumMinor(members.map((item) => item.value))
    return {
      count: members.length,
      value,
      sharePct: name === 'N' || base === 0 ? null : (100 * value) / base,
    }
  }
  return { A: total('A'), B: total('B'), C: total('C'), N: total('N') }
}
