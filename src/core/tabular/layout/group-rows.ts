import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import { isDateText } from '../columns/profile.ts'
import { isBlank } from '../words/blank.ts'
import { isFooter } from './footer.ts'
import { indentOf } from './indent.ts'
import { filledColumns, groupText, isLabelPair, isWords } from './row-kind.ts'
import { totalLabel } from './total-label.ts'

/** A sample row that names the group of the rows below it. */
type GroupRow = { index: number; column: number; indent: number; text: string }

/** Which sample rows are lines and which name groups. */
export type GroupRows = {
  /** Columns with names of groups: one for all levels, or one for each level from outer to inner. */
  columns: number[]
  groups: GroupRow[]
  lines: number[]
  detailColumns: number[]
  groupAttributes: number[]
  indents: number[] | null
  /** The names stand like headings in a column that holds numbers or dates on lines. */
  isHeading: boolean
}

/**
 * Looks for group rows among data rows: rows with one name and no dates or other details, above rows that have them.
 * `dateColumns` are columns known to hold dates. Null where rows are flat.
 */
export function findGroupRows(rows: Cell[][], dateColumns: number[]): GroupRows | null {
  const body = rows.flatMap((row, index) => (isOutside(row) ? [] : [index]))
  const lines = linesOf(rows, body, dateColumns)
  if (lines.length === 0 || lines.length === body.length) return null
  const width = Math.max(...rows.map((row) => row.length))
  const share = Array.from({ length: width }, (_, column) => shareFilled(rows, lines, column))
  const isLine = new Set(lines)
  // Dates that lines do not have belong to the groups: documents with their lines below.
  const ofLines = dateColumns.filter((column) => (share[column] ?? 0) > 0.1)
  const found = body
    .filter((index) => !isLine.has(index))
    .flatMap((index) => groupRow(rows[index] ?? [], index, share, ofLines))
  const columns = groupColumns(found, share)
  const groups = found.filter((group) => columns.includes(group.column))
  if (groups.length === 0 || !standAboveLines(groups, lines, body)) return null
  const attributes = share.flatMap((part, column) =>
    part < 0.02 && !columns.includes(column) && groups.some(({ index }) => !isBlank(rows[index]?.[column]))
      ? [column]
      : [],
  )
  return {
    columns,
    groups,
    lines,
    detailColumns: detailColumns(rows, groups, lines, share, columns),
    groupAttributes: attributes,
    indents: columns.length > 1 ? null : indentsOf(rows, groups, lines, columns[0]!),
    isHeading: holdsValues(rows, lines, columns.at(-1)!),
  }
}

/** Rows that are neither lines nor groups: blank ones, totals, what stands below the table. */
function isOutside(row: Cell[]): boolean {
  const filled = filledColumns(row)
  if (filled.length === 0) return true
  const label = filled.map((index) => row[index]).find((cell) => isWords(cell))
  if (label === undefined) return false
  const text = cellText(label)
  const total = totalLabel(text)
  return (total?.certainty === 'sure' && filled.length < row.length) || (filled.length <= 2 && isFooter(text))
}

function linesOf(rows: Cell[][], body: number[], dateColumns: number[]): number[] {
  const deep = deepestRows(rows, body)
  const dated = body.filter((index) => dateColumns.some((column) => hasDate(rows[index]?.[column])))
  if (deep !== null) {
    const isDated = new Set(dated)
    const both = deep.rows.filter((index) => isDated.has(index)).length
    const nameless = dated.filter((index) => isBlank(rows[index]?.[deep.column])).length
    // Dated rows without a name below names: the names are groups, however deep they stand.
    return both === 0 && nameless > dated.length / 2 ? dated : deep.rows
  }
  if (dated.length > 0) return dated
  const counts = body.map((index) => filledColumns(rows[index] ?? []).length)
  const most = Math.max(...counts)
  return body.filter((_, order) => (counts[order] ?? 0) >= Math.max(3, most * 0.7))
}

function hasDate(cell: Cell | undefined): boolean {
  return typeof cell === 'number' ? cell > 20_000 : isDateText(cellText(cell))
}

/** Rows with the deepest indentation of the first text column, where shallower rows stand above them. */
function deepestRows(rows: Cell[][], body: number[]): { column: number; rows: number[] } | null {
  const firsts = body
    .map((index) => (rows[index] ?? []).findIndex((cell) => isWords(cell)))
    .filter((index) => index >= 0)
  const column = commonest(firsts)
  if (column === null) return null
  const indents = body.map((index) => (isBlank(rows[index]?.[column]) ? -1 : indentOf(rows[index]?.[column])))
  const deepest = Math.max(...indents)
  const first = indents.find((indent) => indent >= 0) ?? 0
  if (deepest < 1 || first >= deepest) return null
  const lines = body.filter((_, order) => indents[order] === deepest)
  return lines.length >= body.length * 0.3 ? { column, rows: lines } : null
}

function shareFilled(rows: Cell[][], lines: number[], column: number): number {
  return lines.filter((index) => !isBlank(rows[index]?.[column])).length / lines.length
}

function groupRow(row: Cell[], index: number, share: number[], dateColumns: number[]): GroupRow[] {
  const words = filledColumns(row).filter((column) => isWords(row[column]))
  if (words.length === 2 && isLabelPair(row, words[0]!)) {
    return [{ index, column: words[0]!, indent: 0, text: groupText(row, words[0]!) }]
  }
  const own = words.filter((column) => (share[column] ?? 0) >= 0.02)
  // A name in a column that lines leave blank is the group, unless another name stands in a column of the lines.
  const column = own.length === 1 ? own[0] : own.length === 0 ? words[0] : undefined
  if (column === undefined || dateColumns.some((other) => other !== column && !isBlank(row[other]))) return []
  return [{ index, column, indent: indentOf(row[column]), text: groupText(row, column) }]
}

/** The column most group names stand in, and columns before it in which outer groups stand like stairs. */
function groupColumns(found: GroupRow[], share: number[]): number[] {
  const main = commonest(found.map((group) => group.column))
  if (main === null) return []
  const all = [...new Set(found.map((group) => group.column))].toSorted((left, right) => left - right)
  const stairs = all.filter(
    (column) => column === main || ((share[column] ?? 0) < 0.02 && isUsual(found, column)),
  )
  return stairs
}

function isUsual(found: GroupRow[], column: number): boolean {
  return found.filter((group) => group.column === column).length >= Math.max(1, found.length * 0.1)
}

function commonest(values: number[]): number | null {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted((left, right) => right[1] - left[1])[0]?.[0] ?? null
}

/** Groups must stand above the first line, and most of them must have lines below. */
function standAboveLines(groups: GroupRow[], lines: number[], body: number[]): boolean {
  // A line whose date is missing is none of the sure lines, but it stands below its group all the same.
  const names = new Set(groups.map(({ index }) => index))
  const lastLine = body.findLast((index) => !names.has(index)) ?? 0
  if ((groups[0]?.index ?? Infinity) > (lines[0] ?? 0)) return false
  return groups.filter(({ index }) => index < lastLine).length >= groups.length * 0.6
}

/** Words and dates mark a line better than numbers, of which a group row may carry more than the sample shows. */
function detailColumns(
  rows: Cell[][],
  groups: GroupRow[],
  lines: number[],
  share: number[],
  own: number[],
): number[] {
  const found = share.flatMap((part, column) => {
    if (own.includes(column) || part < 0.5) return []
    const onGroups = groups.filter(({ index }) => !isBlank(rows[index]?.[column])).length / groups.length
    return onGroups <= 0.02 ? [column] : []
  })
  const telling = found.filter(
    (column) => lines.filter((index) => isTelling(rows[index]?.[column])).length > lines.length * 0.3,
  )
  return telling.length > 0 ? telling : found
}

function isTelling(cell: Cell | undefined): boolean {
  return isWords(cell) || (typeof cell === 'string' && isDateText(cellText(cell)))
}

function holdsValues(rows: Cell[][], lines: number[], column: number): boolean {
  const filled = lines.map((index) => rows[index]?.[column] ?? null).filter((cell) => !isBlank(cell))
  return (
    filled.length >= lines.length * 0.5 && filled.filter((cell) => isWords(cell)).length < filled.length * 0.3
  )
}

/** Depths of group names, where lines stand deeper or elsewhere than every group; null where blanks tell nothing. */
function indentsOf(rows: Cell[][], groups: GroupRow[], lines: number[], column: number): number[] | null {
  const depths = [...new Set(groups.map((group) => group.indent))].toSorted((left, right) => left - right)
  const named = lines.filter((index) => !isBlank(rows[index]?.[column]))
  if (named.length === 0) return depths.length > 1 ? depths : null
  const shallowest = Math.min(...named.map((index) => indentOf(rows[index]?.[column])))
  return shallowest > (depths.at(-1) ?? 0) ? depths : null
}
