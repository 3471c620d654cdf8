import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { escapeIdentifier } from 'pg'
import { from, to } from 'pg-copy-streams'
import type { CopyValue } from './copytext.ts'
import { rowText } from './copytext.ts'

const CHUNK_CHARACTERS = 65_536

/**
 * Loads rows into a table as fast as PostgreSQL takes them, in the order of `columns`, and returns their count.
 * Memory stays small however many rows come: the source waits for the database. Runs in the transaction that
 * is open on the client.
 */
export function copyInto(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  rows: AsyncIterable<readonly CopyValue[]> | Iterable<readonly CopyValue[]>,
): Promise<number> {
  return copyTextInto(client, escapeIdentifier(table), columns, chunksOf(rows))
}

/** Loads text that already is in COPY's format; `relation` is SQL. */
export async function copyTextInto(
  client: pg.ClientBase,
  relation: string,
  columns: readonly string[],
  chunks: AsyncIterable<string | Uint8Array>,
): Promise<number> {
  const list = columns.map((column) => escapeIdentifier(column)).join(', ')
  const target = client.query(from(`copy ${relation} (${list}) from stdin`))
  await pipeline(Readable.from(chunks, { objectMode: true, highWaterMark: 4 }), target)
  return target.rowCount
}

/** Reads the result of a query in COPY's text format, as chunks of bytes that need not end with a row. */
export function copyOut(client: pg.ClientBase, query: string): CopyResult {
  return client.query(to(`copy (${query}) to stdout`, { highWaterMark: 1 << 20 }))
}

/** The bytes of a COPY; `rowCount` is known when they have all been read. */
export type CopyResult = AsyncIterable<Buffer> & { rowCount: number }

async function* chunksOf(
  rows: AsyncIterable<readonly CopyValue[]> | Iterable<readonly CopyValue[]>,
): AsyncGenerator<string> {
  let chunk = ''
  for await (const row of rows) {
    chunk += rowText(row)
    if (chunk.length < CHUNK_CHARACTERS) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}
