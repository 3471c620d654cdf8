import type { Client } from '../../../../contract.ts'

export type Duplicate = Awaited<ReturnType<Client['accounts']['duplicates']>>['items'][number]
export type Side = Duplicate['left']
export type Merge = Awaited<ReturnType<Client['accounts']['merges']>>[number]
export type SideName = 'left' | 'right'

/** The side that is kept unless a person says otherwise: the one with more order lines, else with the later order. */
export function likelyKept({ left, right }: Duplicate): SideName {
  if (left.lines !== right.lines) return left.lines > right.lines ? 'left' : 'right'
  return (right.lastOrderOn ?? '') > (left.lastOrderOn ?? '') ? 'right' : 'left'
}

/** How many facts a merge moved in all. */
export function factsMoved({ moved }: Merge): number {
  return Object.values(moved).reduce((sum, count) => sum + count, 0)
}
