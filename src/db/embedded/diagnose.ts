import { open, stat } from 'node:fs/promises'
import type { DataFolder } from '../folder.ts'
import { DatabaseProblem } from '../problem.ts'

const damage =
  /control file|checkpoint record|PANIC|invalid page|checksum|is not a database directory|bogus|corrupt|could not (open|read|find|access) (file|directory) "(base|global|pg_)|invalid data in|unexpected data|incompatible with server/i
const notAllowed = /Permission denied|Operation not permitted/i
const full = /No space left on device/i
const portTaken = /could not bind|could not create any TCP\/IP sockets|Address already in use/i

export async function lengthOfLog(folder: DataFolder): Promise<number> {
  return stat(folder.postgresLog).then(
    (found) => found.size,
    () => 0,
  )
}

/** What the server said into its log since that length, at most its last 64 kB. */
export async function logSince(folder: DataFolder, length: number): Promise<string> {
  const file = await open(folder.postgresLog).catch(() => null)
  if (file === null) return ''
  try {
    const size = (await file.stat()).size
    const from = Math.max(length, size - 65_536)
    const buffer = Buffer.alloc(Math.max(0, size - from))
    await file.read(buffer, 0, buffer.length, from)
    return buffer.toString('utf8')
  } finally {
    await file.close()
  }
}

/** Turns what a server that did not start has said into the problem it has. */
export function diagnose(folder: DataFolder, said: string): DatabaseProblem {
  const lines = said.split('\n').filter((line) => /\b(FATAL|PANIC):/.test(line))
  const reason = (lines.at(-1) ?? said.trim().split('\n').at(-1) ?? '').replace(/^.*?\b(FATAL|PANIC):\s*/, '')
  if (full.test(said)) return new DatabaseProblem('disk-full', { dir: folder.dir })
  if (damage.test(said) && !notAllowed.test(said))
    return new DatabaseProblem('folder-damaged', { dir: folder.postgres, reason })
  return new DatabaseProblem('server-not-starting', {
    dir: folder.dir,
    reason: reason || 'it ended without a word',
    log: folder.postgresLog,
  })
}

export function saysPortTaken(said: string): boolean {
  return portTaken.test(said)
}
