import { chmod, readFile, readdir, stat } from 'node:fs/promises'
import { platform } from 'node:os'
import { join } from 'node:path'
import type { DataFolder } from '../folder.ts'
import { DatabaseProblem } from '../problem.ts'
import type { FileOwner } from '../wholefile.ts'
import type { Programs } from './programs.ts'

/** All that is needed to start and to reach the server of one data folder. */
export interface Cluster {
  folder: DataFolder
  account: FileOwner | null
  programs: Programs
  password: string
  address: Address
}

/** A socket inside the cluster, or a port of this machine alone where the socket's path would be too long. */
export type Address = { socket: string; port: number } | { socket: null; port: number }

/** The file in the cluster with the password of its only role. */
export const PASSWORD_FILE = 'mainstay.password'
export const ROLE = 'mainstay'

/**
 * How a child that stands in the cluster names it. The child may not be allowed to walk there by path (a folder
 * under /root), but it is put there before it loses root's rights, and its own folder it can always name.
 */
export function ownPath(dir: string): string {
  return platform() === 'linux' ? '/proc/self/cwd' : dir
}

/** Looks at the cluster's place without changing it: absent, or a cluster this PostgreSQL can run; else throws. */
export async function inspectCluster(folder: DataFolder, major: string): Promise<'absent' | 'present'> {
  const dir = folder.postgres
  const names = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw new DatabaseProblem('folder-unusable', { dir, reason: error.message }, error)
  })
  if (names === null) {
    const kept = (await readdir(folder.files)).length
    if (kept === 0) return 'absent'
    throw new DatabaseProblem('folder-damaged', {
      dir,
      reason: `it is missing, while ${kept} files beside it are kept`,
    })
  }
  if (names.length === 0) throw new DatabaseProblem('folder-damaged', { dir, reason: 'the folder is empty' })
  if (!names.includes('PG_VERSION')) {
    throw new DatabaseProblem('folder-foreign', { dir, found: `no PG_VERSION beside ${names[0]}` })
  }
  const found = (await readFile(join(dir, 'PG_VERSION'), 'latin1')).trim()
  if (!/^\d{1,3}$/.test(found)) {
    throw new DatabaseProblem('folder-damaged', { dir, reason: 'its PG_VERSION is unreadable' })
  }
  if (found !== major) throw new DatabaseProblem('folder-version', { dir, found, expected: major })
  const missing = ['global', 'base', 'pg_wal', PASSWORD_FILE].find((name) => !names.includes(name))
  if (missing !== undefined) {
    throw new DatabaseProblem('folder-damaged', { dir, reason: `${missing} is missing in it` })
  }
  return 'present'
}

/** PostgreSQL refuses a cluster that others may read; copying a folder often widens its mode. */
export async function closeToOthers(folder: DataFolder): Promise<void> {
  const mode = (await stat(folder.postgres)).mode & 0o777
  if (mode !== 0o700) await chmod(folder.postgres, 0o700)
}

export async function passwordOf(folder: DataFolder): Promise<string> {
  return (await readFile(join(folder.postgres, PASSWORD_FILE), 'utf8')).trim()
}
