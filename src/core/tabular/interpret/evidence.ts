import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import { isDateText } from '../columns/profile.ts'
import type { KindDefinition } from '../kinds/kind.ts'
import { indentOf } from '../layout/indent.ts'
import { totalLabel } from '../layout/total-label.ts'
import type { ImportPlan, PlanColumn } from '../plan/plan-types.ts'
import { remembering } from './cell-readers.ts'

/** Quick looks at a row before anything is read. */
type Evidence = {
  /** Whether a row has a date where lines have one, so that it need not be judged further. */
  isLine: (cells: Cell[]) => boolean
  /** Whether such a row all the same carries the label of a total. */
  mayBeTotal: (cells: Cell[]) => boolean
}

/** Compiles which columns prove a line: those of dates. Without any, every row is judged in full. */
export function lineEvidence(plan: ImportPlan, kind: KindDefinition): Evidence {
  const { layout } = plan
  const isDate = (field: string | null) =>
    kind.fields.some((one) => one.field === field && (one.type === 'date' || one.type === 'instant'))
  const dates = plan.columns
    .filter(
      (column) => isDate(column.field) && !layout.groupAttributes.includes(column.index) && !column.ignored,
    )
    .map((column) => column.index)
  const isText = (column: PlanColumn) =>
    column.field !== null &&
    kind.fields.some((one) => one.field === column.field && one.type === 'text' && one.long === undefined)
  const texts = plan.columns
    .filter((column) => isText(column) && !column.ignored)
    .map((column) => column.index)
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
        if (typeof cell === 'string' && (beginsAsDate(cell) || startsAsDate(cell)))
          return depths === null || indentOf(cells[named]) > deepest
      }
      return false
    },
    mayBeTotal: (cells) => {
      // A row of totals leaves something out; complete lines need no look at their words.
      if (texts.every((index) => cells[index] !== null && cells[index] !== undefined && cells[index] !== ''))
        return false
      return texts.some(
        (index) => typeof cells[index] === 'string' && totalLabel(cellText(cells[index])) !== null,
      )
    },
  }
}

/** '2025-…', '31.…' or '31/…' followed by a digit, seen without a closer look. */
function beginsAsDate(cell: string): boolean {
  const first = cell.charCodeAt(0)
  if (first < 48 || first > 57 || cell.length < 8) return false
  const fifth = cell.charCodeAt(4)
  const mark = fifth === 45 ? 4 : 2
  const sign = cell.charCodeAt(mark)
  if (sign < 45 || sign > 47) return false
  const next = cell.charCodeAt(mark + 1)
  return next >= 48 && next <= 57
}

/** Digits and marks alone may be a date that does not exist; what has letters must be a real one. */
function looksDated(cell: string): boolean {
  const text = cellText(cell)
  return /\p{L}/u.test(text) ? isDateText(text) : /\d\D+\d|\d{5,}/.test(text)
}
