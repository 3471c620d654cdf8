import { sumMinor } from '../money.ts'
import type { AbcClass } from './abc.ts'
import { XYZ_CLASSES, type XyzClass } from './xyz.ts'

export type GridCell = `${Exclude<AbcClass, 'N'>}${XyzClass}`
/** Where an item stands: one of nine cells, 'unknown' without an XYZ class, 'nonPositive' for class N. */
export type GridPlace = GridCell | 'unknown' | 'nonPositive'
export type GridTotal = { count: number; value: number }
export type AbcXyzGrid = {
  totals: Record<GridPlace, GridTotal>
  places: { id: string; place: GridPlace }[]
}

export const GRID_CELLS: readonly GridCell[] = (['A', 'B', 'C'] as const).flatMap((abc) =>
  XYZ_CLASSES.map((xyz): GridCell => `${abc}${xyz}`),
)

/**
 * Crosses value classes with regularity classes and counts items and their value (whole minor units) per
 * cell. `xyzOf` gives the XYZ class of an id; null or missing puts the item in 'unknown'. Every item lands in
 * exactly one place, in the order given.
 */
export function abcXyzGrid(
  items: readonly { id: string; class: AbcClass; value: number }[],
  xyzOf: ReadonlyMap<string, XyzClass | null>,
): AbcXyzGrid {
  const totals = emptyTotals()
  const places = items.map(({ id, class: abc, value }) => {
    const xyz = xyzOf.get(id) ?? null
    const place: GridPlace = abc === 'N' ? 'nonPositive' : xyz === null ? 'unknown' : `${abc}${xyz}`
    totals[place].count += 1
    totals[place].value = sumMinor([totals[place].value, value])
    return { id, place }
  })
  return { totals, places }
}

function none(): GridTotal {
  return { count: 0, value: 0 }
}

function emptyTotals(): Record<GridPlace, GridTotal> {
  const rowA = { AX: none(), AY: none(), AZ: none() }
  const rowB = { BX: none(), BY: none(), BZ: none() }
  const rowC = { CX: none(), CY: none(), CZ: none() }
  return { ...rowA, ...rowB, ...rowC, unknown: none(), nonPositive: none() }
}
