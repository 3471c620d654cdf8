import { randomBytes } from 'node:crypto'
import { chown, link, open, rename, rm } from 'node:fs/promises'
import { codeOf } from './problem.ts'

export interface FileOwner {
  uid: number
  gid: number
}

/**
 * Writes a file so that a reader sees the old content or the new, never half of it, also after a power loss.
 * The new content is made beside the old one under a name nobody can guess, so a planted link is not followed.
 */
export async function writeWhole(path: string, text: string, owner: FileOwner | null = null): Promise<void> {
  const beside = await writeBeside(path, text, owner)
  await rename(beside, path)
}

/** Like `writeWhole`, but false (and nothing written) where the file exists already. */
export async function createWhole(path: string, text: string): Promise<boolean> {
  const beside = await writeBeside(path, text, null)
  try {
    await link(beside, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    await rm(beside, { force: true })
  }
}

async function writeBeside(path: string, text: string, owner: FileOwner | null): Promise<string> {
  const beside = `${path}.${randomBytes(6).toString('hex')}.part`
  const file = await open(beside, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  if (owner !== null) await chown(beside, owner.uid, owner.gid)
  return beside
}
