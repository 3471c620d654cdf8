import { type Kysely, sql } from 'kysely'
import type { Cell } from '../../../core/tabular/cell.ts'
import type { DB } from '../../../db/tables.gen.ts'

/** Why a cell could not be read: the reason is a code, the sentence is made where the language is known. */
export interface SkipProblem {
  column: string
  index: number
  field: string | null
  value: string
  reason: string
}
export interface Skip {
  row: number
  problems: SkipProblem[]
  cells: Cell[]
}

/** Rows that could not be read, in the order of the file. */
export async function listSkips(
  db: Kysely<DB>,
  importId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<Skip[]> {
  const { rows } = await sql<Skip>`select source_row as row, problems, cells from import_skips
    where import_id = ${importId} and problems <> '[]' order by source_row limit ${limit} offset ${offset}`.execute(
    db,
  )
  return rows
}

/** The same with the group rows they stand under, from a row on. */
export async function listSkipsAfter(
  db: Kysely<DB>,
  importId: string,
  afterRow: number,
  limit: number,
): Promise<Skip[]> {
  const { rows } = await sql<Skip>`select source_row as row, problems, cells from import_skips
    where import_id = ${importId} and source_row > ${afterRow} order by source_row limit ${limit}`.execute(db)
  return rows
}

export async function countSkips(db: Kysely<DB>, importId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from import_skips where import_id = ${importId} and problems <> '[]'`.execute(
    db,
  )
  return rows[0]!.count
}
