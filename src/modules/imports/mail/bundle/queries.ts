import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../../db/tables.gen.ts'

/** Forgets files that no import was made of; answers their ids. */
export async function deleteUnusedFiles(db: Kysely<DB>, fileIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`delete from files f where f.id = any(${fileIds}::uuid[])
    and not exists (select 1 from imports i where i.file_id = f.id) returning f.id`.execute(db)
  return rows.map(({ id }) => id)
}
