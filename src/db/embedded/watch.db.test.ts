import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openClient } from '../connection.ts'
import { layoutOf } from '../folder.ts'
import { openDatabase } from '../open.ts'
import { isDiskFull } from '../problem.ts'
import { signal, waitUntil } from '../process.ts'
import { noticeIn } from './postmaster.ts'
import type { ServerNotice } from './watch.ts'

const MEGABYTE = 1024 * 1024
let dir: string

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'mainstay-watch-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

describe('a running server', () => {
  it('is started again when something ends it', async () => {
    const notices: ServerNotice[] = []
    const server = { report: (notice: ServerNotice): unknown => notices.push(notice) }
    const database = await openDatabase({ dataDir: dir, purpose: 'test', server: server as never })
    const client = await openClient(database.url, 'test')
    await client.query('create table kept (id int); insert into kept values (1)')
    signal(noticeIn(layoutOf(dir))!.pid, 'SIGKILL')
    expect(await waitUntil(() => notices.length > 0, 5000)).toBe(true)
    expect(notices).toEqual([{ what: 'restarted' }])
    const again = await openClient(database.url, 'test')
    expect((await again.query('select * from kept')).rowCount).toBe(1)
    await again.end()
    await database.close()
  })
})

describe.runIf(canMount())('a server whose disk fills up', () => {
  it('goes on answering, refuses changes, and takes them again once there is space', async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', dir])
    try {
      await fillAndFree()
    } finally {
      execFileSync('umount', [dir])
    }
  })
})

async function fillAndFree(): Promise<void> {
  const notices: string[] = []
  const server = {
    reserveBytes: 40 * MEGABYTE,
    report: (notice: ServerNotice): void => void notices.push(notice.what),
  }
  const database = await openDatabase({ dataDir: dir, purpose: 'test', server })
  const client = await openClient(database.url, 'test')
  await client.query(
    'create table kept (id int, note text); alter table kept alter note set storage external; insert into kept values (1)',
  )
  await writeFile(join(dir, 'ballast'), Buffer.alloc(150 * MEGABYTE))
  const refused = await writeUntilRefused(() =>
    client.query(`insert into kept select 2, repeat('x', 100000) || random() from generate_series(1, 20)`),
  )
  expect(isDiskFull(refused)).toBe(true)
  expect((await client.query('select from kept where id = 1')).rowCount).toBe(1)
  await expect(waitUntil(() => notices.includes('disk-low'), 3000)).resolves.toBe(true)
  await rm(join(dir, 'ballast'))
  await expect(waitUntil(() => notices.includes('disk-enough'), 3000)).resolves.toBe(true)
  await waitUntil(() => false, 200)
  await client.query('insert into kept values (3)')
  await client.end()
  await database.close()
}

async function writeUntilRefused(write: () => Promise<unknown>): Promise<unknown> {
  for (;;) {
    const refused = await write().then(
      () => null,
      (error: unknown) => error,
    )
    if (refused !== null) return refused
  }
}

function canMount(): boolean {
  const place = mkdtempSync(join(tmpdir(), 'mainstay-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place], { stdio: 'ignore' })
    execFileSync('umount', [place])
    return true
  } catch {
    return false
  } finally {
    rmdirSync(place)
  }
}
