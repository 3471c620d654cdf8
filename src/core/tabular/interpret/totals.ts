import type { Cell } from '../cell.ts'
import type { KindDefinition } from '../kinds/kind.ts'
import { totalLabel } from '../layout/total-label.ts'
import { cellText } from '../cell.ts'
import type { ImportPlan } from '../plan/plan-types.ts'
import type { Groups } from './groups.ts'
import type { Values } from './complete.ts'
import { numberReader } from './number-readers.ts'
import type { Sums } from './sums.ts'
import { createSums } from './sums.ts'

/** Running sums of the plan's number columns and what they say about rows of totals. */
export type Totals = {
  addLine: (values: Values) => void
  /** Whether the first number of a row is a sum of lines before it; null where the row has none. */
  isSum: (cells: Cell[]) => boolean | null
  /** The subtotal a group row states, in the leading measure. */
  stated: (cells: Cell[]) => number | null
  beginGroup: () => void
  /** Takes note of a row of totals and says whether its numbers agree with the lines. */
  close: (cells: Cell[]) => boolean | null
  isAfterTotal: () => boolean
}

type Measure = { field: string; index: number; read: (cell: Cell) => number | null; sums: Sums }

/** Starts the sums of the additive fields a plan maps, the leading one (amount before quantity) first. */
export function createTotals(plan: ImportPlan, kind: KindDefinition, groups: Groups): Totals {
  const measures = kind.sums.flatMap((field): Measure[] => {
    const column = plan.columns.find((one) => one.field === field && !one.ignored)
    const definition = kind.fields.find((one) => one.field === field)
    if (!column || !definition) return []
    const reader = numberReader(definition, column.convention, kind.kind, { code: null })
    const read = (cell: Cell) => {
      const value = reader(cell)
      return typeof value === 'number' ? value : null
    }
    return [{ field, index: column.index, read, sums: createSums() }]
  })
  let afterTotal = false
  const statedIn = (cells: Cell[]) => {
    for (const measure of measures) {
      const value = measure.read(cells[measure.index] ?? null)
      if (value !== null) return { measure, value }
    }
    return null
  }
  const isSum = (cells: Cell[]): boolean | null => {
    const stated = statedIn(cells)
    if (stated === null) return null
    const { measure, value } = stated
    return measure.sums.matches(value) || (measure === measures[0] && groups.matches(value))
  }
  return {
    addLine: (values) => {
      for (const { field, sums } of measures) {
        const value = values[field]
        if (typeof value === 'number') sums.add(value)
      }
      const leading = measures[0] ? values[measures[0].field] : null
      groups.addLine(typeof leading === 'number' ? leading : null)
      afterTotal = false
    },
    isSum,
    stated: (cells) => (measures[0] ? measures[0].read(cells[measures[0].index] ?? null) : null),
    beginGroup: () => {
      for (const { sums } of measures) sums.beginGroup()
    },
    close: (cells) => {
      const agrees = isSum(cells)
      for (const { sums } of measures) {
        sums.endTotal()
        sums.beginGroup()
      }
      afterTotal = cells.some(
        (cell) => typeof cell === 'string' && totalLabel(cellText(cell))?.whole === true,
      )
      return agrees
    },
    isAfterTotal: () => afterTotal,
  }
}
