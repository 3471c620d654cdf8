import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import { isDateText } from '../columns/profile.ts'
import { readEmail } from '../values/email.ts'
import { readNumber } from '../values/number.ts'
import { isBlank } from '../words/blank.ts'
import { isKnownHeader } from '../words/phrase-match.ts'

/** What a row looks like when one asks whether it could hold headers. */
export type RowShape = {
  texts: string[]
  /** Columns that are not blank. */
  filled: number[]
  /** How many cells are values: numbers, dates, mail addresses, truth values. */
  values: number
  /** How many cells are, word for word, headers of the vocabulary. */
  known: number
  /** How many texts stand more than once. */
  repeats: number
}

/** Describes a row for the search of headers. */
export function rowShape(row: Cell[]): RowShape {
  const texts = row.map((cell) => (isBlank(cell) ? '' : headerText(cell)))
  const filled = texts.flatMap((text, index) => (text === '' ? [] : [index]))
  const values = filled.filter((index) => isValue(row[index] ?? null, texts[index] ?? '')).length
  const known = filled.filter((index) => knowsHeader(texts[index] ?? '')).length
  return {
    texts,
    filled,
    values,
    known,
    repeats: filled.length - new Set(filled.map((index) => texts[index])).size,
  }
}

/** Lines of one header cell that each are a header ('Контрагент⏎Номенклатура') are levels. */
function headerText(cell: Cell): string {
  const lines =
    typeof cell === 'string'
      ? cell
          .split(/\r?\n/)
          .map((line) => cellText(line))
          .filter((line) => line !== '')
      : []
  return lines.length > 1 && lines.every((line) => isKnownHeader(line)) ? lines.join(' / ') : cellText(cell)
}

function isValue(cell: Cell, text: string): boolean {
  if (typeof cell !== 'string') return true
  if (text.length > 80) return true
  return (
    readNumber(text, '.') !== null ||
    isDateText(text) ||
    readEmail(text) !== null ||
    /^\+?[\d\s()-]{7,}$/.test(text)
  )
}

/** Also knows headers of two names in one cell, 'Контрагент / Номенклатура'. */
export function knowsHeader(text: string): boolean {
  if (text.length > 80 || /:\s*\S/.test(text)) return false
  if (isKnownHeader(text)) return true
  const parts = headerParts(text)
  return parts.length > 1 && parts.every((part) => isKnownHeader(part))
}

/** Parts of a header that names several levels in one cell, from outer to inner; one part where it names one thing. */
export function headerParts(text: string): string[] {
  const parts = text.split(/\s*[/\\\n|>→»;]+\s*|,\s+|\s+-+>?\s+/u).map((part) => part.trim())
  return parts.filter((part) => part !== '')
}
