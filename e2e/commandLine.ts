import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The command as a person calls it. */
export const program = fileURLToPath(new URL('../bin/mainstay', import.meta.url))

export interface Ran {
  code: number | null
  stdout: string
  stderr: string
  seconds: number
}

/** Runs one command to its end and returns what it said and how it ended. */
export function mainstay(dataDir: string, ...args: string[]): Promise<Ran> {
  const started = performance.now()
  const child = spawn(program, [...args, '--data', dataDir], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, ...said, seconds: (performance.now() - started) / 1000 }))
  })
}
