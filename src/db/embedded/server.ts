import type { DatabaseUrl } from '../connection.ts'
import { openClient } from '../connection.ts'
import type { DataFolder } from '../folder.ts'
import { DatabaseProblem, isDiskFull, reasonOf } from '../problem.ts'
import { accountFor, handOver } from './account.ts'
import { DATABASE, addressOf, chooseAddress, urlOf } from './address.ts'
import { adopt } from './adopt.ts'
import type { Cluster } from './cluster.ts'
import { inspectCluster, passwordOf } from './cluster.ts'
import { initialiseCluster, removeUnfinished } from './initialise.ts'
import { livingPostmaster, stopPostmaster } from './postmaster.ts'
import { findPrograms, nativeDir, serverVersion } from './programs.ts'
import { launchAnyhow } from './space.ts'
import type { WatchOptions } from './watch.ts'
import { watchServer } from './watch.ts'

export interface ServerOptions extends WatchOptions {
  /** Where PostgreSQL's programs lie; that of the installed package where not given. */
  native?: string
  /** Where they are copied to when the account that runs them cannot reach them. */
  publicDir?: string
}

export interface Server {
  url: DatabaseUrl
  stop: () => Promise<void>
}

/** Starts, or takes over, the PostgreSQL of a data folder that this process holds. */
export async function startServer(folder: DataFolder, options: ServerOptions = {}): Promise<Server> {
  const native = options.native ?? nativeDir()
  const account = await accountFor(folder)
  const state = await inspectCluster(folder, serverVersion(native).split('.')[0] ?? '')
  const programs = await findPrograms(account, native, options.publicDir)
  await removeUnfinished(folder)
  if (state === 'absent') await initialiseCluster(folder, programs, account)
  if (account !== null) await handOver(folder, account)
  const password = await passwordOf(folder)
  const cluster: Cluster = { folder, account, programs, password, address: await chooseAddress(folder) }
  if (!(await adopt(cluster, options.settings))) await launchAnyhow(cluster, options.settings)
  await ensureDatabase(cluster)
  const unwatch = watchServer(cluster, options)
  return {
    url: urlOf(cluster),
    stop: async () => {
      await unwatch()
      await stopPostmaster(folder)
    },
  }
}

/** The URL of the server that another process runs in this folder. */
export async function urlOfRunning(folder: DataFolder): Promise<DatabaseUrl | null> {
  const postmaster = livingPostmaster(folder)
  if (postmaster === null) return null
  const address = addressOf(folder, postmaster)
  return urlOf({ password: await passwordOf(folder), address })
}

async function ensureDatabase(cluster: Cluster): Promise<void> {
  try {
    const client = await openClient(urlOf(cluster, 'postgres'), 'start')
    try {
      const found = await client.query('select from pg_database where datname = $1', [DATABASE])
      if (found.rowCount === 0) await client.query(`create database ${DATABASE} template template0`)
    } finally {
      await client.end()
    }
    await (await openClient(urlOf(cluster), 'start')).end()
  } catch (error) {
    await stopPostmaster(cluster.folder)
    const { dir, postgres } = cluster.folder
    if (isDiskFull(error)) throw new DatabaseProblem('disk-full', { dir }, error)
    throw new DatabaseProblem('folder-damaged', { dir: postgres, reason: reasonOf(error) }, error)
  }
}
