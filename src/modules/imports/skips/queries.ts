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

export async function listSkips(
  db: Kysely<DB>,
  importId: string,
  page: { limit: number; offset?: number; afterRow?: number },
): Promise<Skip[]> {
  const { rows } = await sql<Skip>`select source_row as row, problems, cells from import_skips
    where import_id = ${importId} and source_row > ${page.afterRow ?? -1}
    order by source_row limit ${page.limit} offset ${page.offset ?? 0}`.execute(db)
  return rows
}

export async function countSkips(db: Kysely<DB>, importId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from import_skips where import_id = ${importId}`.execute(db)
  return rows[0]!.count
}
