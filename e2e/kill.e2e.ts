import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeOrderFile } from '../bench/orderFile.ts'
import { connect } from '../src/cli/connect.ts'
import type { ImportRecord } from '../src/modules/imports/run/contract.ts'
import { mainstay } from './commandLine.ts'
import { makeDataFolder, removeDataFolder } from './dataFolder.ts'
import { type Facts, factsIn } from './facts.ts'
import {
  configOf,
  kill,
  killAfter,
  killSeed,
  killServerWhileImporting,
  momentsToKill,
  startCommand,
} from './killing.ts'
import { startServer } from './server.ts'

const lines = 5000
const moments = 20

let workshop: string
let file: string
/** What stands after a run that nobody disturbed, and how long it takes. */
let undisturbed: { facts: Facts; seconds: number }

const importArguments = () => ['import', file, '--kind', 'orders', '--currency', 'EUR', '--yes', '--json']

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

beforeAll(async () => {
  workshop = await makeDataFolder('kill')
  file = path.join(workshop, 'orders.csv')
  await writeOrderFile(file, { lines, accounts: 300, from: '2024-01', months: 24, seed: 7, prefix: 'K-' })
  const dataDir = path.join(workshop, 'undisturbed')
  const ran = await mainstay(dataDir, ...importArguments())
  expect(ran.code, ran.stderr).toBe(0)
  undisturbed = { facts: await factsIn(dataDir), seconds: ran.seconds }
})
afterAll(() => rm(workshop, { recursive: true, force: true }))

describe('an import that is killed', () => {
  // From the start of the process over boot and migration to the end.
  it.each(momentsToKill(moments))(
    `at $at of its time, repeated, leaves what an undisturbed one leaves (seed ${killSeed}, power loss: $powerLoss)`,
    async ({ share, powerLoss }) => {
      const dataDir = path.join(workshop, `killed-${share}`)
      try {
        const run = startCommand(dataDir, importArguments())
        await killAfter(run, share * undisturbed.seconds, powerLoss)

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
        const run = startCommand(dataDir, importArguments())
        await once(run.child.stdout, 'data')
        await kill(run, powerLoss)
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
      const { importId, bootSeconds } = await killServerWhileImporting(dataDir, large, {
        kind: 'orders',
        currency: 'EUR',
        rows: 1,
      })

      const killed = performance.now()
      const again = await startServer({ dataDir, empty: true })
      const seconds = (performance.now() - killed) / 1000
      try {
        // A machine that is busy otherwise is given the time it took for an ordinary start.
        expect(seconds).toBeLessThan(Math.max(5, 1.2 * bootSeconds))
        const { client } = await connect(configOf(dataDir))
        expect(await client.imports.get({ importId })).toMatchObject({
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
