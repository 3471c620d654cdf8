import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { OpenOptions } from '../db/open.ts'

/** What the other process said of its start: where the database is, or why not. */
export interface Said {
  url?: string
  code?: string
  message?: string
}

export interface DatabaseProcess {
  pid: number
  said: Said
  tookMs: number
  /** Ends it at once, as a power loss would, without its database server. */
  kill: () => Promise<void>
  close: () => Promise<void>
}

/** Opens a database in a process of its own, as another account where one is given. */
export async function openElsewhere(
  options: OpenOptions,
  account: { uid?: number; gid?: number } = {},
): Promise<DatabaseProcess> {
  const begun = performance.now()
  const program = join(import.meta.dirname, 'databaseProcess.child.ts')
  const child = spawn(process.execPath, [program, JSON.stringify(options)], {
    cwd: '/',
    env: { PATH: process.env['PATH'] },
    stdio: ['pipe', 'pipe', 'inherit'],
    ...account,
  })
  const ended = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })
  const said = await Promise.race([
    once(lines, 'line').then(([line]): Said => JSON.parse(String(line))),
    ended.then((): Said => ({ code: 'ended', message: 'it ended without a word' })),
  ])
  return {
    pid: child.pid ?? 0,
    said,
    tookMs: performance.now() - begun,
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
