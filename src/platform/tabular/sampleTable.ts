import type { Cell } from '../../core/tabular/cell.ts'
import { openTable } from './openTable.ts'
import type { Table, TableOptions } from './table.ts'

/** The first rows of one sheet (null for a text file, which has one table), the first being row 1 of the file. */
export type SheetSample = { sheet: string | null; rows: Cell[][] } & Pick<Table, 'currencies'>

/** The first rows of every sheet of a file, with what was found out about it. */
export type TableSample = Pick<Table, 'format' | 'encoding' | 'separator' | 'size'> & {
  sheets: SheetSample[]
}

async function firstRows(table: Table, maxRows: number): Promise<Cell[][]> {
  const rows: Cell[][] = []
  for await (const batch of table.batches()) {
    while (rows.length < batch.firstRow - 1 && rows.length < maxRows) rows.push([])
    rows.push(...batch.rows.slice(0, maxRows - rows.length))
    if (rows.length >= maxRows) break
  }
  return rows
}

const sampleOf = async (table: Table, maxRows: number): Promise<SheetSample> => ({
  sheet: table.sheet,
  rows: await firstRows(table, maxRows),
  currencies: table.currencies,
})

/**
 * Reads the first rows of every sheet of a file, blank rows included, for showing it and finding its header.
 * Throws FileProblem as openTable does.
 */
export async function sampleTable(
  path: string,
  options: TableOptions = {},
  maxRows = 400,
): Promise<TableSample> {
  const table = await openTable(path, { ...options, sheet: null })
  try {
    const { format, encoding, separator, size } = table
    const sheets: SheetSample[] = [await sampleOf(table, maxRows)]
    for (const name of table.sheets.slice(1)) {
      const next = await openTable(path, { ...options, sheet: name })
      sheets.push(await sampleOf(next, maxRows))
      await next.close()
    }
    return { format, encoding, separator, size, sheets }
  } finally {
    await table.close()
  }
}
