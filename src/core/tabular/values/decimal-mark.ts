import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import type { DecimalMark } from './number.ts'

/** How many values of a column can only be read with a decimal comma, with a decimal point, or with either. */
export type DecimalEvidence = { comma: number; point: number; either: number; example: string | null }

const single = /^[^\d]*(\d{1,3}|\d{4,}|0)([.,])(\d+)[^\d.,]*$/

/** Counts what the texts of a column say about its decimal mark. Numbers and dates say nothing. */
export function decimalEvidence(cells: Cell[]): DecimalEvidence {
  const evidence: DecimalEvidence = { comma: 0, point: 0, either: 0, example: null }
  for (const cell of cells) {
    if (typeof cell !== 'string') continue
    const text = cellText(cell)
    const mark = decimalOf(text)
    if (mark === ',') evidence.comma++
    else if (mark === '.') evidence.point++
    else if (mark === 'either') {
      evidence.either++
      evidence.example ??= text
    }
  }
  return evidence
}

/** The decimal mark one text must have, 'either' where '1.234' leaves it open, null where it has no mark. */
export function decimalOf(text: string): DecimalMark | 'either' | null {
  if (text.length > 40 || !/\d[.,]\d/.test(text)) return null
  const dot = text.lastIndexOf('.', text.search(/\d\D*$/))
  const comma = text.lastIndexOf(',', text.search(/\d\D*$/))
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ','
  const spaced = /\d[\s'’`´\u00a0\u202f\u2009]\d{3}/.test(text)
  const mark = dot >= 0 ? '.' : ','
  if (text.split(mark).length > 2)
    return /^[^\d]*\d{1,3}(?:[.,]\d{3})+[^\d]*$/.test(text) ? other(mark) : null
  if (spaced) return mark
  const found = single.exec(text)
  if (!found) return null
  const [, whole = '', , fraction = ''] = found
  return fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole) ? 'either' : mark
}

function other(mark: DecimalMark): DecimalMark {
  return mark === '.' ? ',' : '.'
}

/**
 * Decides the decimal mark of one column: by its own values, else by `fallback` (what the rest of the file shows, or
 * the language of its headers). `open` says that values of the form '1.234' exist and only the fallback decided.
 */
export function decideDecimal(
  evidence: DecimalEvidence,
  fallback: DecimalMark,
): { decimal: DecimalMark; open: boolean; mixed: boolean } {
  const { comma, point, either } = evidence
  const mixed = Math.min(comma, point) > 0 && either > 0
  if (comma !== point) return { decimal: comma > point ? ',' : '.', open: false, mixed }
  return { decimal: fallback, open: either > 0, mixed }
}
