import { chmod, chown, cp, mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openElsewhere } from '../../test/databaseProcess.ts'
import { openClient } from '../connection.ts'
import { layoutOf } from '../folder.ts'
import { openDatabase } from '../open.ts'

const asRoot = process.getuid?.() === 0
const nobody = { uid: 65_534, gid: 65_534 }
/** An ordinary user must be able to run the tests' own program; in a checkout under /root it cannot. */
const reachable =
  asRoot && spawnSync(process.execPath, [import.meta.filename, '--check'], nobody).error === undefined

let base: string

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'mainstay-account-'))
})
afterEach(() => rm(base, { recursive: true, force: true }))

describe.runIf(asRoot)('started by root', () => {
  it('takes back a cluster that was copied by root', async () => {
    await (await openDatabase({ dataDir: join(base, 'first'), purpose: 'test' })).close()
    await cp(join(base, 'first'), join(base, 'second'), { recursive: true })
    expect((await stat(join(base, 'second', 'postgres'))).uid).toBe(0)
    await (await openDatabase({ dataDir: join(base, 'second'), purpose: 'test' })).close()
  })

  it.each([
    ['the user who owns the data folder', 1, 1],
    ['nobody where that owner has no name on this machine', 4321, 65_534],
  ])('runs its server as %s', async (_, owner, runsAs) => {
    const dataDir = join(base, 'data')
    await mkdir(dataDir, { mode: 0o700 })
    await chown(dataDir, owner, owner)
    await (await openDatabase({ dataDir, purpose: 'test' })).close()
    expect((await stat(layoutOf(dataDir).postgres)).uid).toBe(runsAs)
  })
})

describe.runIf(reachable)('started by an ordinary user', () => {
  it('works the same, and refuses the database of somebody else', async () => {
    await chmod(base, 0o777)
    const own = await openElsewhere({ dataDir: join(base, 'own'), purpose: 'test' }, nobody)
    expect(own.said.message).toBeUndefined()
    await own.close()
    const stranger = await openElsewhere(
      { dataDir: join(base, 'own'), purpose: 'test' },
      { uid: 1234, gid: 1234 },
    )
    expect(stranger.said.code).toBe('folder-unusable')
    await stranger.close()
  })
})

describe('a data folder with a long path', () => {
  it('is served on a port of this machine instead of a socket, with a password', async () => {
    const dataDir = join(base, 'x'.repeat(60), 'y'.repeat(60))
    await mkdir(dirname(dataDir), { recursive: true })
    const first = await openElsewhere({ dataDir, purpose: 'test' })
    expect(first.said.url).toContain('@127.0.0.1:')
    const guessed = new URL(first.said.url!)
    guessed.password = 'guessed'
    await expect(openClient(guessed.href, 'test')).rejects.toMatchObject({ code: '28P01' })
    await first.kill()
    const next = await openElsewhere({ dataDir, purpose: 'test' })
    expect(next.said.url).toBe(first.said.url)
    await next.close()
  })
})
