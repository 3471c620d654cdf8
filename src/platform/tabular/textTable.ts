import { isAscii } from 'node:buffer'
import type { ByteSource } from './byteSource.ts'
import { csvBatches } from './csvRows.ts'
import { detectDialect } from './dialect.ts'
import { detectEncoding } from './encoding.ts'
import type { TableLimits } from './limits.ts'
import { FileProblem } from './problem.ts'
import type { Table, TableOptions } from './table.ts'

const HEAD_BYTES = 256 * 1024
/** A file that is ASCII so far is followed this far to find the bytes that tell its encoding. */
const SEARCH_BYTES = 256 * 1024 * 1024

/** The start of a text, and the piece of it (or of a later part) where the first non-ASCII bytes stand. */
async function readSample(source: ByteSource): Promise<{ head: Buffer; telling: Buffer }> {
  let head = Buffer.alloc(0)
  let passed = 0
  for await (const chunk of source.chunks()) {
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk])
    passed += chunk.length
    if (head.length < HEAD_BYTES) continue
    if (!isAscii(head)) return { head, telling: head }
    if (!isAscii(chunk)) return { head, telling: chunk }
    if (passed > SEARCH_BYTES) break
  }
  return { head, telling: head }
}

/** Other control characters than tab, line ends and form feed do not stand in texts. */
function refuseBinary(text: string): void {
  const nul = text.indexOf('\0')
  if (nul >= 0) throw new FileProblem('nul_byte', { row: text.slice(0, nul).split('\n').length })
  const controls = text.match(/[[\p{Cc}&&\p{ASCII}]--[\t\n\v\f\r]]/gv)?.length ?? 0
  if (controls > 10 && controls > text.length / 100) throw new FileProblem('not_text')
}

/** Opens a text file as a table: finds out encoding and separator from its start. Throws FileProblem. */
export async function openTextTable(
  source: ByteSource,
  options: TableOptions,
  limits: TableLimits,
): Promise<Table> {
  const { head, telling } = await readSample(source)
  if (head.length === 0) throw new FileProblem('empty_file')
  const encoding = await detectEncoding(head, telling, options.encoding ?? null)
  const text = new TextDecoder(encoding).decode(head, { stream: true })
  refuseBinary(text)
  const dialect = detectDialect(text, options.separator ?? null)
  return {
    format: dialect.separator === '\t' ? 'tsv' : 'csv',
    encoding,
    separator: dialect.separator,
    sheets: [],
    sheet: null,
    size: source.size,
    bytesRead: source.bytesRead,
    currencies: new Map(),
    batches: () => csvBatches(source.chunks(), encoding, dialect, limits),
    close: async () => undefined,
  }
}
