import { DatabaseProblem, reasonOf } from '../problem.ts'
import { signal } from '../process.ts'
import type { Cluster } from './cluster.ts'
import { livingPostmaster } from './postmaster.ts'
import type { Settings } from './settings.ts'
import { writeSettings } from './settings.ts'
import {
  BALLAST_BYTES,
  RESERVE_BYTES,
  dropBallast,
  freeBytesUnder,
  keepBallast,
  launchAnyhow,
  readOnly,
} from './space.ts'

/** What the running server has to tell; for the log and the status page. */
export type ServerNotice =
  | { what: 'restarted' }
  | { what: 'disk-low'; freeBytes: number }
  | { what: 'disk-enough'; freeBytes: number }
  | { what: 'trouble'; problem: DatabaseProblem }

export interface WatchOptions {
  settings?: Settings
  /** Below this much free space the database is kept from writing, so that it never stops for lack of it. */
  reserveBytes?: number
  report?: (notice: ServerNotice) => void
}

interface WatchState {
  /** Null until the first look. */
  low: boolean | null
  troubled: boolean
  restAfter: number
}

const LOOK_EVERY_MS = 500
const LAST_BYTES = 32 * 1024 * 1024
const REST_AFTER_TROUBLE_MS = 5000

/**
 * Looks after the running server: starts it again where something ended it, and keeps it from writing while
 * the disk is nearly full (a server that cannot write its log stops altogether; one that only refuses
 * changes still answers). Returns how to stop looking.
 */
export function watchServer(cluster: Cluster, options: WatchOptions): () => Promise<void> {
  const state: WatchState = { low: null, troubled: false, restAfter: 0 }
  let looking: Promise<void> | null = null
  const timer = setInterval(() => {
    if (performance.now() < state.restAfter) return
    looking ??= look(cluster, options, state).finally(() => (looking = null))
  }, LOOK_EVERY_MS)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await looking
  }
}

async function look(cluster: Cluster, options: WatchOptions, state: WatchState): Promise<void> {
  try {
    if (livingPostmaster(cluster.folder) === null) {
      await launchAnyhow(cluster, settingsFor(options, state))
      options.report?.({ what: 'restarted' })
    }
    await lookAtSpace(cluster, options, state)
    state.troubled = false
  } catch (error) {
    // Tried again after a while; told once.
    if (!state.troubled) options.report?.({ what: 'trouble', problem: problemOf(cluster, error) })
    state.troubled = true
    state.restAfter = performance.now() + REST_AFTER_TROUBLE_MS
  }
}

async function lookAtSpace(cluster: Cluster, options: WatchOptions, state: WatchState): Promise<void> {
  const reserve = options.reserveBytes ?? RESERVE_BYTES
  const freeBytes = await freeBytesUnder(cluster.folder)
  // Space between the two marks changes nothing, so that it does not switch to and fro.
  const enough = state.low ? reserve * 1.25 + BALLAST_BYTES : reserve
  const low = freeBytes < enough
  // Even the note that forbids writing needs a place, and the server a little more to go on.
  if (freeBytes < LAST_BYTES) await dropBallast(cluster.folder)
  if (low === state.low) return
  const before = state.low
  state.low = low
  await writeSettings(cluster, settingsFor(options, state))
  const postmaster = livingPostmaster(cluster.folder)
  if (postmaster !== null) signal(postmaster.pid, 'SIGHUP')
  if (low || before) options.report?.({ what: low ? 'disk-low' : 'disk-enough', freeBytes })
  if (!low) await keepBallast(cluster.folder)
}

function settingsFor(options: WatchOptions, state: WatchState): Settings {
  return { ...options.settings, ...(state.low ? readOnly : {}) }
}

function problemOf(cluster: Cluster, error: unknown): DatabaseProblem {
  if (error instanceof DatabaseProblem) return error
  const { dir, postgresLog } = cluster.folder
  return new DatabaseProblem('server-not-starting', { dir, reason: reasonOf(error), log: postgresLog }, error)
}
