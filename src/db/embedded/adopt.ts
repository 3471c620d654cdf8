import { openClient } from '../connection.ts'
import { signal, waitUntil } from '../process.ts'
import { addressOf, urlOf } from './address.ts'
import type { Cluster } from './cluster.ts'
import { livingPostmaster, stopPostmaster } from './postmaster.ts'
import type { Settings } from './settings.ts'
import { writeSettings } from './settings.ts'

const PATIENCE_MS = 15 * 60_000

/**
 * Takes over the server that a killed application left behind, or stops it in order where it does not answer
 * or is not the version we bring. True where it now serves us.
 */
export async function adopt(cluster: Cluster, changes: Settings = {}): Promise<boolean> {
  const { folder } = cluster
  const busy = (): boolean => ['starting', ''].includes(livingPostmaster(folder)?.status ?? 'ready')
  await waitUntil(() => !busy(), PATIENCE_MS)
  const postmaster = livingPostmaster(folder)
  if (postmaster === null) return false
  if (postmaster.status === 'ready') {
    cluster.address = addressOf(folder, postmaster)
    if (await serves(cluster)) {
      await writeSettings(cluster, changes)
      signal(postmaster.pid, 'SIGHUP')
      return true
    }
  }
  await stopPostmaster(folder)
  return false
}

/** Asks for its version, and ends what the killed application left running so that it holds no locks. */
async function serves(cluster: Cluster): Promise<boolean> {
  try {
    const client = await openClient(urlOf(cluster, 'postgres'), 'adoption')
    try {
      const { rows } = await client.query<{ version: string }>(
        `select current_setting('server_version') as version`,
      )
      if (rows[0]?.version !== cluster.programs.version) return false
      await client.query(
        `select pg_terminate_backend(pid, 5000) from pg_stat_activity
         where backend_type = 'client backend' and pid <> pg_backend_pid()`,
      )
      return true
    } finally {
      await client.end()
    }
  } catch {
    return false
  }
}
