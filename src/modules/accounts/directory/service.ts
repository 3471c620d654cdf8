import type { Kysely } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import { createDirectory, type Directory } from './directory.ts'
import { findDirectoryRows, holdMerges } from './queries.ts'

/**
 * All companies known, to look up those of a file. Loaded inside the transaction that writes the file's facts, it
 * keeps merges waiting until that is done.
 */
export async function loadDirectory(db: Kysely<DB>): Promise<Directory> {
  await holdMerges(db)
  return createDirectory(await findDirectoryRows(db))
}
