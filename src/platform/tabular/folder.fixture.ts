import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { Cell } from '../../core/tabular/cell.ts'
import { openTable } from './openTable.ts'
import { FileProblem } from './problem.ts'
import type { Table, TableOptions } from './table.ts'

/** A folder for the files of one test file, removed afterwards. */
export function temporaryFolder(): {
  put: (name: string, body: string | Uint8Array) => Promise<string>
  at: (name: string) => string
} {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mainstay-tabular-'))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
  })
  const at = (name: string) => join(folder, name)
  return {
    at,
    put: async (name, body) => {
      await writeFile(at(name), body)
      return at(name)
    },
  }
}

/** Everything a stream gives, in a list. */
export async function collected<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of stream) list.push(item)
  return list
}

/** A whole table in memory; rows[0] is row 1 of the file. */
export async function readAll(
  path: string,
  options: TableOptions = {},
): Promise<{ table: Table; rows: Cell[][] }> {
  const table = await openTable(path, options)
  const rows: Cell[][] = []
  try {
    for await (const batch of table.batches()) {
      while (rows.length < batch.firstRow - 1) rows.push([])
      rows.push(...batch.rows)
    }
  } finally {
    await table.close()
  }
  return { table, rows }
}

/** The code and parameters with which a file is refused; null when it is read. */
export async function refusal(
  path: string,
  options: TableOptions = {},
): Promise<{ code: string; params: object } | null> {
  try {
    await readAll(path, options)
    return null
  } catch (error) {
    if (error instanceof FileProblem) return { code: error.code, params: error.params }
    throw error
  }
}
