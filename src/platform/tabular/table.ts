import type { RowBatch } from './csvRows.ts'
import type { TableLimits } from './limits.ts'

/** What a person chose instead of what would be found out; limits are for tests and small machines. */
export type TableOptions = {
  encoding?: string | null
  separator?: string | null
  /** Name of the sheet of a workbook; the first by default. */
  sheet?: string | null
  limits?: Partial<TableLimits>
}

/** A table in a file, open for reading. */
export type Table = {
  format: 'csv' | 'tsv' | 'xlsx'
  /** null for a workbook, which has none. */
  encoding: string | null
  separator: string | null
  /** Sheets of a workbook in their order; none for a text file. */
  sheets: string[]
  sheet: string | null
  /** Bytes of the file on disk, and how many of them the latest reading has passed. */
  size: number
  bytesRead: () => number
  /** The currencies numbers of a workbook are shown in, by column counted from 0, as far as rows were read. */
  currencies: ReadonlyMap<number, ReadonlySet<string>>
  /** The rows from the first, again at every call. */
  batches: () => AsyncGenerator<RowBatch>
  close: () => Promise<void>
}
