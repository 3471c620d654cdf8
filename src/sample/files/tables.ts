import { type CellValue, writeXlsx } from 'hucre/xlsx'
import Papa from 'papaparse'
import type { PlainDate } from '../../core/period.ts'

export type TextRow = readonly (string | number | null)[]

/** Rows as separated text with quotes where they are needed; lines end as Windows writes them. */
export function separated(rows: readonly TextRow[], separator: ',' | ';' | '\t'): string {
  const cells = rows.map((row) => [...row])
  return `${Papa.unparse(cells, { delimiter: separator, newline: '\r\n' })}\r\n`
}

/** A workbook of named sheets; its date of change is asOf, so that the same sample gives the same bytes. */
export function workbook(
  sheets: readonly { name: string; rows: CellValue[][] }[],
  asOf: PlainDate,
): Promise<Uint8Array> {
  const changed = new Date(`${asOf}T18:00:00Z`)
  return writeXlsx({ sheets: [...sheets], properties: { created: changed, modified: changed } })
}

/** UTF-8 with the byte order mark that Excel writes. */
export function utf8WithMark(text: string): Uint8Array {
  return new TextEncoder().encode(`\ufeff${text}`)
}

/** UTF-16, little end first, with byte order mark: what Excel calls "Unicode text". */
export function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
}

/** Puts bad rows in among the good ones, evenly spread. */
export function mixedIn<T>(rows: readonly T[], bad: readonly T[]): T[] {
  const mixed = [...rows]
  bad.forEach((row, index) => {
    mixed.splice(Math.floor(((index + 1) * rows.length) / (bad.length + 1)) + index, 0, row)
  })
  return mixed
}
