import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import type { SkipProblem } from '../skips/queries.ts'

/** Keeps how far an import is; false where it no longer runs. */
export async function updatePosition(db: Kysely<DB>, importId: string, progress: object): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('imports')
    .set({ progress: JSON.stringify(progress) })
    .where('id', '=', importId)
    .where('status', '=', 'running')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function findProgress(db: Kysely<DB>, importId: string): Promise<unknown> {
  const row = await db.selectFrom('imports').select('progress').where('id', '=', importId).executeTakeFirst()
  return row?.progress ?? null
}

/** Messages that could not be read, as rows of the skip file. */
export async function insertSkips(
  db: Kysely<DB>,
  importId: string,
  skips: readonly { row: number; problems: SkipProblem[]; cells: (string | null)[] }[],
): Promise<void> {
  if (skips.length === 0) return
  await sql`insert into import_skips (import_id, source_row, problems, cells)
    select ${importId}::uuid, row, problems, cells from json_to_recordset(${JSON.stringify(skips)}::json)
      as given(row integer, problems jsonb, cells jsonb)
    on conflict (import_id, source_row) do nothing`.execute(db)
}

/** An import of the same file by the same person that ended before it was through and can go on; null where there is none. */
export async function findUnfinished(
  db: Kysely<DB>,
  { sha256, createdBy }: { sha256: string; createdBy: string | null },
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select i.id from imports i join files f on f.id = i.file_id
    where i.kind = 'mail' and i.status = 'failed' and f.sha256 = ${sha256} and i.created_by is not distinct from ${createdBy}
      and i.progress -> 'position' is not null and not (i.options ->> 'dryRun')::boolean
    order by i.created_at desc limit 1`.execute(db)
  return rows[0]?.id ?? null
}

/** Imports of mail that a stopped process left where they stood. */
export async function listUnfinished(db: Kysely<DB>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from imports where kind = 'mail' and status = 'failed'
    and problem ->> 'code' = 'interrupted' and progress -> 'position' is not null
    and not (options ->> 'dryRun')::boolean order by created_at`.execute(db)
  return rows.map(({ id }) => id)
}

/** Has an import that ended early wait for its turn again, with what it was given now. */
export async function updateToWaiting(
  db: Kysely<DB>,
  importId: string,
  fileId: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('imports')
    .set({ status: 'waiting', problem: null, finishedAt: null, ...(fileId === null ? {} : { fileId }) })
    .where('id', '=', importId)
    .where('status', '=', 'failed')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
