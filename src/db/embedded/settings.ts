import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../wholefile.ts'
import type { Cluster } from './cluster.ts'

const MEGABYTE = 1024 * 1024

/** Settings for a server that shares a small machine (two cores, a few gigabytes) with the application. */
const settings = {
  max_connections: '60',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '32MB',
  maintenance_work_mem: '256MB',
  // Two cores: one helper per query, so that two queries still run side by side.
  max_parallel_workers_per_gather: '1',
  jit: 'off',
  random_page_cost: '1.1',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  // Backups are logical and nothing replicates from here, so a load into a new table need not be logged twice.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '1GB',
  checkpoint_timeout: '15min',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // The log is for what goes wrong in the server; a refused statement is told to the application, and the
  // text and values of statements are the customers' business.
  log_min_messages: 'error',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  cluster_name: 'mainstay',
}

export type Settings = Partial<Record<string, string>>

/**
 * Writes postgresql.conf anew. What an administrator sets with ALTER SYSTEM lies in another file, survives
 * this and wins.
 */
export async function writeSettings(cluster: Cluster, changes: Settings = {}): Promise<void> {
  const all: Settings = { ...settings, dynamic_shared_memory_type: await sharedMemory(), ...changes }
  const lines = Object.entries(all).map(
    ([name, value]) => `${name} = '${String(value).replaceAll("'", "''")}'`,
  )
  const text = `# Written by Mainstay at each start. Change settings with ALTER SYSTEM.\n${lines.join('\n')}\n`
  await writeWhole(join(cluster.folder.postgres, 'postgresql.conf'), text, cluster.account)
}

/** Containers often give /dev/shm only 64 MB, less than one parallel query may need. */
async function sharedMemory(): Promise<string> {
  if (process.platform !== 'linux') return 'posix'
  const found = await statfs('/dev/shm').catch(() => null)
  return found !== null && found.blocks * found.bsize >= 512 * MEGABYTE ? 'posix' : 'mmap'
}
