import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeOrderFile } from '../bench/orderFile.ts'
import { connect } from '../src/cli/connect.ts'
import { processesIn } from '../src/db/embedded/occupants.ts'
import { layoutOf } from '../src/db/folder.ts'
import { signal, waitUntil } from '../src/db/process.ts'
import type { ImportRecord } from '../src/modules/imports/contract.ts'
import { readConfig } from '../src/platform/config.ts'
import { mainstay, program } from './commandLine.ts'
import { makeDataFolder, removeDataFolder } from './dataFolder.ts'
import { type Facts, factsIn } from './facts.ts'
import { startServer } from './server.ts'

const lines = 5000
const moments = 20
const seed = Number(process.env.MAINSTAY_KILL_SEED ?? Date.now() % 1_000_000)
const configOf = (dataDir: string) => readConfig({ dataDir }, {})

let workshop: string
let file: string
/** What stands after a run that nobody disturbed, and how long it takes. */
let undisturbed: { facts: Facts; seconds: number }

const importArguments = (dataDir: string) => [
  'import',
  file,
  '--kind',
  'orders',
  '--currency',
  'EUR',
  '--yes',
  '--json',
  '--data',
  dataDir,
]

/** The command in a process group of its own; what it said is kept, because its pipe outlives nothing. */
function startImport(dataDir: string) {
  const child = spawn(program, importArguments(dataDir), {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let stdout = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  return { child, ended: once(child, 'close'), said: () => stdout }
}

/** Kills the whole process group, and the database server too where a power loss is meant. */
async function killAll(
  { child, ended }: Pick<ReturnType<typeof startImport>, 'child' | 'ended'>,
  dataDir: string,
  powerLoss: boolean,
) {
  if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGKILL')
  const cluster = layoutOf(dataDir).postgres
  if (powerLoss) {
    for (const pid of processesIn(cluster)) signal(pid, 'SIGKILL')
    await waitUntil(() => processesIn(cluster).length === 0, 5000)
  }
  await ended
}

/** Imports the file in this process, over the door every command uses. */
async function importAgain(connection: Awaited<ReturnType<typeof connect>>): Promise<ImportRecord> {
  const fileId = await connection.upload(file)
  const { id } = await connection.client.imports.start({ fileId, kind: 'orders', currency: 'EUR' })
  return ended(connection, id)
}

async function ended(
  { client }: Awaited<ReturnType<typeof connect>>,
  importId: string,
): Promise<ImportRecord> {
  for (;;) {
    const record = await client.imports.get({ importId })
    if (record.status !== 'waiting' && record.status !== 'running') return record
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** Numbers from 0 to 1 that the seed decides. */
function random(state: number): () => number {
  let last = state
  return () => {
    last = (Math.imul(last, 1_664_525) + 1_013_904_223) | 0
    return (last >>> 8) / 2 ** 24
  }
}

beforeAll(async () => {
  workshop = await makeDataFolder('kill')
  file = path.join(workshop, 'orders.csv')
  await writeOrderFile(file, { lines, accounts: 300, from: '2024-01', months: 24, seed: 7, prefix: 'K-' })
  const dataDir = path.join(workshop, 'undisturbed')
  const ran = await mainstay(dataDir, ...importArguments(dataDir).slice(0, -2))
  expect(ran.code, ran.stderr).toBe(0)
  undisturbed = { facts: await factsIn(dataDir), seconds: ran.seconds }
})
afterAll(() => rm(workshop, { recursive: true, force: true }))

describe('an import that is killed', () => {
  const next = random(seed)
  // One moment in each twentieth of the run, from the start of the process over boot and migration to the end.
  const shares = Array.from({ length: moments }, (_, index) => (index + next()) / moments)

  it.each(
    shares.map((share, index) => ({ share, at: `${Math.round(share * 100)} %`, powerLoss: index % 2 === 1 })),
  )(
    `at $at of its time, repeated, leaves what an undisturbed one leaves (seed ${seed}, power loss: $powerLoss)`,
    async ({ share, powerLoss }) => {
      const dataDir = path.join(workshop, `killed-${share}`)
      try {
        const run = startImport(dataDir)
        await Promise.race([
          run.ended,
          new Promise((resolve) => setTimeout(resolve, share * undisturbed.seconds * 1000)),
        ])
        await killAll(run, dataDir, powerLoss)

        const connection = await connect(configOf(dataDir))
        try {
          const repeated = await importAgain(connection)
          const rows = repeated.result?.rows
          expect(repeated.status).toBe('done')
          // All of it or nothing of it was kept, and what was acknowledged was kept.
          expect([0, lines]).toContain(rows?.new)
          if (run.said() !== '') expect(rows?.new).toBe(0)
          expect((await factsIn(dataDir)).hash).toBe(undisturbed.facts.hash)
          expect((await importAgain(connection)).result?.rows).toMatchObject({
            new: 0,
            changed: 0,
            same: lines,
          })
        } finally {
          await connection.close()
        }
      } finally {
        await removeDataFolder(dataDir)
      }
    },
  )

  it.each([false, true])(
    'the moment it was acknowledged is there afterwards, whole (power loss: %s)',
    async (powerLoss) => {
      const dataDir = path.join(workshop, `acknowledged-${powerLoss}`)
      try {
        const run = startImport(dataDir)
        await once(run.child.stdout, 'data')
        await killAll(run, dataDir, powerLoss)
        expect(await factsIn(dataDir)).toEqual(undisturbed.facts)
      } finally {
        await removeDataFolder(dataDir)
      }
    },
  )
})

describe('a server that is killed while it imports', () => {
  it('starts again at once, says that the import was interrupted, and keeps nothing of it', async () => {
    const dataDir = path.join(workshop, 'server')
    const large = path.join(workshop, 'large.csv')
    await writeOrderFile(large, {
      lines: 150_000,
      accounts: 3000,
      from: '2024-01',
      months: 24,
      seed: 8,
      prefix: 'L-',
    })
    try {
      const first = performance.now()
      const server = await startServer({ dataDir, empty: true, detached: true })
      const bootSeconds = (performance.now() - first) / 1000
      const before = await connect(configOf(dataDir))
      const fileId = await before.upload(large)
      const { id } = await before.client.imports.start({ fileId, kind: 'orders', currency: 'EUR' })
      await expect
        .poll(async () => (await before.client.imports.get({ importId: id })).progress?.rows ?? 0, {
          timeout: 60_000,
          interval: 20,
        })
        .toBeGreaterThan(0)
      process.kill(-server.pid, 'SIGKILL')

      const killed = performance.now()
      const again = await startServer({ dataDir, empty: true })
      const seconds = (performance.now() - killed) / 1000
      try {
        // A machine that is busy otherwise is given the time it took for an ordinary start.
        expect(seconds).toBeLessThan(Math.max(5, 1.2 * bootSeconds))
        const { client } = await connect(configOf(dataDir))
        expect(await client.imports.get({ importId: id })).toMatchObject({
          status: 'failed',
          problem: { code: 'interrupted' },
          result: null,
        })
        expect((await factsIn(dataDir)).rows).toEqual({})
      } finally {
        await again.stop()
      }
    } finally {
      await removeDataFolder(dataDir)
    }
  })
})
