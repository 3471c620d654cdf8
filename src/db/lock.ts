import { readFile, readdir, rm, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { DataFolder } from './folder.ts'
import { folderProblem, layoutOf } from './folder.ts'
import { DatabaseProblem } from './problem.ts'
import { startOf } from './process.ts'
import { createWhole, writeWhole } from './wholefile.ts'

/** Who holds a data folder. `start` tells a process from a later one with the same number. */
const holderShape = z.object({ pid: z.number(), start: z.string(), what: z.string(), since: z.string() })
export type Holder = z.infer<typeof holderShape>

export interface FolderHold {
  /** Tells people and scripts where the running server listens. */
  announce: (port: number) => Promise<void>
  release: () => Promise<void>
}

/** The living holder of a data folder, or null. */
export async function holderOf(dir: string): Promise<Holder | null> {
  return livingHolder((await latest(layoutOf(dir).lock))?.text)
}

/**
 * Takes a data folder for this process or throws `folder-held`. Each change of hands creates the next number;
 * creation is exclusive and the highest number is never removed, so of racing processes one wins, and a
 * holder that was killed is recognised by its process being gone.
 */
export async function holdFolder(folder: DataFolder, what: string): Promise<FolderHold> {
  const mine: Holder = {
    pid: process.pid,
    start: startOf(process.pid) ?? '',
    what,
    since: new Date(performance.timeOrigin).toISOString(),
  }
  try {
    for (;;) {
      const last = await latest(folder.lock)
      const holder = livingHolder(last?.text)
      if (holder !== null) throw new DatabaseProblem('folder-held', { dir: folder.dir, ...holder })
      const number = (last?.number ?? 0) + 1
      const own = join(folder.lock, String(number))
      if (!(await createWhole(own, JSON.stringify(mine)))) continue
      // Whoever was paused for long may create a number that was used and forgotten; a higher one shows that.
      if ((await latest(folder.lock))?.number === number) {
        await forgetBefore(folder.lock, number)
        return holdOf(folder, number, mine)
      }
      await rm(own, { force: true })
    }
  } catch (error) {
    throw folderProblem(folder.dir, error)
  }
}

function holdOf(folder: DataFolder, number: number, mine: Holder): FolderHold {
  return {
    announce: (port) =>
      writeWhole(folder.server, JSON.stringify({ pid: mine.pid, port, started: mine.since })),
    release: async () => {
      await rm(folder.server, { force: true })
      // An empty note names nobody, and emptying needs no space on a full disk.
      await truncate(join(folder.lock, String(number)))
    },
  }
}

async function latest(lock: string): Promise<{ number: number; text: string } | null> {
  for (;;) {
    const number = Math.max(0, ...(await numbersIn(lock)))
    if (number === 0) return null
    const text = await readFile(join(lock, String(number)), 'utf8').catch(ignoreMissing)
    // Missing: another process took the folder between the two looks, so look again.
    if (text !== null) return { number, text }
  }
}

async function numbersIn(lock: string): Promise<number[]> {
  const names = await readdir(lock).catch(ignoreMissing)
  return (names ?? []).filter((name) => /^\d+$/.test(name)).map(Number)
}

async function forgetBefore(lock: string, number: number): Promise<void> {
  const old = (await numbersIn(lock)).filter((other) => other < number)
  await Promise.all(old.map((other) => rm(join(lock, String(other)), { force: true })))
}

/** A file that a power loss left empty names nobody. */
function livingHolder(text: string | undefined): Holder | null {
  try {
    const holder = holderShape.safeParse(JSON.parse(text ?? '{}')).data
    return holder !== undefined && startOf(holder.pid) === holder.start ? holder : null
  } catch {
    return null
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
