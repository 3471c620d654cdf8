import { randomBytes } from 'node:crypto'
import { open, rm, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { DataFolder } from '../folder.ts'
import { DatabaseProblem, isDiskFull } from '../problem.ts'
import type { Cluster } from './cluster.ts'
import { launch } from './launch.ts'
import type { Settings } from './settings.ts'

const MEGABYTE = 1024 * 1024
/** Four pieces of the write-ahead log: what a server needs to come up again on a full disk. */
export const BALLAST_BYTES = 64 * MEGABYTE
export const RESERVE_BYTES = 256 * MEGABYTE
export const readOnly: Settings = { default_transaction_read_only: 'on' }

export async function freeBytesUnder(folder: DataFolder): Promise<number> {
  const disk = await statfs(folder.postgres)
  return disk.bavail * disk.bsize
}

/**
 * Keeps a file that is of no use but to be thrown overboard. It is filled with noise, because a file system
 * may store zeros without taking space for them.
 */
export async function keepBallast(folder: DataFolder): Promise<void> {
  const path = ballastOf(folder)
  if ((await stat(path).catch(() => null))?.size === BALLAST_BYTES) return
  const file = await open(path, 'w', 0o600)
  try {
    const noise = randomBytes(MEGABYTE)
    for (let written = 0; written < BALLAST_BYTES; written += noise.length) await file.appendFile(noise)
  } finally {
    await file.close()
  }
}

export async function dropBallast(folder: DataFolder): Promise<void> {
  await rm(ballastOf(folder), { force: true })
}

/** Starts the server; on a full disk throws the ballast overboard and starts it for reading only. */
export async function launchAnyhow(cluster: Cluster, settings: Settings = {}): Promise<void> {
  try {
    await launch(cluster, settings)
  } catch (error) {
    if (!isDiskFull(error)) throw error
    await dropBallast(cluster.folder)
    await launch(cluster, { ...settings, ...readOnly }).catch((again: unknown) => {
      throw isDiskFull(again) ? new DatabaseProblem('disk-full', { dir: cluster.folder.dir }, again) : again
    })
  }
}

function ballastOf(folder: DataFolder): string {
  return join(folder.dir, 'ballast')
}
