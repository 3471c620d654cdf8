import type { Kysely } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

/** The name of the file an import read. */
export async function findSource(db: Kysely<DB>, importId: string): Promise<string | null> {
  const row = await db
    .selectFrom('imports')
    .innerJoin('files', 'files.id', 'imports.fileId')
    .select('files.name')
    .where('imports.id', '=', importId)
    .executeTakeFirst()
  return row?.name ?? null
}
