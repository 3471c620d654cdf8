import type { Kind } from './kinds/kind.ts'
import { kindNames } from './kinds/kind.ts'
import { fieldOf, kindDefinitions } from './kinds/kinds.ts'
import type { ImportPlan, PlanProblem } from './plan/plan-types.ts'
import type { DateOrder } from './values/date.ts'
import type { DecimalMark } from './values/number.ts'
import { headerKey } from './words/header-key.ts'

/** What a user fixes about a file; whatever it does not name is recognised. Also the form of a saved profile. */
export type ImportMap = {
  kind?: Kind
  sheet?: string
  /** 1-based. */
  headerRow?: number
  /** Field to header, or to several headers of which the first with a readable value counts. */
  columns?: Record<string, string | string[]>
  constants?: Record<string, string | number>
  dateOrder?: DateOrder
  decimal?: DecimalMark
  /** Headers of columns to leave out. */
  ignore?: string[]
}

/** A column fixed for a field; `rank` is its place in the list of headers. */
export type MappedColumn = { index: number; field: string; rank: number }

/** Columns that fill a field, columns left out, and columns kept as text for a field of one's own. */
export type ResolvedMap = {
  columns: MappedColumn[]
  ignored: number[]
  kept: number[]
  problems: PlanProblem[]
}

const customPrefix = 'custom.'

/** The key of a field of one's own that a map names ('custom.tier' is 'tier'); null for any other field. */
export function customKeyOf(field: string): string | null {
  return field.startsWith(customPrefix) ? field.slice(customPrefix.length) : null
}

/** Finds a header as a person writes it: exactly, else in other case or with other separators; -1 where none fits. */
function findHeaderIndex(names: string[], wanted: string): number {
  const exact = names.findIndex((name) => name === wanted.trim())
  if (exact >= 0) return exact
  const key = headerKey(wanted).wholeCompact
  const same = names.findIndex((name) => headerKey(name).wholeCompact === key && key !== '')
  if (same >= 0) return same
  return names.findIndex((name) => name.split(' / ').some((part) => part === wanted.trim()))
}

/** Problems of a map that show before the kind and headers are known. */
export function checkMap(map: ImportMap): PlanProblem[] {
  const problems: PlanProblem[] = []
  if (map.kind !== undefined && !kindNames.includes(map.kind)) {
    problems.push({ code: 'unknownKind', params: { kind: map.kind, kinds: [...kindNames] } })
  }
  if (map.dateOrder !== undefined && !['dmy', 'mdy', 'ymd'].includes(map.dateOrder)) {
    problems.push({ code: 'badConvention', params: { name: 'dateOrder', value: map.dateOrder } })
  }
  if (map.decimal !== undefined && map.decimal !== '.' && map.decimal !== ',') {
    problems.push({ code: 'badConvention', params: { name: 'decimal', value: map.decimal } })
  }
  return problems
}

/** Finds the columns a map names; unknown headers and fields are problems that list what there is. */
export function resolveMap(map: ImportMap, kind: Kind, names: string[]): ResolvedMap {
  const resolved: ResolvedMap = { columns: [], ignored: [], kept: [], problems: [] }
  const fields = kindDefinitions[kind].fields.map((definition) => definition.field)
  for (const field of [...Object.keys(map.columns ?? {}), ...Object.keys(map.constants ?? {})]) {
    if (fieldOf(kind, field) === null && customKeyOf(field) === null)
      resolved.problems.push({ code: 'unknownField', params: { field, kind, fields } })
  }
  for (const [field, headers] of Object.entries(map.columns ?? {})) {
    for (const [rank, header] of [headers].flat().entries()) {
      const index = locate(header, names, resolved)
      if (index < 0) continue
      if (customKeyOf(field) !== null) resolved.kept.push(index)
      else resolved.columns.push({ index, field, rank })
    }
  }
  for (const header of map.ignore ?? []) {
    const index = locate(header, names, resolved)
    if (index >= 0) resolved.ignored.push(index)
  }
  return resolved
}

function locate(header: string, names: string[], resolved: ResolvedMap): number {
  const index = findHeaderIndex(names, header)
  if (index < 0) resolved.problems.push({ code: 'unknownHeader', params: { header: header, headers: names } })
  return index
}

/**
 * Makes the map that leads to a plan again, to be saved as a profile for files of the same form. What the user had fixed
 * in `given` stays; constants that were read off this one file do not go into it.
 */
export function mapOfPlan(plan: ImportPlan, given: ImportMap = {}): ImportMap {
  // Fields of one's own are no part of the plan; where their columns are stays as it was given.
  const columns: Record<string, string | string[]> = Object.fromEntries(
    Object.entries(given.columns ?? {}).filter(([field]) => customKeyOf(field) !== null),
  )
  const mapped = plan.columns.filter(
    (column) => column.field !== null && !plan.layout.groupColumns.includes(column.index),
  )
  for (const column of mapped.toSorted((left, right) => left.rank - right.rank)) {
    const known = columns[column.field!]
    columns[column.field!] = known === undefined ? column.header : [known, column.header].flat()
  }
  const { columns: _columns, ...rest } = given
  return { ...rest, ...(plan.kind === null ? {} : { kind: plan.kind }), columns }
}
