import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'
import { stopPostmaster } from '../db/embedded/postmaster.ts'
import { layoutOf } from '../db/folder.ts'
import type { OpenOptions } from '../db/open.ts'

/** What the other process said of its start: where the database is, or why not. */
export interface Said {
  url?: string
  code?: string
  message?: string
  /** How long the opening took, without the start of the process itself. */
  tookMs?: number
}

export interface DatabaseProcess {
  pid: number
  said: Said
  /** Ends it at once, as a power loss would, without its database server. */
  kill: () => Promise<void>
  close: () => Promise<void>
}

/** Opens a database in a process of its own, as another account where one is given. */
export async function openElsewhere(
  options: OpenOptions,
  account: { uid?: number; gid?: number } = {},
): Promise<DatabaseProcess> {
  const program = join(import.meta.dirname, 'databaseProcess.child.ts')
  const child = spawn(process.execPath, [program, JSON.stringify(options)], {
    cwd: '/',
    env: { PATH: process.env['PATH'] },
    stdio: ['pipe', 'pipe', 'inherit'],
    ...account,
  })
  const ended = once(child, 'exit')
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })
  const said = await Promise.race([
    once(lines, 'line').then(([line]): Said => JSON.parse(String(line))),
    ended.then((): Said => ({ code: 'ended', message: 'it ended without a word' })),
  ])
  return {
    pid: child.pid ?? 0,
    said,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    close: async () => {
      child.stdin.end()
      await ended
    },
  }
}

/** Removes a data folder, with the server a failed test may have left running in it. */
export async function removeDataFolder(dir: string): Promise<void> {
  await stopPostmaster(layoutOf(dir))
  await rm(dir, { recursive: true, force: true })
}
