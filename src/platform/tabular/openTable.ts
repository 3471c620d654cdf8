import { entrySource, gzipSource, plainSource } from './byteSource.ts'
import { fileKind } from './fileKind.ts'
import { TABLE_LIMITS } from './limits.ts'
import type { TableLimits } from './limits.ts'
import { FileProblem } from './problem.ts'
import type { Table, TableOptions } from './table.ts'
import { openTextTable } from './textTable.ts'
import { readWorkbook } from './workbook.ts'
import type { Workbook } from './workbook.ts'
import { xlsxRows } from './xlsxRows.ts'
import { openZip } from './zipArchive.ts'
import type { ZipArchive } from './zipArchive.ts'

const TEXT_ENTRY = /\.(?:csv|tsv|tab|txt)$/i
const SYSTEM_ENTRY = /^__MACOSX\/|(?:^|\/)\.|\/$/

function openWorkbook(
  path: string,
  size: number,
  archive: ZipArchive,
  workbook: Workbook,
  options: TableOptions,
  limits: TableLimits,
): Table {
  const wanted = options.sheet ?? workbook.sheets[0]?.name ?? ''
  const sheet = workbook.sheets.find(({ name }) => name === wanted)
  if (!sheet) throw new FileProblem('sheet_missing', { sheet: wanted })
  let sheetBytes = 0
  const currencies = new Map<number, Set<string>>()
  const batches = () => {
    sheetBytes = 0
    const onBytes = (bytes: number) => {
      sheetBytes += bytes
    }
    return xlsxRows({ path, archive, workbook, sheet, limits, currencies, onBytes })
  }
  return {
    format: 'xlsx',
    encoding: null,
    separator: null,
    sheets: workbook.sheets.map(({ name }) => name),
    sheet: sheet.name,
    size,
    bytesRead: () => Math.round((sheetBytes / Math.max(1, archive.sizeOf(sheet.part))) * size),
    currencies,
    batches,
    close: async () => {
      archive.close()
    },
  }
}

/** A ZIP archive that is no workbook may hold one text file. */
function onlyText(archive: ZipArchive): string {
  const files = archive.names.filter((name) => !SYSTEM_ENTRY.test(name))
  const texts = files.filter((name) => TEXT_ENTRY.test(name))
  if (files.includes('content.xml')) throw new FileProblem('unsupported_format', { format: 'ods' })
  if (texts.length === 0) throw new FileProblem('no_table')
  if (texts.length > 1) throw new FileProblem('several_tables', { tables: texts.length })
  return texts[0]!
}

async function openArchive(
  path: string,
  size: number,
  options: TableOptions,
  limits: TableLimits,
): Promise<Table> {
  const archive = await openZip(path, limits)
  try {
    const workbook = await readWorkbook(archive)
    if (workbook) return openWorkbook(path, size, archive, workbook, options, limits)
    const table = await openTextTable(entrySource(archive, onlyText(archive), size), options, limits)
    return {
      ...table,
      close: async () => {
        archive.close()
      },
    }
  } catch (error) {
    archive.close()
    throw error
  }
}

/**
 * Opens a table in a file: CSV and TSV in any usual encoding, also packed as .gz or alone in a .zip, and XLSX. What
 * the file is shows its content, never its name; encoding and separator are found out unless chosen. Rows are read
 * as a stream, in constant memory. Throws FileProblem for a file that cannot be read as a table. Close it afterwards.
 */
export async function openTable(path: string, options: TableOptions = {}): Promise<Table> {
  const limits = { ...TABLE_LIMITS, ...options.limits }
  const { kind, size } = await fileKind(path)
  if (kind === 'zip') return openArchive(path, size, options, limits)
  const source = kind === 'gzip' ? gzipSource(path, size, limits) : plainSource(path, size)
  return openTextTable(source, options, limits)
}
