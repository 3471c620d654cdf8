import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect } from 'vitest'
import { connect } from '../src/cli/connect.ts'
import { processesIn } from '../src/db/embedded/occupants.ts'
import { layoutOf } from '../src/db/folder.ts'
import { signal, waitUntil } from '../src/db/process.ts'
import { readConfig } from '../src/platform/config.ts'
import { program } from './commandLine.ts'
import { startServer } from './server.ts'

export const killSeed = Number(process.env.MAINSTAY_KILL_SEED ?? Date.now() % 1_000_000)
export const configOf = (dataDir: string) => readConfig({ dataDir }, {})

/** One moment in each part of a run, from the start of the process to its end; every second one is a power loss. */
export function momentsToKill(count: number): { share: number; at: string; powerLoss: boolean }[] {
  const next = random(killSeed)
  return Array.from({ length: count }, (_, index) => {
    const share = (index + next()) / count
    return { share, at: `${Math.round(share * 100)} %`, powerLoss: index % 2 === 1 }
  })
}

/** Numbers from 0 to 1 that the seed decides. */
function random(state: number): () => number {
  let last = state
  return () => {
    last = (Math.imul(last, 1_664_525) + 1_013_904_223) | 0
    return (last >>> 8) / 2 ** 24
  }
}

export type Run = ReturnType<typeof startCommand>

/** A command in a process group of its own; what it said is kept, because its pipe outlives nothing. */
export function startCommand(dataDir: string, args: readonly string[]) {
  const child = spawn(program, [...args, '--data', dataDir], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let stdout = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  return { child, dataDir, ended: once(child, 'close'), said: () => stdout }
}

/** Kills the whole process group, and the database server too where a power loss is meant. */
export async function kill({ child, dataDir, ended }: Run, powerLoss: boolean): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGKILL')
  const cluster = layoutOf(dataDir).postgres
  if (powerLoss) {
    for (const pid of processesIn(cluster)) signal(pid, 'SIGKILL')
    await waitUntil(() => processesIn(cluster).length === 0, 5000)
  }
  await ended
}

/** Kills a run after so many seconds; one that ended sooner has ended. */
export async function killAfter(run: Run, seconds: number, powerLoss: boolean): Promise<void> {
  await Promise.race([run.ended, new Promise((resolve) => setTimeout(resolve, seconds * 1000))])
  await kill(run, powerLoss)
}

type Start = Parameters<Awaited<ReturnType<typeof connect>>['client']['imports']['start']>[0]

/** Kills a server as soon as its import of a file has read so many rows; answers the import and how long the start took. */
export async function killServerWhileImporting(
  dataDir: string,
  file: string,
  { rows, ...how }: Omit<Start, 'fileId'> & { rows: number },
): Promise<{ importId: string; bootSeconds: number }> {
  const begun = performance.now()
  const server = await startServer({ dataDir, empty: true, detached: true })
  const bootSeconds = (performance.now() - begun) / 1000
  const { client, upload } = await connect(configOf(dataDir))
  const { id } = await client.imports.start({ fileId: await upload(file), ...how })
  await expect
    .poll(async () => (await client.imports.get({ importId: id })).progress?.rows ?? 0, {
      timeout: 60_000,
      interval: 20,
    })
    .toBeGreaterThanOrEqual(rows)
  process.kill(-server.pid, 'SIGKILL')
  return { importId: id, bootSeconds }
}
