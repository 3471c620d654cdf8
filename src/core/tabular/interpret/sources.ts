import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import type { KindDefinition } from '../kinds/kind.ts'
import type { ImportPlan, PlanColumn } from '../plan/plan-types.ts'
import { isoDate, isoInstant } from '../values/calendar-date.ts'
import { findDate } from '../values/date-inside.ts'
import type { CellReader } from './cell-readers.ts'
import { faults, remembering, textReader } from './cell-readers.ts'
import type { SeenCurrency } from './number-readers.ts'
import { numberReader } from './number-readers.ts'

/** One column a field is read from. */
type Source = {
  index: number
  header: string
  read: CellReader
  /** The value may be less than what stands in the cell, as one of two mail addresses is. */
  isPart?: boolean
}

/** A field with the columns to read it from, best first. */
export type FieldSources = { field: string; sources: Source[]; isRequired: boolean; isMoney: boolean }

/** Compiles the columns of a plan to readers, field by field in the order of the kind. */
export function fieldSources(plan: ImportPlan, kind: KindDefinition, seen: SeenCurrency): FieldSources[] {
  const priced = plan.columns.some((column) => column.field === 'amount') ? 'amount' : 'unitPrice'
  return kind.fields.flatMap((definition): FieldSources[] => {
    const { field, type } = definition
    const own = plan.columns.filter((column) => column.field === field && !column.ignored)
    const sources = own
      .toSorted((left, right) => left.rank - right.rank)
      .map((column): Source => {
        const isNumber = type === 'number' || type === 'money' || type === 'percent'
        const read = isNumber
          ? numberReader(definition, column.convention, kind.kind, field === priced ? seen : { code: null })
          : textReader(definition, column.convention, column.header)
        return { index: column.index, header: column.header, read, isPart: type === 'email' }
      })
    sources.push(
      ...plan.columns
        .filter((column) => column.dateField === field && !column.ignored)
        .map((column) => dateInText(column, type)),
    )
    if (sources.length === 0) return []
    return [{ field, sources, isRequired: isRequired(plan, field), isMoney: type === 'money' }]
  })
}

function isRequired(plan: ImportPlan, field: string): boolean {
  return plan.required.some((fields) => fields.length === 1 && fields[0] === field)
}

function dateInText({ index, header }: PlanColumn, type: string): Source {
  const find = remembering((text: string) => {
    const parts = findDate(text)
    return parts === null ? faults.noDate : type === 'instant' ? isoInstant(parts) : isoDate(parts)
  })
  return { index, header, read: (cell: Cell) => (cell === null || cell === '' ? null : find(cellText(cell))) }
}
