import { access, constants, mkdir, realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { DatabaseProblem, isDiskFull, reasonOf } from './problem.ts'

/** What lies where in a data folder. */
export interface DataFolder {
  dir: string
  /** The PostgreSQL cluster of the embedded server. */
  postgres: string
  postgresLog: string
  /** Uploaded and received files, named by opaque ids. */
  files: string
  /** Who holds the folder: one small file per change of hands, the highest number counts. */
  lock: string
  /** For people and scripts: process, port and start of the running server. */
  server: string
}

export function layoutOf(dir: string): DataFolder {
  const root = resolve(dir)
  return {
    dir: root,
    postgres: join(root, 'postgres'),
    postgresLog: join(root, 'postgres.log'),
    files: join(root, 'files'),
    lock: join(root, 'lock'),
    server: join(root, 'server.json'),
  }
}

/** Makes the data folder where it is missing, readable by its owner only, and checks that it can be written. */
export async function prepareFolder(dir: string): Promise<DataFolder> {
  try {
    await mkdir(resolve(dir), { recursive: true, mode: 0o700 })
    const folder = layoutOf(await realpath(dir))
    await access(folder.dir, constants.R_OK | constants.W_OK | constants.X_OK)
    await mkdir(folder.files, { recursive: true, mode: 0o700 })
    await mkdir(folder.lock, { recursive: true, mode: 0o700 })
    await access(folder.lock, constants.R_OK | constants.W_OK | constants.X_OK)
    return folder
  } catch (error) {
    throw folderProblem(resolve(dir), error)
  }
}

/** Why a folder could not be used: mostly rights, sometimes a full disk. */
export function folderProblem(dir: string, error: unknown): DatabaseProblem {
  if (error instanceof DatabaseProblem) return error
  if (isDiskFull(error)) return new DatabaseProblem('disk-full', { dir }, error)
  return new DatabaseProblem('folder-unusable', { dir, reason: reasonOf(error) }, error)
}
