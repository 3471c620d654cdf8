import { streamXlsxRows } from 'hucre/xlsx'
import { readSheet } from 'read-excel-file/node'
import type { Cell } from '../../core/tabular/cell.ts'
import type { RowBatch } from './csvRows.ts'
import type { TableLimits } from './limits.ts'
import { FileProblem } from './problem.ts'
import { sheetChunks } from './sheetStream.ts'
import type { Workbook, WorkbookSheet } from './workbook.ts'
import { toCell } from './xlsxCell.ts'
import type { ZipArchive } from './zipArchive.ts'

/** One sheet to read, with everything its reading needs. */
export type SheetSource = {
  path: string
  archive: ZipArchive
  workbook: Workbook
  sheet: WorkbookSheet
  limits: TableLimits
  onBytes: (bytes: number) => void
}

/** Rows with their number, counted from 1; rows nobody wrote are left out. */
type NumberedRow = { row: number; values: readonly unknown[] }
type SheetReader = (source: SheetSource) => AsyncGenerator<NumberedRow>

const BATCH_ROWS = 500
/** Shorter gaps between rows are filled with blank rows, longer ones begin a new batch. */
const GAP_ROWS = 1000
/** The second reader holds the whole sheet in memory. */
const SECOND_READER_BYTES = 64 * 1024 * 1024

/**
 * hucre parses ahead as fast as bytes arrive and keeps the rows; so bytes are let through only while a row is awaited.
 */
async function* hucreRows(source: SheetSource): AsyncGenerator<NumberedRow> {
  const chunks = sheetChunks(source.archive, source.workbook, source.sheet, source.onBytes)
  let gate = Promise.withResolvers<void>()
  const bytes = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        await gate.promise
        const next = await chunks.next()
        if (next.done) controller.close()
        else controller.enqueue(next.value)
      },
      cancel: async () => {
        await chunks.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
  const rows = streamXlsxRows(bytes)
  try {
    for (;;) {
      gate.resolve()
      const next = await rows.next()
      gate = Promise.withResolvers<void>()
      if (next.done) return
      yield { row: next.value.index + 1, values: next.value.values }
    }
  } finally {
    gate.resolve()
    await rows.return(undefined)
    await chunks.return(undefined)
  }
}

async function* secondReaderRows(source: SheetSource): AsyncGenerator<NumberedRow> {
  const bytes = source.archive.sizeOf(source.sheet.part)
  if (bytes > SECOND_READER_BYTES) throw new Error(`${bytes} bytes are too many to hold in memory`)
  const rows = await readSheet(source.path, source.sheet.name, { trim: false })
  for (const [place, values] of rows.entries()) yield { row: place + 1, values }
}

/** Cells without the empty ones at the end of the row: formats reach further right than data. */
function toCells({ row, values }: NumberedRow, limits: TableLimits): Cell[] {
  const cells = values.map(toCell)
  while (cells.length > 0 && cells.at(-1) === null) cells.pop()
  if (cells.length > limits.columns) throw new FileProblem('too_many_columns', { row, columns: cells.length })
  return cells
}

/** Collects rows to batches whose rows follow one another; blank rows at the end of the sheet are left out. */
async function* inBatches(
  rows: AsyncIterable<NumberedRow>,
  firstRow: number,
  limits: TableLimits,
): AsyncGenerator<RowBatch> {
  let batch: RowBatch = { firstRow, rows: [] }
  for await (const numbered of rows) {
    const cells = toCells(numbered, limits)
    if (cells.length === 0) continue
    const next = batch.firstRow + batch.rows.length
    const gap = numbered.row - next
    if (gap < 0) throw new Error(`row ${numbered.row} stands behind row ${next - 1}`)
    if (gap > GAP_ROWS || batch.rows.length >= BATCH_ROWS) {
      if (batch.rows.length > 0) yield batch
      batch = { firstRow: gap > GAP_ROWS ? numbered.row : next, rows: [] }
    }
    while (batch.firstRow + batch.rows.length < numbered.row) batch.rows.push([])
    batch.rows.push(cells)
  }
  if (batch.rows.length > 0) yield batch
}

/**
 * Reads the rows of a sheet in constant memory (see toCell for the cells; of merged cells only the top left has a
 * value). When the first reader fails, the second continues behind the rows already handed over; when both fail,
 * FileProblem damaged_workbook.
 */
export async function* xlsxRows(
  source: SheetSource,
  readers: readonly SheetReader[] = [hucreRows, secondReaderRows],
): AsyncGenerator<RowBatch> {
  let lastRow = 0
  let failure: unknown = null
  for (const reader of readers) {
    const done = lastRow
    try {
      for await (const batch of inBatches(skipping(reader(source), done), done + 1, source.limits)) {
        lastRow = batch.firstRow + batch.rows.length - 1
        yield batch
      }
      return
    } catch (error) {
      if (error instanceof FileProblem) throw error
      failure = error
    }
  }
  const detail = failure instanceof Error ? failure.message : String(failure)
  throw new FileProblem('damaged_workbook', { detail, row: lastRow + 1 }, { cause: failure })
}

async function* skipping(rows: AsyncIterable<NumberedRow>, done: number): AsyncGenerator<NumberedRow> {
  for await (const numbered of rows) if (numbered.row > done) yield numbered
}
