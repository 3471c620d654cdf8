import { cellText, type Cell } from '../../../core/tabular/cell.ts'
import { type Language, matchLanguage } from '../../../messages/languages.ts'
import type { Ctx } from '../../../platform/context.ts'
import { formatMessage } from '../../../platform/messages.ts'
import { ownImport } from '../access.ts'
import type { ImportRow } from '../queries.ts'
import { headersOf, titlesOf } from '../record.ts'
import { ownHeaderPrefix } from './columns.ts'
import { listSkipsAfter, type Skip } from './queries.ts'

const pageRows = 2000

/**
 * The rows of an import that could not be read, as lines of CSV: number, column, value and reason of each, then its cells
 * under the headers of the file. Corrected, the file can be imported again: the added columns are passed over.
 */
export async function openSkipFile(
  ctx: Ctx,
  importId: string,
  wanted: string | null,
): Promise<{ fileName: string; lines: AsyncGenerator<string> }> {
  const row = await ownImport(ctx, importId)
  const language = matchLanguage([wanted])
  const name = row.fileName.replace(/\.[^.]{1,5}$/, '')
  return { fileName: `${name}.skipped.csv`, lines: skipLines(ctx, row, language) }
}

async function* skipLines(ctx: Ctx, row: ImportRow, language: Language): AsyncGenerator<string> {
  const headers = headersOf(row)
  const say = (id: string) => formatMessage(language, id)
  const own = ['row', 'column', 'value', 'reason'].map(
    (part) => ownHeaderPrefix + say(`imports.skipFile.${part}`),
  )
  // Excel takes the mark as a sign of UTF-8.
  yield '\uFEFF'
  // What stands above the headers may name the customer or the currency of all rows.
  for (const cells of titlesOf(row)) yield line([...own.map(() => null), ...cells])
  yield line([...own, ...headers])
  for (let afterRow = -1; ;) {
    const page = await listSkipsAfter(ctx.db, row.id, afterRow, pageRows)
    for (const skip of page)
      yield line([...reasonsOf(skip, say), ...headers.map((_, index) => skip.cells[index] ?? null)])
    if (page.length < pageRows) return
    afterRow = page.at(-1)!.row
  }
}

/** A group row has no fault of its own and stands there as it stood in the file. */
function reasonsOf({ row, problems }: Skip, say: (id: string) => string): Cell[] {
  if (problems.length === 0) return [null, null, null, null]
  const joined = (pick: (problem: Skip['problems'][number]) => string) => problems.map(pick).join('; ')
  return [
    row,
    joined(({ column }) => column),
    joined(({ value }) => value),
    joined(({ reason }) => say(`imports.reason.${reason}`)),
  ]
}

const line = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(';')}\r\n`

/** Text that a spreadsheet would take for a formula is marked as text; numbers stay numbers, blanks in front stay too. */
function csvCell(cell: Cell): string {
  const text = typeof cell === 'string' ? cell : cellText(cell)
  const isFormula = /^[=+\-@\t]/.test(text) && !/^[+-]?[\d\s.,]+$/.test(text)
  const safe = isFormula ? `'${text}` : text
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
