import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import { isDateText } from '../columns/profile.ts'
import type { KindDefinition } from '../kinds/kind.ts'
import { indentOf } from '../layout/indent.ts'
import { totalLabel } from '../layout/total-label.ts'
import type { ImportPlan } from '../plan/plan-types.ts'
import { remembering } from './cell-readers.ts'

/** Quick looks at a row before anything is read. */
export type Evidence = {
  /** Whether a row has a date where lines have one, so that it need not be judged further. */
  isLine: (cells: Cell[]) => boolean
  /** Whether such a row all the same carries the label of a total. */
  mayBeTotal: (cells: Cell[]) => boolean
}

/** Compiles which columns prove a line: those of dates. Without any, every row is judged in full. */
export function lineEvidence(plan: ImportPlan, kind: KindDefinition): Evidence {
  const { layout } = plan
  const isDate = (field: string | null) => kind.fields.some((one) => one.field === field && (one.type === 'date' || one.type === 'instant'))
  const dates = plan.columns
    .filter((column) => isDate(column.field) && !layout.groupAttributes.includes(column.index) && !column.ignored)
    .map((column) => column.index)
  const isText = (index: number) => !dates.includes(index)
  const label = plan.columns.map((column) => column.index).filter(isText).toSorted((left, right) => left - right).slice(0, 2)
  const depths = layout.groupColumns.length === 1 && layout.detailField !== null ? layout.indents : null
  const deepest = depths?.at(-1) ?? -1
  const named = layout.groupColumns[0] ?? -1
  const startsAsDate = remembering(looksDated)

  return {
    isLine: (cells) => {
      for (const index of dates) {
        const cell = cells[index]
        if (cell === null || cell === undefined || cell === '') continue
        if (typeof cell === 'number') return cell > 20_000
        if (typeof cell === 'string' && startsAsDate(cell)) return depths === null || indentOf(cells[named]) > deepest
      }
      return false
    },
    mayBeTotal: (cells) => label.some((index) => typeof cells[index] === 'string' && totalLabel(cellText(cells[index])) !== null),
  }
}

/** Digits and marks alone may be a date that does not exist; what has letters must be a real one. */
function looksDated(cell: string): boolean {
  const text = cellText(cell)
  return /\p{L}/u.test(text) ? isDateText(text) : /\d\D+\d|\d{5,}/.test(text)
}
