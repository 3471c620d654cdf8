import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { layoutOf } from '../folder.ts'
import { openDatabase } from '../open.ts'

const asRoot = process.getuid?.() === 0
let base: string
let sound: string
let dataDir: string
let number = 0

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'mainstay-refusal-'))
  sound = join(base, 'sound')
  await (await openDatabase({ dataDir: sound, purpose: 'test' })).close()
})
afterAll(() => rm(base, { recursive: true, force: true }))

beforeEach(async () => {
  dataDir = join(base, String(++number))
  await cp(sound, dataDir, { recursive: true })
})

async function flip(path: string, at: number): Promise<void> {
  const file = await open(join(layoutOf(dataDir).postgres, path), 'r+')
  const byte = Buffer.alloc(1)
  await file.read(byte, 0, 1, at)
  await file.write(Buffer.from([byte[0]! ^ 0xff]), 0, 1, at)
  await file.close()
}

function start(): Promise<unknown> {
  return openDatabase({ dataDir, purpose: 'test' })
}

describe('a data folder that is not sound', () => {
  it.each([8, 40, 100, 200, 280])('is refused with byte %i of its control file flipped', async (at) => {
    await flip('global/pg_control', at)
    await expect(start()).rejects.toMatchObject({ code: 'folder-damaged' })
  })

  it('is refused with a damaged catalogue, and says how to go on', async () => {
    for (const name of await readdir(join(layoutOf(dataDir).postgres, 'global'))) {
      if (/^\d+$/.test(name)) await flip(join('global', name), 100).catch(() => {})
    }
    await expect(start()).rejects.toMatchObject({
      code: 'folder-damaged',
      message: expect.stringContaining('restore the latest backup into a new folder'),
    })
  })

  it('is refused without its write-ahead log', async () => {
    await rm(join(layoutOf(dataDir).postgres, 'pg_wal'), { recursive: true })
    await expect(start()).rejects.toMatchObject({ code: 'folder-damaged' })
    await mkdir(join(layoutOf(dataDir).postgres, 'pg_wal'))
    await expect(start()).rejects.toMatchObject({ code: 'folder-damaged' })
  })

  it('is refused without PG_VERSION, and nothing is initialised over it', async () => {
    const { postgres } = layoutOf(dataDir)
    await rm(join(postgres, 'PG_VERSION'))
    const before = await readdir(postgres)
    await expect(start()).rejects.toMatchObject({ code: 'folder-foreign' })
    expect(await readdir(postgres)).toEqual(before)
  })

  it('is refused where its database folder is empty or holds something else', async () => {
    const { postgres } = layoutOf(dataDir)
    await rm(postgres, { recursive: true })
    await mkdir(postgres)
    await expect(start()).rejects.toMatchObject({ code: 'folder-damaged' })
    await writeFile(join(postgres, 'thesis.docx'), 'ten years of work')
    await expect(start()).rejects.toMatchObject({ code: 'folder-foreign' })
    expect(await readdir(postgres)).toEqual(['thesis.docx'])
  })

  it('is refused where the database is gone and files that belong to it are not', async () => {
    const { postgres, files } = layoutOf(dataDir)
    await writeFile(join(files, 'received'), 'an order')
    await rename(postgres, join(base, `away-${number}`))
    await expect(start()).rejects.toMatchObject({ code: 'folder-damaged' })
    await rename(join(base, `away-${number}`), postgres)
    await (await openDatabase({ dataDir, purpose: 'test' })).close()
  })

  it('is refused where another major version of PostgreSQL made it', async () => {
    await writeFile(join(layoutOf(dataDir).postgres, 'PG_VERSION'), '15\n')
    await expect(start()).rejects.toMatchObject({
      code: 'folder-version',
      params: { found: '15', expected: '18' },
    })
  })

  it('is free again after a refusal', async () => {
    await flip('global/pg_control', 40)
    await expect(start()).rejects.toMatchObject({ code: 'folder-damaged' })
    await flip('global/pg_control', 40)
    await (await openDatabase({ dataDir, purpose: 'test' })).close()
  })
})

describe('what a killed start left', () => {
  it('is cleared away: a half-made cluster', async () => {
    const { postgres } = layoutOf(dataDir)
    await rename(postgres, `${postgres}.unfinished-0123456789ab`)
    await (await openDatabase({ dataDir, purpose: 'test' })).close()
    expect((await readdir(dataDir)).toSorted()).toEqual(['files', 'lock', 'postgres', 'postgres.log'])
  })

  it('is no server, though another process has the number that it notes', async () => {
    const { postgres } = layoutOf(dataDir)
    // Of the account that runs the server, as only such a process looks like one to PostgreSQL.
    const { uid, gid } = await stat(join(sound, 'postgres'))
    const stranger = spawn('sleep', ['60'], asRoot ? { uid, gid } : {})
    onTestFinished(() => void stranger.kill())
    const notice = `${stranger.pid}\n${postgres}\n1700000000\n5432\n.\n\n  5432001    123456\nready\n`
    await writeFile(join(postgres, 'postmaster.pid'), notice)
    await writeFile(join(postgres, '.s.PGSQL.5432.lock'), notice)
    const database = await openDatabase({ dataDir, purpose: 'test' })
    expect((await sql`select 1 as one`.execute(database.db)).rows).toEqual([{ one: 1 }])
    await database.close()
  })
})
