import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { open, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type pg from 'pg'
import type { TableFound } from './archive/catalogue.ts'
import { sequencesOf, tablesOf } from './archive/catalogue.ts'
import type { Manifest, TableManifest } from './archive/manifest.ts'
import { FILES } from './archive/manifest.ts'
import { beginFile } from './archive/reader.ts'
import { tarHeader, tarPadding } from './archive/tar.ts'
import type { ArchiveWriter } from './archive/writer.ts'
import { addManifest, addTable, writeArchive } from './archive/writer.ts'
import type { DatabaseUrl } from './connection.ts'
import { openSession } from './connect.ts'
import { copyOut } from './copy.ts'
import { takenBy } from './migrate.ts'

export interface BackupOptions {
  url: DatabaseUrl
  /** The data folder's folder of received files. */
  filesDir: string
  /** The backup to be made; an older one of this name is replaced when the new one is whole. */
  file: string
}

/**
 * Writes every table as of one instant, and the received files, to one tar archive with a checksum for each.
 * The application goes on working meanwhile; memory stays small. Returns the table of contents.
 */
export async function makeBackup(options: BackupOptions): Promise<Manifest> {
  const session = await openSession(options.url, 'backup')
  const { client } = session
  try {
    // The schema stands still; then one snapshot for all tables.
    await client.query(`select pg_advisory_lock_shared(hashtext('mainstay migrations'))`)
    await client.query('begin isolation level repeatable read read only')
    await client.query('set local synchronize_seqscans to off')
    const { rows } = await client.query<{ madeAt: Date; postgres: string }>(
      `select now() as "madeAt", current_setting('server_version') as postgres`,
    )
    const { madeAt, postgres } = rows[0]!
    const migrations = await takenBy(session.db)
    return await writeArchive(options.file, Math.floor(madeAt.getTime() / 1000), async (archive) => {
      const tables = await addTables(archive, client)
      const sequences = await sequencesOf(client)
      const files = await addFiles(archive, options.filesDir)
      const head = { format: 1, madeAt: madeAt.toISOString(), postgres, migrations } as const
      const manifest: Manifest = { ...head, tables, sequences, files }
      await addManifest(archive, manifest)
      return manifest
    })
  } finally {
    await session.close()
  }
}

async function addTables(archive: ArchiveWriter, client: pg.ClientBase): Promise<TableManifest[]> {
  const tables: TableManifest[] = []
  for (const [index, table] of (await tablesOf(client)).entries()) {
    const plain = /^[a-z0-9_]+$/.test(table.name) ? `-${table.name}` : ''
    const folder = `tables/${String(index + 1).padStart(4, '0')}${plain}`
    const content = copyOut(client, selectAll(client, table))
    const written = await addTable(archive, folder, content)
    tables.push({ ...table, folder, rows: content.rowCount, ...written })
  }
  return tables
}

/** All that a table stores, in the order in which it lies there. */
export function selectAll(client: pg.ClientBase, table: TableFound): string {
  const columns = table.columns.map((column) => client.escapeIdentifier(column)).join(', ')
  return `select ${columns} from ${client.escapeIdentifier(table.schema)}.${client.escapeIdentifier(table.name)}`
}

async function addFiles(archive: ArchiveWriter, filesDir: string): Promise<Manifest['files']> {
  const hash = createHash('sha256')
  const sum = { count: 0, bytes: 0 }
  for (const name of await filesIn(filesDir)) {
    const file = await open(join(filesDir, name)).catch(() => null)
    // Removed since it was listed, with the row that spoke of it.
    if (file === null) continue
    try {
      const { size } = await file.stat()
      await archive.file.appendFile(tarHeader(`${FILES}${name}`, size, archive.madeAtSeconds))
      beginFile(hash, name, size)
      let written = 0
      for (let chunk = await chunkOf(file); chunk !== null; chunk = await chunkOf(file)) {
        hash.update(chunk)
        await archive.file.appendFile(chunk)
        written += chunk.length
      }
      if (written !== size) throw new Error(`the file ${name} changed while it was read`)
      await archive.file.appendFile(tarPadding(size))
      sum.count += 1
      sum.bytes += size
    } finally {
      await file.close()
    }
  }
  return { ...sum, sha256: hash.digest('hex') }
}

async function chunkOf(file: FileHandle): Promise<Buffer | null> {
  const { buffer, bytesRead } = await file.read({ buffer: Buffer.allocUnsafe(1 << 20) })
  return bytesRead === 0 ? null : buffer.subarray(0, bytesRead)
}

/** Names of the files that are complete; what is still being received ends in `.part`. */
async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.part'))
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
    .toSorted()
}
