import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Manifest } from './archive/manifest.ts'
import { selectAll } from './backup.ts'
import type { DatabaseUrl } from './connection.ts'
import { inDatabase, openClient } from './connection.ts'
import { copyOut } from './copy.ts'
import type { Migration } from './migrate.ts'
import { DatabaseProblem } from './problem.ts'
import type { RestoreOptions } from './restore.ts'
import { restoreBackup } from './restore.ts'

export interface ProveOptions {
  file: string
  /** A server on which this account may create a database. */
  url: DatabaseUrl
  migrations: Migration[]
  prepare?: RestoreOptions['prepare']
}

/**
 * Proves a backup by what it is for: restores it into a fresh database, reads every table back and compares
 * its checksum, then drops that database. Returns the table of contents; throws where anything differs.
 */
export async function proveBackup(options: ProveOptions): Promise<Manifest> {
  const scratch = `mainstay_proof_${randomBytes(6).toString('hex')}`
  const filesDir = await mkdtemp(join(tmpdir(), 'mainstay-proof-'))
  const client = await openClient(options.url, 'proof of a backup')
  try {
    await client.query(`create database ${scratch} template template0`)
    const url = inDatabase(options.url, scratch)
    const { manifest, leftOut } = await restoreBackup({ ...options, url, filesDir, upToBackup: true })
    await compare(options.file, url, manifest, leftOut)
    return manifest
  } finally {
    await client.query(`drop database if exists ${scratch} with (force)`).catch(() => {})
    await client.end()
    await rm(filesDir, { recursive: true, force: true })
  }
}

async function compare(file: string, url: DatabaseUrl, manifest: Manifest, leftOut: string[]): Promise<void> {
  const client = await openClient(url, 'proof of a backup')
  try {
    await client.query('set synchronize_seqscans to off')
    for (const table of manifest.tables) {
      if (leftOut.includes(`${table.schema}.${table.name}`)) continue
      const hash = createHash('sha256')
      for await (const chunk of copyOut(client, selectAll(client, table))) hash.update(chunk)
      if (hash.digest('hex') === table.sha256) continue
      throw new DatabaseProblem('backup-damaged', { file, reason: `${table.name} came back differently` })
    }
  } finally {
    await client.end()
  }
}
