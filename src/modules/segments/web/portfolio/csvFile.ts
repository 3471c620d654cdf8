import Papa from 'papaparse'
import type { ExportCell } from './exportRows.ts'

/** Texts that a spreadsheet would calculate; with an apostrophe in front they stay texts. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * Rows as the text of a CSV file that Excel opens: byte order mark, line ends of Windows, quotes where needed. Texts that
 * begin like a formula get an apostrophe in front; numbers, negative ones too, stay numbers.
 */
export function csvText(rows: readonly (readonly ExportCell[])[]): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell)),
  )
  return `\uFEFF${Papa.unparse(cells, { newline: '\r\n' })}\r\n`
}

/** Hands a text to the reader as a file to keep. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the address after the click; giving it up at once would save nothing.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
