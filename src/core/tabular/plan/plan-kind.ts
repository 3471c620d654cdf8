import type { Cell } from '../cell.ts'
import { columnProfile } from '../columns/profile.ts'
import type { GroupRows } from '../layout/group-rows.ts'
import { findGroupRows } from '../layout/group-rows.ts'
import { isLinesOnly } from '../kind-of.ts'
import type { Kind, KindDefinition } from '../kinds/kind.ts'
import { kindDefinitions } from '../kinds/kinds.ts'
import type { ImportMap, ResolvedMap } from '../map.ts'
import { resolveMap } from '../map.ts'
import type { ReadTable } from './read-table.ts'
import { holdsDates } from '../recognise/content-only.ts'
import type { Match, Recognition, SourceColumn } from '../recognise.ts'
import { recognise } from '../recognise.ts'
import type { Constants } from './constants.ts'
import { mapConstants, titleConstants } from './constants.ts'
import { findLayout, groupHeaderFields } from './find-layout.ts'
import type { Assignment } from './plan-columns.ts'
import type { ShownCurrencies } from './money-units.ts'
import { addDateFromText, planColumns } from './plan-columns.ts'
import type { Doubt, ImportPlan } from './plan-types.ts'
import { addTimeColumn } from './time-column.ts'

/** Plans a table whose headers and kind are known. */
export function planKind(
  table: ReadTable,
  kindName: Kind,
  map: ImportMap,
  shown: ShownCurrencies,
): ImportPlan {
  const kind = kindDefinitions[kindName]
  const { header, body, titles } = table
  const resolved = resolveMap(map, kindName, header.names)
  const given = mapConstants(kind, map.constants ?? {})
  const groups = groupsOf(table, kind)
  const lines = groups === null ? body : groups.lines.map((index) => body[index]!)
  const columns = groups === null ? table.columns : profiled(table.columns, lines)
  // A column that holds dates or numbers on its lines is recognised like any other.
  const named = groups === null || groups.isHeading ? [] : groups.columns
  const groupHeaders = columns.filter((column) => named.includes(column.index)).map((column) => column.header)
  const reserved = groupHeaders.flatMap((name) => groupHeaderFields(kind, name))
  const { matches, rivals } = match({ ...table, columns }, kind, resolved, named, [
    ...reserved,
    ...Object.keys(given.constants),
  ])
  const found = findLayout({
    kind,
    body,
    columns,
    matches,
    groups,
    fixed: resolved.columns,
    titles: titles.lines,
  })
  const { layout } = found
  const assigned = assignments(matches, resolved, named, layout.detailField)
  const planned = planColumns({ kind, lines, columns, assigned, titles, map, shown })
  addTimeColumn(kind, lines, planned.columns)
  const fields = new Set([
    ...planned.columns.flatMap((column) => column.field ?? []),
    ...layout.levels.flatMap((level) => [level.field ?? '', level.dateField ?? '']),
    ...Object.keys(given.constants),
  ])
  const constants = withFileConstants(table, kind, fields, planned.currency, given.constants)
  const hasPrimary = kind.primaryDate === null || fields.has(kind.primaryDate)
  const fromText = hasPrimary ? [] : addDateFromText(kind, lines, planned.columns, layout.groupColumns)
  if (fromText.length > 0) fields.add(kind.primaryDate!)
  const required = kind.kind === 'orders' && isLinesOnly(fields) ? [['orderNumber']] : kind.required
  return {
    kind: kindName,
    confidence: 1,
    headerRow: header.row,
    headerRows: header.rows,
    columns: planned.columns,
    required,
    layout,
    constants: constants.constants,
    currency: currencyOf(given.constants) ?? planned.currency,
    doubts: [
      ...rivalDoubts(rivals, table),
      ...found.doubts,
      ...planned.doubts,
      ...fromText,
      ...constants.doubts,
      ...missing(required, fields, table, kind),
    ],
    problems: [...resolved.problems, ...given.problems],
  }
}

/** Rows that only have a name are entries of a list of companies, and of people whose company has its own column. */
function groupsOf({ body, columns }: ReadTable, kind: KindDefinition): GroupRows | null {
  const dates = columns.filter((column) => holdsDates(column.profile)).map((column) => column.index)
  const groups = findGroupRows(body, dates)
  if (groups === null || groups.indents !== null) return groups
  if (kind.kind === 'accounts') return null
  if (kind.kind !== 'contacts') return groups
  const company = recognise('contacts', columns).matches.find((found) => found.field === 'account')
  return company && !groups.columns.includes(company.index) ? null : groups
}

function profiled(columns: SourceColumn[], lines: Cell[][]): SourceColumn[] {
  return columns.map((column) => ({
    ...column,
    profile: columnProfile(lines.map((row) => row[column.index] ?? null)),
  }))
}

function match(
  table: ReadTable,
  kind: KindDefinition,
  resolved: ResolvedMap,
  groupColumns: number[],
  reserved: string[],
): Recognition {
  const { columns, header, body } = table
  const fixedColumns = new Set([...resolved.columns.map((column) => column.index), ...resolved.ignored])
  for (const index of [...groupColumns, ...resolved.kept]) fixedColumns.add(index)
  const fixedFields = new Set([...resolved.columns.map((column) => column.field), ...reserved])
  const bareRows = header.row === 0 ? body : null
  const found = recognise(kind.kind, columns, { columns: fixedColumns, fields: fixedFields, bareRows })
  const mapped: Match[] = resolved.columns.map(({ index, field }) => ({ index, field, score: 1 }))
  return { matches: [...mapped, ...found.matches], rivals: found.rivals }
}

function assignments(
  matches: Match[],
  resolved: ResolvedMap,
  groupColumns: number[],
  detailField: string | null,
): Map<number, Assignment> {
  const assigned = new Map<number, Assignment>()
  for (const { index, field } of matches) assigned.set(index, { field, rank: 0, ignored: false })
  for (const { index, field, rank } of resolved.columns) assigned.set(index, { field, rank, ignored: false })
  for (const index of resolved.ignored) assigned.set(index, { field: null, rank: 0, ignored: true })
  for (const index of groupColumns) {
    assigned.set(index, {
      field: index === groupColumns.at(-1) ? detailField : null,
      rank: 0,
      ignored: false,
    })
  }
  return assigned
}

const currencyOf = ({ currency }: Constants) => (typeof currency === 'string' ? currency : null)

/** Adds what holds for the whole file: the customer named above the table; says where no currency is named. */
function withFileConstants(
  table: ReadTable,
  kind: KindDefinition,
  fields: Set<string>,
  currency: string | null,
  given: Constants,
): { constants: Constants; doubts: Doubt[] } {
  const constants: Constants = { ...given }
  const hasCurrency = kind.fields.some((definition) => definition.field === 'currency')
  const doubts: Doubt[] = []
  if (
    hasCurrency &&
    fields.has('amount') &&
    constants.currency === undefined &&
    !fields.has('currency') &&
    currency === null
  ) {
    doubts.push({ code: 'currencyMissing', params: {} })
  }
  const hasCompany = ['account', 'accountCode', 'taxNumber'].some((field) => fields.has(field))
  if (!hasCompany && kind.fields.some((definition) => definition.company)) {
    const above = titleConstants(kind, table.titles)
    Object.assign(constants, above.constants)
    doubts.push(...above.doubts)
  }
  return { constants, doubts }
}

function rivalDoubts(rivals: Recognition['rivals'], table: ReadTable): Doubt[] {
  const name = (index: number) => table.header.names[index] ?? ''
  return rivals.map(({ field, taken, columns }) => ({
    code: 'fieldAmbiguous',
    params: { field, taken: taken === null ? null : name(taken), columns: columns.map(name) },
  }))
}

function missing(required: string[][], fields: Set<string>, table: ReadTable, kind: KindDefinition): Doubt[] {
  const doubts: Doubt[] = required
    .filter((choices) => !choices.some((field) => fields.has(field)))
    .map((choices) => ({
      code: 'requiredMissing',
      params: { fields: choices, headers: table.columns.map((column) => column.header) },
    }))
  const { period } = table.titles
  if (kind.primaryDate !== null && !fields.has(kind.primaryDate) && period !== null) {
    doubts.push({
      code: 'periodWithoutDates',
      params: { field: kind.primaryDate, from: period.from, to: period.to },
    })
  }
  return doubts
}
