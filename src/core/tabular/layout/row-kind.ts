import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import { isDateText } from '../columns/profile.ts'
import { isKnownHeader } from '../words/phrase-match.ts'
import { readNumber } from '../values/number.ts'
import { isBlank } from '../words/blank.ts'

/** A number with a short unit or currency: '37 шт', '1 200 тыс. руб.', '€ 5'; but '3M Total' is a name. */
const measure = /^(?:\p{L}{1,4}\.? ?)?[^\p{L}]+(?:\p{L}{1,5}\.? ?)?(?:\p{L}{1,4}\.?)?[23]?[^\p{L}\d]*$/u

/** Whether a cell is words, neither empty nor a number nor a date. */
export function isWords(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string' || isBlank(cell)) return false
  const text = cellText(cell)
  if (!/\p{L}/u.test(text)) return false
  if (!/\d/.test(text)) return true
  return !(measure.test(text) && readNumber(text, ',') !== null) && !isDateText(text)
}

/** Whether a cell is marks only: '-----', '=====', '*'. */
export function isMark(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cell !== '' && !/[\p{L}\p{N}]/u.test(cell)
}

/** Columns of a row that are not blank. */
export function filledColumns(row: Cell[]): number[] {
  const filled: number[] = []
  for (let index = 0; index < row.length; index++) if (!isBlank(row[index])) filled.push(index)
  return filled
}

/** Tells whether a row repeats the headers, as pages of a report do: most of its texts are headers of their columns. */
export function repeatsHeader(row: Cell[], headers: string[]): boolean {
  const filled = filledColumns(row)
  if (filled.length === 1) return isSecondHeaderRow(cellText(row[filled[0]!]), headers[filled[0]!] ?? '')
  if (filled.length === 0) return false
  const equal = filled.filter((index) => sameHeader(cellText(row[index]), headers[index] ?? '')).length
  if (equal >= 2 && equal / filled.length >= 0.6) return true
  const named = headers.filter((header) => header !== undefined && !/^#\d+$/.test(header)).length
  return (
    filled.length >= Math.max(4, named) && filled.every((index, order) => Number(row[index]) === order + 1)
  )
}

/** The lower of two header rows may hold one name only. */
function isSecondHeaderRow(text: string, header: string): boolean {
  return header !== text && header.split(' / ').includes(text)
}

function sameHeader(text: string, header: string): boolean {
  if (text === '') return false
  const left = text.toLowerCase()
  const right = header.toLowerCase()
  return (
    left === right ||
    left === right.replaceAll(' / ', ' ') ||
    right.startsWith(`${left} / `) ||
    right.endsWith(` / ${left}`) ||
    right.includes(` / ${left} / `)
  )
}

/** The label before a group name, 'Customer: Hanse Chemie AG' gives 'Customer'; null where there is none. */
export function groupLabel(text: string): string | null {
  const found = /^([^:]{2,40}):\s*\S/u.exec(text)
  return found?.[1] && isKnownHeader(found[1]) ? found[1] : null
}

/**
 * The text by which a row names a group: the cell itself, or, where it only is a label ('Customer:'), the label with
 * the name from the next cell of words.
 */
export function groupText(row: Cell[], column: number): string {
  const text = cellText(row[column])
  const label = text.replace(/\s*:$/, '')
  if (label === text && !isKnownHeader(text)) return text
  const next = row.findIndex((cell, index) => index > column && isWords(cell))
  return next < 0 || !isKnownHeader(label) ? text : `${label}: ${cellText(row[next])}`
}

/** Whether a row is a label and a name in two cells, and hardly anything else. */
export function isLabelPair(row: Cell[], column: number): boolean {
  return filledColumns(row).length <= 3 && groupText(row, column) !== cellText(row[column])
}

/** The name of a group without its label. */
export function groupName(text: string): string {
  return groupLabel(text) === null ? text : text.slice(text.indexOf(':') + 1).trim()
}
