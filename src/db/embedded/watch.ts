import { statfs } from 'node:fs/promises'
import { DatabaseProblem, reasonOf } from '../problem.ts'
import { signal } from '../process.ts'
import type { Cluster } from './cluster.ts'
import { launch } from './launch.ts'
import { livingPostmaster } from './postmaster.ts'
import type { Settings } from './settings.ts'
import { writeSettings } from './settings.ts'

/** What the running server has to tell; for the log and the status page. */
export type ServerNotice =
  | { what: 'restarted' }
  | { what: 'disk-low'; freeBytes: number }
  | { what: 'disk-enough'; freeBytes: number }
  | { what: 'trouble'; problem: DatabaseProblem }

interface WatchOptions {
  settings?: Settings
  reserveBytes?: number
  report?: (notice: ServerNotice) => void
}

const LOOK_EVERY_MS = 500
const RESERVE_BYTES = 256 * 1024 * 1024

/**
 * Looks after the running server: starts it again where something ended it, and keeps it from writing while
 * the disk is nearly full (a server that cannot write its log stops altogether; one that only refuses
 * changes still answers). Returns how to stop looking.
 */
export function watchServer(cluster: Cluster, options: WatchOptions): () => Promise<void> {
  const state = { low: false, troubled: false }
  let looking: Promise<void> = Promise.resolve()
  let idle = true
  const timer = setInterval(() => {
    if (!idle) return
    idle = false
    looking = look(cluster, options, state).finally(() => (idle = true))
  }, LOOK_EVERY_MS)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await looking
  }
}

async function look(
  cluster: Cluster,
  options: WatchOptions,
  state: { low: boolean; troubled: boolean },
): Promise<void> {
  try {
    await lookAtSpace(cluster, options, state)
    if (livingPostmaster(cluster.folder) === null) {
      await launch(cluster, settingsFor(options, state.low))
      options.report?.({ what: 'restarted' })
    }
    state.troubled = false
  } catch (error) {
    // Tried again at the next look; told once.
    if (!state.troubled) options.report?.({ what: 'trouble', problem: problemOf(cluster, error) })
    state.troubled = true
  }
}

async function lookAtSpace(cluster: Cluster, options: WatchOptions, state: { low: boolean }): Promise<void> {
  const reserve = options.reserveBytes ?? RESERVE_BYTES
  const disk = await statfs(cluster.folder.postgres)
  const freeBytes = disk.bavail * disk.bsize
  // Space between the two marks changes nothing, so that it does not switch to and fro.
  const low = freeBytes < reserve || (state.low && freeBytes < reserve * 1.25)
  if (low === state.low) return
  await writeSettings(cluster, settingsFor(options, low))
  const postmaster = livingPostmaster(cluster.folder)
  if (postmaster !== null) signal(postmaster.pid, 'SIGHUP')
  state.low = low
  options.report?.({ what: low ? 'disk-low' : 'disk-enough', freeBytes })
}

function settingsFor(options: WatchOptions, low: boolean): Settings {
  return { ...options.settings, ...(low ? { default_transaction_read_only: 'on' } : {}) }
}

function problemOf(cluster: Cluster, error: unknown): DatabaseProblem {
  if (error instanceof DatabaseProblem) return error
  const { dir, postgresLog } = cluster.folder
  return new DatabaseProblem('server-not-starting', { dir, reason: reasonOf(error), log: postgresLog }, error)
}
