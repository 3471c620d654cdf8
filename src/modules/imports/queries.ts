import { type Kysely, type Selectable, sql } from 'kysely'
import type { DB, Files, Imports } from '../../db/tables.gen.ts'

export type ImportRow = Selectable<Imports> & { fileName: string }
export type FileRow = Selectable<Files>

export async function insertFile(
  db: Kysely<DB>,
  file: {
    id: string
    name: string
    sizeBytes: number
    sha256: string
    createdBy: string | null
    createdAt: Date
  },
): Promise<void> {
  await db.insertInto('files').values(file).execute()
}

export function findFile(db: Kysely<DB>, fileId: string): Promise<FileRow | undefined> {
  return db.selectFrom('files').selectAll().where('id', '=', fileId).executeTakeFirst()
}

export interface NewImport {
  id: string
  fileId: string
  kind: string
  options: unknown
  sample: boolean
  createdBy: string | null
  createdByName: string
  createdAt: Date
}

export async function insertImport(db: Kysely<DB>, row: NewImport): Promise<void> {
  await db
    .insertInto('imports')
    .values({ ...row, options: JSON.stringify(row.options), status: 'waiting' })
    .execute()
}

const selectImports = (db: Kysely<DB>) =>
  db
    .selectFrom('imports')
    .innerJoin('files', 'files.id', 'imports.fileId')
    .selectAll('imports')
    .select('files.name as fileName')

export function findImport(db: Kysely<DB>, importId: string): Promise<ImportRow | undefined> {
  return selectImports(db).where('imports.id', '=', importId).executeTakeFirst()
}

/** Imports, newest first; of one person where `by` names one. */
export function listImports(
  db: Kysely<DB>,
  { by, limit, offset }: { by: string | null; limit: number; offset: number },
): Promise<ImportRow[]> {
  return selectImports(db)
    .$if(by !== null, (query) => query.where('imports.createdBy', '=', by))
    .orderBy('imports.createdAt', 'desc')
    .orderBy('imports.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
}

export async function countImports(db: Kysely<DB>, by: string | null): Promise<number> {
  const { count } = await db
    .selectFrom('imports')
    .$if(by !== null, (query) => query.where('createdBy', '=', by))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Takes a waiting import into work; false where it no longer waits. */
export async function updateToRunning(db: Kysely<DB>, importId: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('imports')
    .set({ status: 'running', startedAt: now })
    .where('id', '=', importId)
    .where('status', '=', 'waiting')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** An import of mail that failed can go on where it stood; others left nothing behind. */
const keptPlace = sql<null>`case when kind = 'mail' then progress end`

export interface Ending {
  status: 'checked' | 'done' | 'failed' | 'cancelled' | 'undone'
  kind?: string
  result?: unknown
  problem?: unknown
  now: Date
}

/** Ends an import that waits or runs; false where it has ended already, which the caller must respect. */
export async function updateToEnded(db: Kysely<DB>, importId: string, ending: Ending): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('imports')
    .set({
      status: ending.status,
      finishedAt: ending.now,
      progress: ending.status === 'failed' ? keptPlace : null,
      ...(ending.kind ? { kind: ending.kind } : {}),
      ...(ending.result === undefined ? {} : { result: JSON.stringify(ending.result) }),
      ...(ending.problem === undefined ? {} : { problem: JSON.stringify(ending.problem) }),
    })
    .where('id', '=', importId)
    .where('status', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function updateToUndone(db: Kysely<DB>, importId: string, now: Date): Promise<void> {
  await db
    .updateTable('imports')
    .set({ status: 'undone', undoneAt: now })
    .where('id', '=', importId)
    .execute()
}

export async function updateProgress(db: Kysely<DB>, importId: string, progress: object): Promise<void> {
  await db
    .updateTable('imports')
    .set({ progress: JSON.stringify(progress) })
    .where('id', '=', importId)
    .where('status', '=', 'running')
    .execute()
}

/** Imports that a process which is gone left running. */
export async function updateInterrupted(db: Kysely<DB>, now: Date): Promise<string[]> {
  const rows = await db
    .updateTable('imports')
    .set({
      status: 'failed',
      finishedAt: now,
      progress: keptPlace,
      problem: JSON.stringify({ code: 'interrupted', params: {} }),
    })
    .where('status', '=', 'running')
    .returning('id')
    .execute()
  return rows.map((row) => row.id)
}
