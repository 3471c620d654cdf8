import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { removeDataFolder } from '../../test/databaseProcess.ts'
import { openDatabase } from '../open.ts'

let dataDir: string

beforeAll(async () => {
  dataDir = join(await mkdtemp(join(tmpdir(), 'mainstay-first-')), 'data')
})
afterAll(async () => {
  await removeDataFolder(dataDir)
  await rm(join(dataDir, '..'), { recursive: true })
})

async function startAndKill(afterMs: number): Promise<void> {
  const program = join(import.meta.dirname, '..', '..', 'test', 'databaseProcess.child.ts')
  const child = spawn(process.execPath, [program, JSON.stringify({ dataDir, purpose: 'serve' })])
  await new Promise((resolve) => setTimeout(resolve, afterMs))
  child.kill('SIGKILL')
  await once(child, 'close')
}

describe('the first start', () => {
  it('may be killed at any moment: the next one begins anew or goes on', async () => {
    for (const afterMs of [150, 300, 450, 600, 900, 1300]) await startAndKill(afterMs)
    const database = await openDatabase({ dataDir, purpose: 'serve' })
    await database.close()
    expect((await readdir(dataDir)).toSorted()).toEqual(['files', 'lock', 'postgres', 'postgres.log'])
  })
})
