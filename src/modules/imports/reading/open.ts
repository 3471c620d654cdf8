import type { Cell } from '../../../core/tabular/cell.ts'
import { createInterpreter, type Interpreter } from '../../../core/tabular/interpret.ts'
import type { RowProblem } from '../../../core/tabular/interpret/outcome.ts'
import type { ImportPlan } from '../../../core/tabular/plan/plan-types.ts'
import { openTable } from '../../../platform/tabular/openTable.ts'
import type { RowBatch } from '../../../platform/tabular/csvRows.ts'
import { Problem } from '../../../platform/problem.ts'
import type { OrderShape } from '../resolve/row.ts'
import type { ImportJob, ImportOptions } from '../run/job.ts'
import type { SkipProblem } from '../skips/queries.ts'
import { createGroupContext, type GroupContext } from './groupContext.ts'
import { customHeaders, planFile } from './plan.ts'
import type { Reading, ReadItem } from './reading.ts'

/** Opens the file of an import with the plan by which all of it is read. */
export async function openReading({ filePath, fileName, options }: ImportJob): Promise<Reading> {
  const planned = await planFile(filePath, { ...options, fileName })
  const { plan, sheet, headers, kind } = planned
  if (planned.problem !== null) throw new Problem('INVALID', planned.problem.code, planned.problem.params)
  if (kind === null) throw new Problem('INVALID', 'kindUnknown')
  const { encoding, separator } = options
  const table = await openTable(filePath, {
    encoding: encoding ?? null,
    separator: separator ?? null,
    sheet: sheet.sheet,
  })
  const columnOf = (field: string) => plan.columns.find((column) => column.field === field)?.index ?? null
  return {
    kind,
    orderShape: orderShapeOf(plan),
    format: table.format,
    encoding: table.encoding,
    sheet: sheet.sheet,
    headerRow: plan.headerRow > 0 ? plan.headerRow : null,
    headers,
    titles: sheet.rows.slice(0, Math.max(0, plan.headerRow - 1)),
    columnOf,
    customHeaders: customHeaders(planned.map),
    doubts: plan.doubts,
    currency: plan.currency,
    batches: () => readBatches(planned.turned ? atOnce(sheet.rows) : table.batches(), plan, options.edits),
    readShare: () => table.bytesRead() / Math.max(1, table.size),
    close: table.close,
  }
}

const lineFields = ['productCode', 'product', 'quantity', 'amount', 'unitPrice']
const companyFields = ['account', 'accountCode', 'taxNumber', 'website']

function orderShapeOf(plan: ImportPlan): OrderShape {
  const fields = new Set([
    ...plan.columns.flatMap(({ field, dateField }) => [field, dateField]),
    ...plan.layout.levels.flatMap(({ field, dateField }) => [field, dateField]),
    ...Object.keys(plan.constants),
  ])
  if (!lineFields.some((field) => fields.has(field))) return 'heads'
  const standsAlone = fields.has('orderedOn') || companyFields.some((field) => fields.has(field))
  return standsAlone || !fields.has('orderNumber') ? 'flat' : 'lines'
}

async function* atOnce(rows: Cell[][]): AsyncGenerator<RowBatch> {
  yield { firstRow: 1, rows }
}

async function* readBatches(
  batches: AsyncIterable<RowBatch>,
  plan: ImportPlan,
  edits: ImportOptions['edits'],
): AsyncGenerator<ReadItem[]> {
  const interpret = createInterpreter(plan)
  const groups = createGroupContext(plan)
  const indexes = new Map(plan.columns.map(({ header, index }) => [header, index]))
  const edited = Map.groupBy(edits, (edit) => edit.row)
  for await (const { firstRow, rows } of batches) {
    yield rows.map((given, place) => {
      const row = firstRow + place
      const cells = edited.size === 0 ? given : withEdits(given, edited.get(row))
      return readRow(interpret, groups, indexes, cells, row)
    })
  }
}

function readRow(
  interpret: Interpreter,
  groups: GroupContext,
  indexes: ReadonlyMap<string, number>,
  cells: Cell[],
  row: number,
): ReadItem {
  const read = interpret(cells, row)
  if (read.type === 'ignored') {
    if (read.why === 'group') groups.open(row, cells)
    return read
  }
  groups.line()
  if (read.type === 'record') return { ...read, cells }
  return {
    type: 'bad',
    row,
    cells,
    problems: read.problems.map((problem) => located(problem, indexes)),
    above: groups.above(),
  }
}

function located(
  { column, field, value, reason }: RowProblem,
  indexes: ReadonlyMap<string, number>,
): SkipProblem {
  return {
    column: column ?? '',
    index: column === null ? -1 : (indexes.get(column) ?? -1),
    field,
    value,
    reason,
  }
}

function withEdits(cells: Cell[], edits: ImportOptions['edits'] | undefined): Cell[] {
  if (edits === undefined) return cells
  const corrected = cells.slice()
  for (const { column, value } of edits) {
    while (corrected.length <= column) corrected.push(null)
    corrected[column] = value === '' ? null : value
  }
  return corrected
}
