import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { stopPostmaster } from '../src/db/embedded/postmaster.ts'
import { layoutOf } from '../src/db/folder.ts'

/** A data folder for one test file. */
export async function makeDataFolder(purpose: string): Promise<string> {
  return mkdtemp(path.join(tmpdir(), `mainstay-${purpose}-`))
}

/** Removes a data folder, with the database server that a killed process may have left on it. */
export async function removeDataFolder(dataDir: string): Promise<void> {
  await stopPostmaster(layoutOf(dataDir))
  await rm(dataDir, { recursive: true, force: true })
}
