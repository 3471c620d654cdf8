import { readSheet } from 'read-excel-file/node'
import type { RowBatch } from './csvRows.ts'
import { readCellStyles } from './cellStyles.ts'
import type { TableLimits } from './limits.ts'
import { FileProblem } from './problem.ts'
import { readSharedStrings } from './sharedStrings.ts'
import { readSheetRows } from './sheetRows.ts'
import type { NumberedRow } from './sheetRows.ts'
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
  /** The currencies numbers are shown in, by column; filled while rows are read. */
  currencies: Map<number, Set<string>>
  /** Told how many bytes of the sheet were unpacked. */
  onBytes: (bytes: number) => void
}

type SheetReader = (source: SheetSource) => AsyncGenerator<NumberedRow[]>

/** Shorter gaps between rows are filled with blank rows, longer ones begin a new batch. */
const GAP_ROWS = 1000
/** The second reader unpacks the whole workbook into memory. */
const SECOND_READER_BYTES = 16 * 1024 * 1024

async function* counted(
  chunks: AsyncIterable<Buffer>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    onBytes(chunk.length)
    yield chunk
  }
}

export async function* streamedRows({
  archive,
  workbook,
  sheet,
  limits,
  currencies,
  onBytes,
}: SheetSource): AsyncGenerator<NumberedRow[]> {
  const { sharedStrings, styles, from1904 } = workbook
  if (sharedStrings !== null && archive.sizeOf(sharedStrings) > limits.heldBytes) {
    throw new FileProblem('too_large', { entry: sharedStrings, bytes: archive.sizeOf(sharedStrings) })
  }
  const context = {
    sharedStrings: sharedStrings === null ? [] : await readSharedStrings(archive.chunks(sharedStrings)),
    styles: styles === null ? [] : readCellStyles((await archive.bytes(styles)).toString('utf8')),
    from1904,
    currencies,
  }
  yield* readSheetRows(counted(archive.chunks(sheet.part), onBytes), context)
}

/** Where the parts of a workbook are not as expected, read-excel-file may still make sense of them. */
export async function* secondReaderRows({
  path,
  archive,
  sheet,
}: SheetSource): AsyncGenerator<NumberedRow[]> {
  const bytes = archive.names.reduce((sum, name) => sum + archive.sizeOf(name), 0)
  if (bytes > SECOND_READER_BYTES) throw new Error(`${bytes} bytes are too many to hold in memory`)
  const rows = await readSheet(path, sheet.name, { trim: false })
  yield rows.map((values, place) => {
    const cells = values.map(toCell)
    return { row: place + 1, cells: cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1) }
  })
}

/** Rows behind `done`, in batches whose rows follow one another, blank rows between them included. */
async function* inBatches(
  groups: AsyncIterable<NumberedRow[]>,
  done: number,
  limits: TableLimits,
): AsyncGenerator<RowBatch> {
  let last = done
  for await (const group of groups) {
    let batch: RowBatch = { firstRow: last + 1, rows: [] }
    for (const { row, cells } of group) {
      if (row <= done || cells.length === 0) continue
      if (row <= last) throw new Error(`row ${row} stands behind row ${last}`)
      if (cells.length > limits.columns)
        throw new FileProblem('too_many_columns', { row, columns: cells.length })
      if (row - last > GAP_ROWS) {
        if (batch.rows.length > 0) yield batch
        batch = { firstRow: row, rows: [] }
      }
      while (batch.firstRow + batch.rows.length < row) batch.rows.push([])
      batch.rows.push(cells)
      last = row
    }
    if (batch.rows.length > 0) yield batch
  }
}

/**
 * Reads the rows of a sheet (see readSheetRows); blank rows at its end are left out, of merged cells only the top
 * left has a value. When the first reader fails, the second continues behind the rows already handed over; when both
 * fail, FileProblem damaged_workbook.
 */
export async function* xlsxRows(
  source: SheetSource,
  readers: readonly SheetReader[] = [streamedRows, secondReaderRows],
): AsyncGenerator<RowBatch> {
  let done = 0
  let failure: unknown = null
  for (const reader of readers) {
    try {
      for await (const batch of inBatches(reader(source), done, source.limits)) {
        yield batch
        done = batch.firstRow + batch.rows.length - 1
      }
      return
    } catch (error) {
      if (error instanceof FileProblem) throw error
      failure = error
    }
  }
  const detail = failure instanceof Error ? failure.message : String(failure)
  throw new FileProblem('damaged_workbook', { detail, row: done + 1 }, { cause: failure })
}
