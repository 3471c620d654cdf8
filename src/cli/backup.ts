import { getConstructionPlans } from 'pg-boss'
import type pg from 'pg'
import { makeBackup } from '../db/backup.ts'
import { openDatabase } from '../db/open.ts'
import { migrationsIn } from '../db/migrate.ts'
import { proveBackup } from '../db/prove.ts'
import { restoreBackup } from '../db/restore.ts'
import type { Manifest } from '../db/archive/manifest.ts'
import type { Config } from '../platform/config.ts'

const open = (config: Config, purpose: string, beside: boolean) =>
  openDatabase({ dataDir: config.dataDir, url: config.databaseUrl ?? undefined, purpose, beside })

const counted = (manifest: Manifest) => ({
  tables: manifest.tables.length,
  rows: manifest.tables.reduce((rows, table) => rows + table.rows, 0),
  files: manifest.files.count,
  madeAt: manifest.madeAt,
})

/** The queue's tables are made by its library, not by our migrations; without its transaction, because restoring has one. */
async function prepare(client: pg.ClientBase): Promise<void> {
  await client.query(
    getConstructionPlans('jobs')
      .replace(/^\s*BEGIN;/m, '')
      .replace(/^\s*COMMIT;/m, ''),
  )
}

/** Backs up beside a running server or alone, and proves the backup by restoring it beside the original. */
export async function backupTo(config: Config, file: string) {
  const database = await open(config, 'backup', true)
  try {
    const where = { url: database.url, filesDir: database.folder.files, file }
    const manifest = await makeBackup(where)
    await proveBackup({ ...where, prepare, migrations: await migrationsIn() })
    return counted(manifest)
  } finally {
    await database.close()
  }
}

/** Restores into an empty folder; a folder with data in it is refused. */
export async function restoreFrom(config: Config, file: string) {
  const database = await open(config, 'restore', false)
  try {
    const restored = await restoreBackup({
      file,
      url: database.url,
      filesDir: database.folder.files,
      prepare,
      migrations: await migrationsIn(),
    })
    return counted(restored.manifest)
  } finally {
    await database.close()
  }
}
