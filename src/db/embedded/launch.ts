import { spawn } from 'node:child_process'
import { open, rename } from 'node:fs/promises'
import { DatabaseProblem, reasonOf } from '../problem.ts'
import { startOf, waitUntil } from '../process.ts'
import { addressSettings, chooseAddress } from './address.ts'
import type { Cluster } from './cluster.ts'
import { closeToOthers, ownPath } from './cluster.ts'
import { diagnose, lengthOfLog, logSince, saysPortTaken } from './diagnose.ts'
import { clearAfterKill, noticeIn } from './postmaster.ts'
import type { Settings } from './settings.ts'
import { writeSettings } from './settings.ts'

const LOG_LIMIT_BYTES = 10_000_000
/** Replaying a long log is work, not a failure; this only ends a start that will never come. */
const PATIENCE_MS = 15 * 60_000

/** Starts the server of a cluster that nobody serves and returns when it answers. */
export async function launch(cluster: Cluster, changes: Settings = {}): Promise<void> {
  await clearAfterKill(cluster.folder, cluster.account)
  await closeToOthers(cluster.folder)
  await writeSettings(cluster, changes)
  if ((await lengthOfLog(cluster.folder)) > LOG_LIMIT_BYTES) {
    await rename(cluster.folder.postgresLog, `${cluster.folder.postgresLog}.1`)
  }
  for (let attempt = 1; ; attempt++) {
    const length = await lengthOfLog(cluster.folder)
    if (await comesUp(cluster)) return
    const said = await logSince(cluster.folder, length)
    // Between choosing a free port and using it another program may have taken it.
    if (attempt > 3 || !saysPortTaken(said)) throw diagnose(cluster.folder, said)
    cluster.address = await chooseAddress(cluster.folder)
  }
}

async function comesUp(cluster: Cluster): Promise<boolean> {
  const { folder, programs, account } = cluster
  const log = await open(folder.postgresLog, 'a', 0o600)
  try {
    // Detached, so that Ctrl-C at the terminal reaches us first and the server is stopped in order.
    const child = spawn(
      programs.postgres,
      ['-D', ownPath(folder.postgres), ...addressSettings(cluster.address)],
      {
        cwd: folder.postgres,
        env: { PATH: process.env['PATH'], LC_ALL: 'C' },
        stdio: ['ignore', log.fd, log.fd],
        detached: true,
        ...(account === null ? {} : { uid: account.uid, gid: account.gid }),
      },
    )
    child.unref()
    let ended: unknown = null
    child.once('error', (error) => (ended = error))
    child.once('exit', (code, signal) => (ended = code ?? signal ?? 'unknown'))
    const ready = (): boolean => {
      const notice = noticeIn(folder)
      return notice?.pid === child.pid && notice?.status === 'ready'
    }
    await waitUntil(() => ended !== null || ready(), PATIENCE_MS)
    if (ended instanceof Error) {
      throw new DatabaseProblem(
        'programs-unusable',
        { path: programs.postgres, reason: reasonOf(ended) },
        ended,
      )
    }
    return ended === null && startOf(child.pid ?? 0) !== null && ready()
  } finally {
    await log.close()
  }
}
