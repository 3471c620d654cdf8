import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { writeXlsx, writeXlsxStream } from 'hucre/xlsx'
import Papa from 'papaparse'
import type { Cell } from '../../core/tabular/cell.ts'

/** Rows to write, from memory or from a cursor. */
export type Rows = Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>

/** A sheet of a workbook held in memory. */
export type Sheet = { name: string; rows: readonly (readonly Cell[])[] }

export type CsvOptions = {
  separator?: string
  /** Excel takes a CSV without byte order mark for the code page of the country. On by default. */
  byteOrderMark?: boolean
}

const BATCH_ROWS = 1000

/** Texts that a spreadsheet would calculate; with an apostrophe in front they stay texts. */
const FORMULA = /^[=+\-@\t\r]/
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2})?$/

function harmless(cell: Cell): Cell {
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell
}

/** ISO dates become dates of Excel, so that they can be sorted and filtered there. */
function toExcel(cell: Cell): Cell | Date {
  if (typeof cell !== 'string' || !ISO_DATE.test(cell)) return harmless(cell)
  const date = new Date(`${cell.length === 10 ? `${cell}T00:00:00` : cell}Z`)
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1901 ? cell : date
}

/**
 * Writes rows as CSV text, piece by piece, in constant memory: UTF-8, line ends of Windows, quotes where needed.
 * Texts beginning with = + - @, tab or carriage return get an apostrophe in front; numbers stay numbers.
 */
export async function* csvText(rows: Rows, options: CsvOptions = {}): AsyncGenerator<string> {
  const { separator = ',', byteOrderMark = true } = options
  const text = (batch: Cell[][]) => `${Papa.unparse(batch, { delimiter: separator, newline: '\r\n' })}\r\n`
  if (byteOrderMark) yield '\uFEFF'
  let batch: Cell[][] = []
  for await (const row of rows) {
    batch.push(row.map(harmless))
    if (batch.length < BATCH_ROWS) continue
    yield text(batch)
    batch = []
  }
  if (batch.length > 0) yield text(batch)
}

/** Writes rows as a CSV file (see csvText). */
export async function writeCsvFile(path: string, rows: Rows, options: CsvOptions = {}): Promise<void> {
  await pipeline(Readable.from(csvText(rows, options)), createWriteStream(path))
}

async function* excelRows(rows: Rows): AsyncGenerator<(Cell | Date)[]> {
  for await (const row of rows) yield row.map(toExcel)
}

/**
 * Writes rows as a workbook of one sheet, as a stream, in constant memory. ISO dates become dates, texts that look
 * like formulas are quoted as in CSV. More rows than Excel can show go on in further sheets.
 */
export function xlsxStream(rows: Rows, sheet = 'Sheet1'): ReadableStream<Uint8Array> {
  return writeXlsxStream(excelRows(rows), { name: sheet })
}

/** Writes rows as a workbook file of one sheet (see xlsxStream). */
export async function writeXlsxFile(path: string, rows: Rows, sheet = 'Sheet1'): Promise<void> {
  await pipeline(xlsxStream(rows, sheet), createWriteStream(path))
}

/** Writes a workbook of several sheets into memory; cells as in xlsxStream. For papers, not for exports. */
export async function xlsxBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(toExcel)) })),
  })
}
