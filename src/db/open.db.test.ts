import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openElsewhere, removeDataFolder } from '../test/databaseProcess.ts'
import { openClient } from './connection.ts'
import { noticeIn } from './embedded/postmaster.ts'
import { layoutOf } from './folder.ts'
import { holderOf } from './lock.ts'
import { openDatabase } from './open.ts'
import { signal } from './process.ts'

let dataDir: string
let options: { dataDir: string; purpose: string }

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'mainstay-open-'))
  options = { dataDir, purpose: 'serve' }
  const database = await openDatabase(options)
  await sql`create table ledger (entry int primary key)`.execute(database.db)
  await database.close()
})
afterAll(() => removeDataFolder(dataDir))

async function entriesIn(url: string): Promise<number> {
  const client = await openClient(url, 'test')
  const { rows } = await client.query<{ count: number }>('select count(*) as count from ledger')
  await client.end()
  return rows[0]!.count
}

describe('the database of a data folder', () => {
  it('reads dates as text, instants as instants, counts and money as numbers', async () => {
    const database = await openDatabase({ ...options, statementTimeoutMs: 200 })
    const { rows } = await sql`select '2026-03-01'::date as day, array['2026-03-01'::date] as days,
      '2026-03-01T10:00:00+03'::timestamptz as instant, 9007199254740993::int8 as large,
      count(*) as count, 12.50::numeric as money from ledger`.execute(database.db)
    expect(rows[0]).toEqual({
      day: '2026-03-01',
      days: ['2026-03-01'],
      instant: new Date('2026-03-01T07:00:00Z'),
      large: '9007199254740993',
      count: 0,
      money: 12.5,
    })
    await expect(sql`select pg_sleep(5)`.execute(database.db)).rejects.toMatchObject({ code: '57014' })
    await database.close()
  })

  it('is refused to a second start within a second, which is told who holds it', async () => {
    const first = await openElsewhere(options)
    const second = await openElsewhere({ ...options, purpose: 'import' })
    expect(second.said).toMatchObject({
      code: 'folder-held',
      message: expect.stringContaining(`in use by "serve" (process ${first.pid}`),
    })
    expect(second.said.tookMs).toBeLessThan(1000)
    await second.close()
    await first.close()
    expect(await holderOf(dataDir)).toBeNull()
  })

  it('goes to exactly one of five racing starts', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => openElsewhere(options)))
    expect(all.filter((one) => one.said.url !== undefined)).toHaveLength(1)
    expect(all.filter((one) => one.said.code === 'folder-held')).toHaveLength(4)
    await Promise.all(all.map((one) => one.close()))
  })

  it('is joined by work beside a running server', async () => {
    const server = await openElsewhere(options)
    const beside = await openDatabase({ ...options, purpose: 'backup', beside: true })
    expect(await entriesIn(beside.url)).toBe(0)
    await beside.close()
    expect(await entriesIn(server.said.url!)).toBe(0)
    await server.close()
  })

  it('keeps every acknowledged row when the application is killed, and takes its server over', async () => {
    for (let round = 1; round <= 3; round++) {
      const server = await openElsewhere(options)
      const client = await openClient(server.said.url!, 'test')
      const postmaster = noticeIn(layoutOf(dataDir))!.pid
      await client.query('insert into ledger values ($1)', [round])
      await client.query('begin; insert into ledger values ($1)'.replace('$1', String(-round)))
      await server.kill()
      const next = await openElsewhere(options)
      expect(next.said.code).toBeUndefined()
      expect(next.said.tookMs).toBeLessThan(5000)
      expect(noticeIn(layoutOf(dataDir))!.pid).toBe(postmaster)
      expect(await entriesIn(next.said.url!)).toBe(round)
      await next.close()
    }
  })

  it('keeps every acknowledged row when everything is killed at once', async () => {
    const server = await openElsewhere(options)
    const client = await openClient(server.said.url!, 'test')
    await client.query('insert into ledger select generate_series(1000, 50000)')
    const before = await entriesIn(server.said.url!)
    signal(noticeIn(layoutOf(dataDir))!.pid, 'SIGKILL')
    await server.kill()
    const next = await openElsewhere(options)
    expect(next.said.tookMs).toBeLessThan(5000)
    expect(await entriesIn(next.said.url!)).toBe(before)
    await next.close()
  })

  it('leaves nothing running when it is closed', async () => {
    const server = await openElsewhere(options)
    await server.close()
    expect(noticeIn(layoutOf(dataDir))).toBeNull()
    expect((await readdir(layoutOf(dataDir).postgres)).filter((name) => name.startsWith('.s.'))).toEqual([])
  })
})
