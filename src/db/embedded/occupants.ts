import { execFileSync } from 'node:child_process'
import { readdirSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'
import { startOf } from '../process.ts'

const onLinux = process.platform === 'linux'

/** The PostgreSQL processes that stand in this folder: a server and all its children stand in their cluster. */
export function processesIn(dir: string): number[] {
  if (!onLinux) return []
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && standsIn(pid, dir))
}

/** True where the process lives, is PostgreSQL and stands in the folder (a shell that stands there is not one). */
export function standsIn(pid: number, dir: string): boolean {
  try {
    if (!onLinux) return commandOf(pid).includes(dir)
    if (readlinkSync(`/proc/${pid}/cwd`) !== dir) return false
    const program = basename(readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, ''))
    return (program === 'postgres' || program === 'initdb') && startOf(pid) !== null
  } catch {
    return false
  }
}

function commandOf(pid: number): string {
  const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  return command.includes('postgres') ? command : ''
}
