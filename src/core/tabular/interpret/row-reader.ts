import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import { companyFieldNames } from '../kinds/company.ts'
import type { KindDefinition } from '../kinds/kind.ts'
import type { GroupLevel } from '../layout/layout.ts'
import type { ImportPlan } from '../plan/plan-types.ts'
import { readTimeCell } from '../plan/time-column.ts'
import { isoDate, isoInstant } from '../values/calendar-date.ts'
import { findDate } from '../values/date-inside.ts'
import { isBlank } from '../words/blank.ts'
import type { Values } from './complete.ts'
import type { Groups } from './groups.ts'
import type { SeenCurrency } from './number-readers.ts'
import type { RowProblem } from './outcome.ts'
import type { ReadRow } from './read-row.ts'
import { requirements } from './requirements.ts'
import type { FieldSources } from './sources.ts'
import { fieldSources } from './sources.ts'

type RowReader = {
  read: (cells: Cell[]) => ReadRow
  moneyFields: string[]
  lastAccount: () => string | null
}

/** Compiles the reading of lines: own cells first, then merged cells above, group names and constants. */
export function createRowReader(plan: ImportPlan, kind: KindDefinition, groups: Groups): RowReader {
  const seen: SeenCurrency = { code: null }
  const fields = fieldSources(plan, kind, seen)
  const template = emptyValues(plan, kind, fields)
  const others = plan.columns.filter(
    (column) =>
      column.field === null &&
      column.timeField === null &&
      !column.ignored &&
      !plan.layout.groupColumns.includes(column.index),
  )
  const { levels, fillDown, groupAttributes } = plan.layout
  const times = plan.columns.filter((column) => column.timeField !== null)
  const fillCells = createCellFiller(fillDown, companyColumns(plan))
  const check = requirements(plan, kind)
  const hasGroups = plan.layout.groupColumns.length > 0
  const completeCells = fillDown.length > 0 || groupAttributes.length > 0
  let account: string | null = null

  const withCellsAbove = (cells: Cell[]): Cell[] => {
    const own = cells.slice()
    if (fillDown.length > 0) fillCells(own)
    for (const index of groupAttributes) if (isBlank(own[index])) own[index] = groups.attribute(index)
    return own
  }

  const read = (given: Cell[]): ReadRow => {
    const cells = completeCells ? withCellsAbove(given) : given
    const result: ReadRow = {
      values: { ...template },
      extra: null,
      problems: null,
      isEmpty: true,
      currency: null,
    }
    seen.code = null
    for (const source of fields) readField(source, cells, result)
    for (const { index, timeField } of times) addTime(result, timeField!, cells[index] ?? null)
    if (hasGroups) fillFromGroups(levels, groups.names(), kind, result)
    for (const { index, header } of others) {
      const cell = cells[index]
      if (cell === null || cell === undefined || cell === '' || isBlank(cell)) continue
      result.extra ??= {}
      result.extra[header] = cellText(cell)
    }
    result.currency = seen.code
    account = (result.values.account as string | null | undefined) ?? null
    check(cells, result)
    return result
  }
  return { read, moneyFields: moneyFields(kind, template), lastAccount: () => account }
}

function companyColumns(plan: ImportPlan): number[] {
  return plan.columns
    .filter(
      ({ field, index }) => companyFieldNames.has(field ?? '') && !plan.layout.groupColumns.includes(index),
    )
    .map(({ index }) => index)
}

/**
 * Fills merged cells of a row from the rows above, in place. A row that brings another company's name, code, tax
 * number or website takes nothing of the company above: a missing tax number is unknown, not the neighbour's.
 */
function createCellFiller(fillDown: number[], company: number[]): (row: Cell[]) => void {
  const above = new Map<number, Cell>()
  const remembered = new Set([...company, ...fillDown])
  return (row) => {
    const isOther = company.some((index) => !isBlank(row[index]) && row[index] !== above.get(index))
    if (isOther) for (const index of company) above.delete(index)
    for (const index of remembered) if (!isBlank(row[index])) above.set(index, row[index] ?? null)
    for (const index of fillDown) if (isBlank(row[index])) row[index] = above.get(index) ?? null
  }
}

function readField({ field, sources, isRequired }: FieldSources, cells: Cell[], result: ReadRow): void {
  let problem: RowProblem | null = null
  for (const { index, header, read, isPart } of sources) {
    const value = read(cells[index] ?? null)
    if (value === null) continue
    if (typeof value !== 'object') {
      result.values[field] = value
      result.isEmpty = false
      if (isPart) keepRest(result, header, cellText(cells[index]), String(value))
      // An earlier column with words instead of a value is no fault once a later one can be read.
      if (problem !== null) keepText(result, problem)
      return
    }
    const text = cellText(cells[index])
    if (problem === null || (!value.soft && problem.reason === 'missing'))
      problem = { column: header, field, value: text, reason: value.reason }
    if (!value.soft || isRequired) continue
    keepText(result, problem)
    problem = null
  }
  if (problem !== null) (result.problems ??= []).push(problem)
}

/** The time of day from a column of its own, for a date that has none. */
function addTime(result: ReadRow, field: string, cell: Cell): void {
  const value = result.values[field]
  const time = typeof value === 'string' && value.endsWith('T00:00:00') ? readTimeCell(cell) : null
  if (time !== null) result.values[field] = `${String(value).slice(0, 11)}${time}`
}

/** Nothing of a cell is lost of which only a part was taken. */
function keepRest(result: ReadRow, header: string, text: string, taken: string): void {
  if (text.trim().toLowerCase() === taken.toLowerCase()) return
  result.extra ??= {}
  result.extra[header] = text
}

function keepText(result: ReadRow, { column, value }: RowProblem): void {
  if (column === null) return
  result.extra ??= {}
  result.extra[column] = value
}

function fillFromGroups(
  levels: GroupLevel[],
  names: readonly (string | null)[],
  kind: KindDefinition,
  result: ReadRow,
): void {
  for (const [depth, { field, header, dateField }] of levels.entries()) {
    const name = names[depth] ?? null
    if (name === null) continue
    if (field !== null) result.values[field] ??= name
    else if (header !== '') (result.extra ??= {})[header] = name
    if (dateField === null || (result.values[dateField] ?? null) !== null) continue
    const parts = findDate(name)
    const isInstant = kind.fields.find((one) => one.field === dateField)?.type === 'instant'
    if (parts !== null) result.values[dateField] = isInstant ? isoInstant(parts) : isoDate(parts)
  }
}

/** Every record of a plan has the same fields, those without a value being null. */
function emptyValues(plan: ImportPlan, kind: KindDefinition, fields: FieldSources[]): Values {
  const names = new Set([
    ...fields.map(({ field }) => field),
    ...plan.layout.levels.flatMap(({ field, dateField }) =>
      [field, dateField].filter((name) => name !== null),
    ),
    ...Object.keys(plan.constants),
  ])
  if (plan.kind === 'orders' && names.has('unitPrice') && names.has('quantity')) names.add('amount')
  if (plan.kind === 'contacts') names.add('name')
  const hasCurrency = kind.fields.some((one) => one.field === 'currency')
  const isPriced = names.has('amount') || names.has('unitPrice') || plan.currency !== null
  if (hasCurrency && isPriced) names.add('currency')
  const values: Values = {}
  for (const { field } of kind.fields) if (names.has(field)) values[field] = plan.constants[field] ?? null
  return values
}

function moneyFields(kind: KindDefinition, template: Values): string[] {
  return kind.fields.filter((one) => one.type === 'money' && one.field in template).map((one) => one.field)
}
