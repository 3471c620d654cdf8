import { readFileSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DataFolder } from '../folder.ts'
import { DatabaseProblem, codeOf } from '../problem.ts'
import { signal, startOf, waitUntil } from '../process.ts'
import type { FileOwner } from '../wholefile.ts'
import { writeWhole } from '../wholefile.ts'
import { processesIn, standsIn } from './occupants.ts'

/** What a PostgreSQL server writes about itself into its cluster (postmaster.pid). */
export interface Postmaster {
  pid: number
  port: number
  /** Folder of its socket as it names it, empty where it listens on a port. */
  socket: string
  /** starting, ready or stopping; empty where it has not said yet. */
  status: string
}

/** What postmaster.pid says, or null where there is none; whether that process lives is another question. */
export function noticeIn(folder: DataFolder): Postmaster | null {
  try {
    const lines = readFileSync(join(folder.postgres, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Math.abs(Number(lines[0]))
    if (!Number.isSafeInteger(pid) || pid === 0) return null
    const status = (lines[7] ?? '').trim()
    return { pid, port: Number(lines[3]), socket: (lines[4] ?? '').trim(), status }
  } catch {
    return null
  }
}

/** The living server of this cluster. A process that merely got the same number is not one. */
export function livingPostmaster(folder: DataFolder): Postmaster | null {
  const notice = noticeIn(folder)
  return notice !== null && standsIn(notice.pid, folder.postgres) ? notice : null
}

/** Stops the server of the cluster in order: open transactions are rolled back, all is written out. */
export async function stopPostmaster(folder: DataFolder, patienceMs: number = 60_000): Promise<void> {
  const postmaster = livingPostmaster(folder)
  if (postmaster === null) return
  // Gone is gone: a process on its way out has left its folder before it has let go of all in it.
  const start = startOf(postmaster.pid)
  const gone = (): boolean => start === null || startOf(postmaster.pid) !== start
  signal(postmaster.pid, 'SIGINT')
  if (await waitUntil(gone, patienceMs)) return
  // "Immediate": as a power loss; the next start replays its log. Nothing acknowledged is lost.
  signal(postmaster.pid, 'SIGQUIT')
  if (await waitUntil(gone, 10_000)) return
  await endLeftovers(folder)
  if (!gone()) throw new DatabaseProblem('server-not-stopping', { dir: folder.postgres, pid: postmaster.pid })
}

/**
 * After a kill: ends server processes without a postmaster, and makes its notice harmless. PostgreSQL takes a
 * notice for a living server if any process has its number, save its own parent, hence our number in it; it
 * keeps the notice's last line, by which it makes sure itself that nobody uses the old shared memory.
 */
export async function clearAfterKill(folder: DataFolder, account: FileOwner | null): Promise<void> {
  await endLeftovers(folder)
  const path = join(folder.postgres, 'postmaster.pid')
  try {
    const [, ...rest] = readFileSync(path, 'utf8').split('\n')
    if (rest.length > 0) await writeWhole(path, [process.pid, ...rest].join('\n'), account)
    else await rm(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
  const sockets = (await readdir(folder.postgres)).filter((name) => name.startsWith('.s.PGSQL.'))
  await Promise.all(sockets.map((name) => rm(join(folder.postgres, name), { force: true })))
}

async function endLeftovers(folder: DataFolder): Promise<void> {
  const none = (): boolean => processesIn(folder.postgres).length === 0
  // They notice by themselves that their postmaster is gone, unless they are deep in work.
  if (none() || (await waitUntil(none, 500))) return
  for (const pid of processesIn(folder.postgres)) signal(pid, 'SIGKILL')
  await waitUntil(none, 5000)
}
