import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyDatabase } from '../test/database.ts'
import { inDatabase, openClient } from './connection.ts'
import { openDatabase } from './open.ts'
import type { DatabaseProblem } from './problem.ts'
import { waitUntil } from './process.ts'

const database = emptyDatabase()
let dir: string

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'mainstay-external-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

function open(url: string): Promise<unknown> {
  return openDatabase({ dataDir: join(dir, 'c'), url, purpose: 'serve' })
}

async function endOthers(): Promise<void> {
  const client = await openClient(database.url, 'test')
  await client.query(
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`,
  )
  await client.end()
}

describe('a database server of its own', () => {
  it('is used by one Mainstay at a time, and a second is told by whom', async () => {
    const first = await openDatabase({ dataDir: join(dir, 'a'), url: database.url, purpose: 'serve' })
    const second = openDatabase({ dataDir: join(dir, 'b'), url: database.url, purpose: 'import' })
    await expect(second).rejects.toMatchObject({
      code: 'database-held',
      message: expect.stringContaining(`in use by "mainstay serve, process ${process.pid} on `),
    })
    const beside = await openDatabase({
      dataDir: join(dir, 'b'),
      url: database.url,
      purpose: 'backup',
      beside: true,
    })
    await sql`select 1`.execute(beside.db)
    await beside.close()
    await first.close()
    const next = await openDatabase({ dataDir: join(dir, 'b'), url: database.url, purpose: 'serve' })
    await next.close()
  })

  it('stays reserved when its connections break', async () => {
    const problems: DatabaseProblem[] = []
    const onLost = (problem: DatabaseProblem): void => void problems.push(problem)
    const first = await openDatabase({ dataDir: join(dir, 'a'), url: database.url, purpose: 'serve', onLost })
    await endOthers()
    await waitUntil(() => false, 1500)
    const second = openDatabase({ dataDir: join(dir, 'b'), url: database.url, purpose: 'serve' })
    await expect(second).rejects.toMatchObject({ code: 'database-held' })
    expect((await sql`select 1 as one`.execute(first.db)).rows).toEqual([{ one: 1 }])
    expect(problems).toEqual([])
    await first.close()
  })

  it('tells when another server was faster after a break', async () => {
    const problems: DatabaseProblem[] = []
    const onLost = (problem: DatabaseProblem): void => void problems.push(problem)
    const first = await openDatabase({ dataDir: join(dir, 'a'), url: database.url, purpose: 'serve', onLost })
    await endOthers()
    const second = await openDatabase({ dataDir: join(dir, 'b'), url: database.url, purpose: 'serve' })
    expect(await waitUntil(() => problems.length > 0, 5000)).toBe(true)
    expect(problems[0]).toMatchObject({ code: 'database-lost' })
    await second.close()
    await first.close()
  })

  it('is refused with a plain sentence where it does not answer or does not fit', async () => {
    const unreachable = new URL(database.url)
    unreachable.searchParams.set('host', '127.0.0.1')
    unreachable.port = '1'
    unreachable.password = 'secret'
    await expect(open(unreachable.href)).rejects.toMatchObject({
      code: 'database-unreachable',
      message: expect.not.stringContaining('secret'),
    })
    await expect(open(inDatabase(database.url, 'no_such'))).rejects.toMatchObject({
      code: 'database-unreachable',
    })
  })

  it('is refused where it does not store text as UTF8', async () => {
    const client = await openClient(database.url, 'test')
    await client.query(
      `create database latin template template0 encoding 'LATIN1' locale 'C' locale_provider libc`,
    )
    const latin = openDatabase({
      dataDir: join(dir, 'c'),
      url: inDatabase(database.url, 'latin'),
      purpose: 'serve',
    })
    await expect(latin).rejects.toMatchObject({ code: 'database-encoding', params: { found: 'LATIN1' } })
    await client.query('drop database latin with (force)')
    await client.end()
  })
})
