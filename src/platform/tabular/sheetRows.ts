import { serialToDate } from 'hucre'
import type { Cell } from '../../core/tabular/cell.ts'
import type { CellStyle } from './cellStyles.ts'
import { attribute, tagsOf, unescapeExcel, wholeElements } from './xml.ts'
import { dateText, toCell } from './xlsxCell.ts'

/** A row of a sheet with its number, counted from 1; rows nobody wrote are left out. */
export type NumberedRow = { row: number; cells: Cell[] }

/** What the cells of a sheet refer to. */
export type SheetContext = {
  sharedStrings: readonly string[]
  styles: readonly CellStyle[]
  from1904: boolean
  /** The currencies numbers are shown in, by column counted from 0; filled while rows are read. */
  currencies: Map<number, Set<string>>
}

const CODE_OF_A = 65
const ISO_MIDNIGHT = /T00:00:00(?:\.0+)?Z?$/

/** "AB12" is column 27, counted from 0; -1 where the cell does not say where it stands. */
function columnOf(reference: string): number {
  let column = 0
  for (let place = 0; place < reference.length; place += 1) {
    const letter = (reference.charCodeAt(place) & 0xdf) - CODE_OF_A
    if (letter < 0 || letter > 25) break
    column = column * 26 + letter + 1
  }
  return column - 1
}

function numberCell(value: string, style: string | null, column: number, context: SheetContext): Cell {
  const number = Number(value)
  if (Number.isNaN(number)) return toCell(unescapeExcel(value))
  const shown = style === null ? undefined : context.styles[Number(style)]
  if (shown === undefined) return number
  if (shown.isDate) return dateText(serialToDate(number, context.from1904))
  if (shown.currency !== null) {
    const known = context.currencies.get(column)
    if (known === undefined) context.currencies.set(column, new Set([shown.currency]))
    else known.add(shown.currency)
  }
  return number
}

function cellOf({ cell: attributes, value, inline, column }: Place, context: SheetContext): Cell {
  switch (attribute(attributes, 't')) {
    case 's':
      return toCell(context.sharedStrings[Number(value)])
    case 'inlineStr':
      return toCell(unescapeExcel(inline))
    case 'str':
      return toCell(unescapeExcel(value))
    case 'b':
      return value === '' ? null : value === '1' || value === 'true'
    case 'e':
      return null
    case 'd':
      return value === '' ? null : value.replace(ISO_MIDNIGHT, '').replace(/(?:\.\d+)?Z?$/, '')
    default:
      return value === '' ? null : numberCell(value, attribute(attributes, 's'), column, context)
  }
}

/** The state of reading: where we are, and what of the current row and cell was seen. */
type Place = {
  row: number
  cells: Cell[]
  column: number
  cell: string
  value: string
  inline: string
  inHint: boolean
}

function openCell(place: Place, attributes: string): void {
  const column = columnOf(attribute(attributes, 'r') ?? '')
  place.column = column < 0 ? place.column + 1 : column
  place.cell = attributes
  place.value = ''
  place.inline = ''
}

function closeCell(place: Place, context: SheetContext): void {
  const cell = cellOf(place, context)
  if (cell === null) return
  while (place.cells.length < place.column) place.cells.push(null)
  place.cells[place.column] = cell
}

function openRow(place: Place, attributes: string): void {
  place.row = Number(attribute(attributes, 'r') ?? place.row + 1)
  place.cells = []
  place.column = -1
}

/** Whole rows of a piece of the sheet. The order of the tests is the order of frequency. */
function* rowsOf(piece: string, place: Place, context: SheetContext): Generator<NumberedRow> {
  for (const [, closing, name, attributes = '', text = ''] of tagsOf(piece)) {
    if (name === 'c') {
      if (closing === '/') closeCell(place, context)
      else openCell(place, attributes)
    } else if (closing === '/') {
      if (name === 'row' && place.cells.length > 0) yield { row: place.row, cells: place.cells }
      else if (name === 'rPh') place.inHint = false
    } else if (name === 'v') place.value = text
    else if (name === 't' && !place.inHint && !attributes.endsWith('/')) place.inline += text
    else if (name === 'row') openRow(place, attributes)
    else if (name === 'rPh') place.inHint = true
  }
}

/**
 * Reads the rows of a worksheet part in constant memory. Numbers, texts and truth values as cells, dates as ISO text,
 * errors and empty cells null, rows no longer than their last cell with a value; rows without one are left out.
 */
export async function* readSheetRows(
  chunks: AsyncIterable<Uint8Array>,
  context: SheetContext,
): AsyncGenerator<NumberedRow[]> {
  const place: Place = { row: 0, cells: [], column: -1, cell: '', value: '', inline: '', inHint: false }
  for await (const piece of wholeElements(chunks, 'sheetData', 'row'))
    yield [...rowsOf(piece, place, context)]
}
