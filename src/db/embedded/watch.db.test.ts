import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmdirSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { removeDataFolder } from '../../test/databaseProcess.ts'
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
afterEach(() => removeDataFolder(dir))

describe('a running server', () => {
  it('is started again when something ends it', async () => {
    const notices: ServerNotice[] = []
    const server = { report: (notice: ServerNotice): void => void notices.push(notice) }
    const database = await openDatabase({ dataDir: dir, purpose: 'test', server })
    const client = await openClient(database.url, 'test')
    await client.query('create table kept (id int); insert into kept values (1)')
    signal(noticeIn(layoutOf(dir))!.pid, 'SIGKILL')
    expect(await waitUntil(() => notices.length > 0, 30_000)).toBe(true)
    expect(notices).toEqual([{ what: 'restarted' }])
    const again = await openClient(database.url, 'test')
    expect((await again.query('select * from kept')).rowCount).toBe(1)
    await again.end()
    await database.close()
  })
})

describe.runIf(canMount())('a server whose disk fills up', () => {
  it('goes on answering, refuses changes, and takes them again once there is space', async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=420m', 'tmpfs', dir])
    try {
      const { notices, kept } = await fillAndFree()
      expect(notices.filter((what) => what.startsWith('disk'))).toEqual(['disk-low', 'disk-enough'])
      expect(kept).toEqual([1, 4])
    } finally {
      execFileSync('umount', [dir])
    }
  })
})

async function fillAndFree(): Promise<{ notices: string[]; kept: number[] }> {
  const notices: string[] = []
  const server = {
    reserveBytes: 60 * MEGABYTE,
    report: (notice: ServerNotice): void => void notices.push(notice.what),
  }
  const database = await openDatabase({ dataDir: dir, purpose: 'test', server })
  const heard = (what: string): Promise<boolean> => waitUntil(() => notices.includes(what), 30_000)
  const ask = async (text: string): Promise<number[]> => {
    const client = await openClient(database.url, 'test')
    try {
      return (await client.query<{ id: number }>(text)).rows.map((row) => row.id)
    } finally {
      await client.end()
    }
  }
  try {
    await ask('create table kept (id int, note text)')
    await ask('alter table kept alter note set storage external')
    await ask('insert into kept values (1)')
    await waitUntil(() => existsSync(join(dir, 'ballast')), 20_000)
    await writeFile(join(dir, 'somebody-elses'), Buffer.alloc(170 * MEGABYTE))
    // Faster than anybody looks at the disk: the server cannot even write its log and goes down.
    const more = `insert into kept select 2, repeat('x', 100000) from generate_series(1, 200)`
    await waitForRefusal(() => ask(more))
    expect(await heard('disk-low')).toBe(true)
    await waitForAnswer(() => ask('select id from kept where id = 1'))
    expect(isDiskFull(await waitForRefusal(() => ask('insert into kept values (3)')))).toBe(true)
    await rm(join(dir, 'somebody-elses'))
    expect(await heard('disk-enough')).toBe(true)
    await waitForAnswer(() => ask('insert into kept values (4)'))
    return { notices, kept: await ask('select id from kept where id <> 2 order by id') }
  } finally {
    await database.close()
  }
}

/** Repeats until it is refused, and returns the refusal. */
async function waitForRefusal(act: () => Promise<unknown>): Promise<unknown> {
  for (let attempt = 1; attempt <= 50; attempt++) {
    const refusal = await act().then(
      () => null,
      (error: unknown) => error,
    )
    if (refusal !== null) return refusal
  }
  throw new Error('it was never refused')
}

/** Repeats until it succeeds, for as long as a server takes to come up again. */
async function waitForAnswer(act: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const refusal = await act().then(
      () => null,
      (error: unknown) => error,
    )
    if (refusal === null) return
    if (attempt === 200) throw refusal
    await new Promise((resolve) => setTimeout(resolve, 100))
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
