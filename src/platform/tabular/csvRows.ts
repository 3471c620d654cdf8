import Papa from 'papaparse'
import type { Cell } from '../../core/tabular/cell.ts'
import type { Dialect } from './dialect.ts'
import type { TableLimits } from './limits.ts'
import { FileProblem } from './problem.ts'

/** Rows that follow one another in the file; the first is row `firstRow`, counted from 1 with blank rows. */
export type RowBatch = { firstRow: number; rows: Cell[][] }

type Parsed = { rows: string[][]; rest: string; badRow: number | null }

/** A stray quote costs one more look at the text around it, so their number is bounded. */
const STRAY_QUOTES_MAX = 1000

function parse(text: string, dialect: Dialect, last: boolean, preview = 0): Parsed {
  const parser = new Papa.Parser({
    delimiter: dialect.separator,
    newline: '\n',
    fastMode: dialect.quoted ? undefined : true,
    preview,
  })
  const result = parser.parse(text, 0, !last)
  const rows: string[][] = result.data
  const errors: { code: string; row: number }[] = result.errors
  const bad = errors.find((error) => swallowsLines(rows[error.row], error.code, dialect))
  return { rows, rest: text.slice(result.meta.cursor), badRow: bad?.row ?? null }
}

/** A quote that was never meant as one runs on to the next quote, over line ends; the row then has a wrong width. */
function swallowsLines(row: string[] | undefined, code: string, dialect: Dialect): boolean {
  if (code === 'MissingQuotes') return true
  return row !== undefined && row.length !== dialect.columns && row.some((cell) => cell.includes('\n'))
}

/** Splits off the first line as it stands, its quotes as ordinary characters. */
function literalLine(text: string, dialect: Dialect): { row: string[]; rest: string } {
  const end = text.indexOf('\n')
  const line = end < 0 ? text : text.slice(0, end)
  return { row: line.split(dialect.separator), rest: end < 0 ? '' : text.slice(end + 1) }
}

/** Papa's rows become cells: '' is empty, a blank line has no cells. */
function toCells(row: (string | null)[]): Cell[] {
  if (row.length === 1 && row[0] === '') return []
  for (let column = 0; column < row.length; column += 1) {
    if (row[column] === '') row[column] = null
  }
  return row
}

/** Turns a stream of decoded text into rows; keeps what is not yet a whole row for the next piece of text. */
class RowSplitter {
  private readonly dialect: Dialect
  private readonly limits: TableLimits
  private rest = ''
  private heldBack = ''
  private nextRow = 1
  private strayQuotes = 0

  constructor(dialect: Dialect, limits: TableLimits) {
    this.dialect = dialect
    this.limits = limits
  }

  /** Rows completed by a piece of text; with `last`, also the row that no line end closes. */
  take(piece: string, last: boolean): RowBatch {
    const text = this.rest + this.unifyLineEnds(piece, last)
    const firstRow = this.nextRow
    const rows: Cell[][] = []
    this.rest = text
    while (this.rest !== '') {
      const stray = this.takeParsed(rows, last)
      if (!stray && (last || !this.isStuck())) break
      this.takeLiteral(rows)
    }
    if (firstRow === 1 && this.dialect.separatorLine && rows.length > 0) rows[0] = []
    return { firstRow, rows }
  }

  /** Takes the rows Papa reads without doubt; true when a stray quote stands at the start of what remains. */
  private takeParsed(rows: Cell[][], last: boolean): boolean {
    let parsed = parse(this.rest, this.dialect, last)
    const stray = parsed.badRow !== null
    if (stray && parsed.badRow! > 0) parsed = parse(this.rest, this.dialect, false, parsed.badRow!)
    else if (stray) parsed = { rows: [], rest: this.rest, badRow: 0 }
    // After the last line end stands no row.
    if (last && !stray && this.rest.endsWith('\n')) parsed.rows.pop()
    for (const row of parsed.rows) this.add(rows, row)
    this.rest = last && !stray ? '' : parsed.rest
    return stray
  }

  private isStuck(): boolean {
    return this.rest.length > this.limits.lineChars
  }

  private takeLiteral(rows: Cell[][]): void {
    const { row, rest } = literalLine(this.rest, this.dialect)
    const chars = this.rest.length - rest.length
    if (chars > this.limits.lineChars) throw new FileProblem('line_too_long', { row: this.nextRow, chars })
    this.strayQuotes += 1
    if (this.strayQuotes > STRAY_QUOTES_MAX) throw new FileProblem('broken_quotes', { row: this.nextRow })
    this.add(rows, row)
    this.rest = rest
  }

  private add(rows: Cell[][], row: string[]): void {
    if (row.length > this.limits.columns) {
      throw new FileProblem('too_many_columns', { row: this.nextRow, columns: row.length })
    }
    rows.push(toCells(row))
    this.nextRow += 1
  }

  /** "\r\n" may be cut in two by the end of a piece, so a "\r" there waits for the next. */
  private unifyLineEnds(piece: string, last: boolean): string {
    let text = this.heldBack + piece
    this.heldBack = ''
    const nul = text.indexOf('\0')
    if (nul >= 0)
      throw new FileProblem('nul_byte', { row: this.nextRow + text.slice(0, nul).split('\n').length - 1 })
    if (!text.includes('\r')) return text
    if (this.dialect.lineEnd === '\r') return text.replaceAll('\r', '\n')
    if (!last && text.endsWith('\r')) {
      this.heldBack = '\r'
      text = text.slice(0, -1)
    }
    return text.replaceAll('\r\n', '\n')
  }
}

/**
 * Reads the rows of a text file piece by piece, in constant memory. Cells are text, empty ones null; a blank line
 * is a row without cells. A quote that opens a cell but is never closed counts as an ordinary character of its line.
 * Throws FileProblem for NUL bytes, too long lines and too many columns, with the number of the row.
 */
export async function* csvBatches(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
  dialect: Dialect,
  limits: TableLimits,
): AsyncGenerator<RowBatch> {
  const decoder = new TextDecoder(encoding)
  const splitter = new RowSplitter(dialect, limits)
  for await (const chunk of chunks) {
    const batch = splitter.take(decoder.decode(chunk, { stream: true }), false)
    if (batch.rows.length > 0) yield batch
  }
  const end = splitter.take(decoder.decode(), true)
  if (end.rows.length > 0) yield end
}
