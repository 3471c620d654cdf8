import type { Connected } from './connect.ts'
import { connect } from './connect.ts'
import type { DatabaseUrl, PoolOptions } from './connection.ts'
import type { Server, ServerOptions } from './embedded/server.ts'
import { startServer, urlOfRunning } from './embedded/server.ts'
import { checkDatabase, reserveDatabase } from './external.ts'
import type { DataFolder } from './folder.ts'
import { prepareFolder } from './folder.ts'
import type { FolderHold } from './lock.ts'
import { holdFolder, holderOf } from './lock.ts'
import type { DatabaseProblem } from './problem.ts'

export interface OpenOptions extends PoolOptions {
  dataDir: string
  /** A PostgreSQL 15 or newer; without it the data folder's own server is started. */
  url?: DatabaseUrl | undefined
  /** Work beside a running server on its database, instead of being refused because it holds the folder. */
  beside?: boolean
  server?: ServerOptions
  /** Called when the reservation of an external database is lost to another server. */
  onLost?: (problem: DatabaseProblem) => void
}

export interface Database extends Connected {
  folder: DataFolder
  /** Tells people and scripts where this server listens; nothing where it works beside another. */
  announce: (port: number) => Promise<void>
}

/**
 * Opens the database of a data folder: holds the folder, starts or takes over its own server, or reserves the
 * external one. The schema is left as it is found (see migrate). `close` leaves everything stopped and free.
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const folder = await prepareFolder(options.dataDir)
  const running = options.beside ? await urlBeside(folder, options) : null
  if (running !== null) {
    await checkDatabase(running)
    return { ...connect(running, options), folder, announce: async () => {} }
  }
  const hold = await holdFolder(folder, options.purpose)
  try {
    return options.url === undefined
      ? await openEmbedded(folder, hold, options)
      : await openExternal(folder, hold, options.url, options)
  } catch (error) {
    await hold.release()
    throw error
  }
}

/** The database of the server that holds the folder; null where none does, or it is just starting or stopping. */
async function urlBeside(folder: DataFolder, options: OpenOptions): Promise<DatabaseUrl | null> {
  if ((await holderOf(folder.dir)) === null) return null
  return options.url ?? (await urlOfRunning(folder))
}

async function openEmbedded(folder: DataFolder, hold: FolderHold, options: OpenOptions): Promise<Database> {
  const server: Server = await startServer(folder, options.server)
  const connected = connect(server.url, options)
  return {
    ...connected,
    folder,
    announce: hold.announce,
    close: async () => {
      await connected.close()
      await server.stop()
      await hold.release()
    },
  }
}

async function openExternal(
  folder: DataFolder,
  hold: FolderHold,
  url: DatabaseUrl,
  options: OpenOptions,
): Promise<Database> {
  await checkDatabase(url)
  const reservation = options.beside ? null : await reserveDatabase(url, options.purpose, options.onLost)
  const connected = connect(url, options)
  return {
    ...connected,
    folder,
    announce: hold.announce,
    close: async () => {
      await connected.close()
      await reservation?.release()
      await hold.release()
    },
  }
}
