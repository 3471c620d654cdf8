import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import type { Kysely } from 'kysely'
import type pg from 'pg'
import { detachable, firstFilled } from './archive/catalogue.ts'
import type { Manifest } from './archive/manifest.ts'
import type { Archive } from './archive/reader.ts'
import { readArchive } from './archive/reader.ts'
import type { DatabaseUrl } from './connection.ts'
import { nameOf } from './connection.ts'
import { openSession } from './connect.ts'
import { copyTextInto } from './copy.ts'
import type { Migration } from './migrate.ts'
import { migrateWithin } from './migrate.ts'
import { DatabaseProblem, reasonOf } from './problem.ts'
import type { DB } from './tables.gen.ts'

export interface RestoreOptions {
  file: string
  url: DatabaseUrl
  filesDir: string
  /** All steps of the schema this Mainstay knows; those the backup had not taken yet are taken after the load. */
  migrations: Migration[]
  /** Replace what the database holds, instead of refusing. */
  replace?: boolean
  /** Leave the schema as the backup had it, to compare. */
  upToBackup?: boolean
  /** Makes tables that no migration makes (those of a library); without it a schema that is missing is left out. */
  prepare?: (client: pg.ClientBase) => Promise<void>
}

export interface Restored {
  manifest: Manifest
  /** Tables of the backup for which this database has no schema. */
  leftOut: string[]
}

/**
 * Puts a backup into an empty database, on whatever server. The backup is first read through: where a checksum
 * fails nothing is touched. All rows and the schema come in one transaction; the received files are added
 * before it ends and harm nobody if it does not.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  return readArchive(options.file, async (archive) => {
    const unknown = archive.manifest.migrations.find(
      (name) => !options.migrations.some((migration) => migration.name === name),
    )
    if (unknown !== undefined) {
      throw new DatabaseProblem('backup-newer', { file: options.file, migration: unknown })
    }
    const session = await openSession(options.url, 'restore')
    try {
      await session.client.query('begin')
      const leftOut = await fill(archive, session.client, session.db, options)
      await restoreFiles(archive, options.filesDir)
      await session.client.query('commit')
      await session.client.query('analyze')
      return { manifest: archive.manifest, leftOut }
    } catch (error) {
      await session.client.query('rollback').catch(() => {})
      if (error instanceof DatabaseProblem) throw error
      throw new DatabaseProblem('restore-failed', { file: options.file, reason: reasonOf(error) }, error)
    } finally {
      await session.close()
    }
  })
}

async function fill(
  archive: Archive,
  client: pg.ClientBase,
  db: Kysely<DB>,
  options: RestoreOptions,
): Promise<string[]> {
  const { manifest } = archive
  const filled = await firstFilled(client)
  if (filled !== null && !options.replace) {
    throw new DatabaseProblem('restore-not-empty', { target: nameOf(options.url), table: filled })
  }
  const schemas = [...new Set(['public', ...manifest.tables.map((table) => table.schema)])]
  await clear(client, schemas)
  const then = options.migrations.filter((migration) => manifest.migrations.includes(migration.name))
  await migrateWithin(db, then)
  await options.prepare?.(client)
  const detached = await detachable(client, schemas)
  for (const { detach } of detached) await client.query(detach)
  const leftOut = await loadTables(archive, client)
  for (const { attach } of detached) await client.query(attach)
  if (!options.upToBackup) await migrateWithin(db, options.migrations)
  return leftOut
}

/** An empty `public`, and none of the other schemas the backup brings. */
async function clear(client: pg.ClientBase, schemas: string[]): Promise<void> {
  for (const schema of schemas) {
    await client.query(`drop schema if exists ${client.escapeIdentifier(schema)} cascade`)
  }
  await client.query('create schema public')
}

async function loadTables(archive: Archive, client: pg.ClientBase): Promise<string[]> {
  const found = await client.query<{ name: string }>('select nspname as name from pg_namespace')
  const known = new Set(found.rows.map((row) => row.name))
  const leftOut: string[] = []
  for (const table of archive.manifest.tables) {
    if (!known.has(table.schema)) {
      leftOut.push(`${table.schema}.${table.name}`)
      continue
    }
    const relation = `${client.escapeIdentifier(table.schema)}.${client.escapeIdentifier(table.name)}`
    // What a migration put in itself is in the backup as well, as it was left.
    await client.query(`delete from ${relation}`)
    await client.query(`alter table ${relation} disable trigger user`)
    const rows = await copyTextInto(client, relation, table.columns, archive.contentOf(table))
    await client.query(`alter table ${relation} enable trigger user`)
    if (rows !== table.rows) throw new Error(`${table.name} took ${rows} of ${table.rows} rows`)
  }
  for (const { schema, name, value } of archive.manifest.sequences.filter((one) => known.has(one.schema))) {
    await client.query(`select setval(format('%I.%I', $1::text, $2::text)::regclass, $3::bigint)`, [
      schema,
      name,
      value,
    ])
  }
  return leftOut
}

/** Files have names of their own for ever, so adding them cannot spoil one that is there. */
async function restoreFiles(archive: Archive, filesDir: string): Promise<void> {
  const root = resolve(filesDir)
  for await (const { name, content } of archive.files()) {
    const path = resolve(root, name)
    if (!path.startsWith(root + sep)) throw new Error(`the file name ${name} leads out of its folder`)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const beside = join(dirname(path), `${randomBytes(6).toString('hex')}.part`)
    try {
      const file = await open(beside, 'wx', 0o600)
      try {
        for await (const chunk of content) await file.appendFile(chunk)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(beside, path)
    } catch (error) {
      await rm(beside, { force: true })
      throw error
    }
  }
}
