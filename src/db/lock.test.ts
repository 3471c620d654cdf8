import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DataFolder } from './folder.ts'
import { prepareFolder } from './folder.ts'
import { holdFolder, holderOf } from './lock.ts'

let folder: DataFolder

beforeEach(async () => {
  folder = await prepareFolder(await mkdtemp(join(tmpdir(), 'mainstay-lock-')))
})
afterEach(() => rm(folder.dir, { recursive: true, force: true }))

describe('a data folder', () => {
  it('is held by one at a time, and a second is told by whom', async () => {
    const hold = await holdFolder(folder, 'serve')
    expect(await holderOf(folder.dir)).toMatchObject({ pid: process.pid, what: 'serve' })
    await expect(holdFolder(folder, 'import')).rejects.toMatchObject({
      code: 'folder-held',
      message: expect.stringContaining(`in use by "serve" (process ${process.pid}, since 2`),
    })
    await hold.release()
    expect(await holderOf(folder.dir)).toBeNull()
    await (await holdFolder(folder, 'import')).release()
  })

  it('goes to exactly one of twenty that reach for it at once', async () => {
    const attempts = await Promise.allSettled(
      Array.from({ length: 20 }, (_, number) => holdFolder(folder, `start ${number}`)),
    )
    expect(attempts.filter((attempt) => attempt.status === 'fulfilled')).toHaveLength(1)
  })

  it('is free where its holder is gone, though another process has the number now', async () => {
    const past = { pid: process.pid, start: 'an earlier boot:1', what: 'serve', since: '2026-01-01' }
    await writeFile(join(folder.lock, '7'), JSON.stringify(past))
    expect(await holderOf(folder.dir)).toBeNull()
    await holdFolder(folder, 'serve')
    expect(await holderOf(folder.dir)).toMatchObject({ what: 'serve' })
  })

  it('is free where a power loss left the note of its holder empty', async () => {
    await writeFile(join(folder.lock, '3'), '')
    await expect(holdFolder(folder, 'serve')).resolves.toBeDefined()
  })

  it('says where its server listens, while it does', async () => {
    const hold = await holdFolder(folder, 'serve')
    await hold.announce(8080)
    expect(JSON.parse(await readFile(folder.server, 'utf8'))).toMatchObject({ pid: process.pid, port: 8080 })
    await hold.release()
    await expect(readFile(folder.server)).rejects.toThrow('ENOENT')
  })
})
