import { sumMinor } from '../money.ts'
import { compareIds } from '../statistics/order.ts'
import type { RevenueAndMargin } from './loss.ts'

export type FoldedAccount = RevenueAndMargin & { members: string[] }

/**
 * The account at the head of a holding: follows `parentOf` upwards until there is no parent; an account
 * without parent heads itself. Where wrong data makes a ring, its smallest id is the head, so that every
 * member answers alike.
 */
export function ultimateParent(id: string, parentOf: ReadonlyMap<string, string | null>): string {
  const path: string[] = []
  const seen = new Set<string>()
  let current = id
  while (!seen.has(current)) {
    path.push(current)
    seen.add(current)
    const parent = parentOf.get(current) ?? null
    if (parent === null) return current
    current = parent
  }
  return path.slice(path.indexOf(current)).toSorted(compareIds)[0]!
}

/**
 * Folds accounts under common control into one (IFRS 8 paragraph 34): value and margin added in whole minor
 * units under the ultimate parent's id, members listed. Margin is null as soon as one member's is. Accounts
 * come back in the order of the first member seen; a parent that is itself no account of the book may head.
 */
export function foldByParent(
  items: readonly RevenueAndMargin[],
  parentOf: ReadonlyMap<string, string | null>,
): FoldedAccount[] {
  const groups = Map.groupBy(items, (item) => ultimateParent(item.id, parentOf))
  return [...groups].map(([id, group]) => {
    const margins = group.map((item) => item.margin).filter((margin) => margin !== null)
    return {
      id,
      value: sumMinor(group.map((item) => item.value)),
      margin: margins.length === group.length ? sumMinor(margins) : null,
      members: group.map((item) => item.id),
    }
  })
}
