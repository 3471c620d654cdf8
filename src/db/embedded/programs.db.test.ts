import { chmod, chown, cp, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { layoutOf } from '../folder.ts'
import { openDatabase } from '../open.ts'
import { nativeDir } from './programs.ts'

const nobody = { uid: 65_534, gid: 65_534 }

describe.runIf(process.getuid?.() === 0)(
  'started by root, everything in a folder only root can walk to',
  () => {
    let base: string
    let closed: string
    let native: string

    beforeAll(async () => {
      base = await mkdtemp(join(tmpdir(), 'mainstay-programs-'))
      await chmod(base, 0o755)
      closed = join(base, 'closed')
      await mkdir(closed, { mode: 0o700 })
      await cp(join(nativeDir(), '..'), join(closed, 'package'), { recursive: true, verbatimSymlinks: true })
      native = join(closed, 'package', 'native')
    })
    afterAll(() => rm(base, { recursive: true, force: true }))

    it('runs its server as another account, from a copy of its programs that only root can change', async () => {
      const dataDir = join(closed, 'data')
      const publicDir = join(base, 'public')
      for (let start = 1; start <= 2; start++) {
        const database = await openDatabase({ dataDir, purpose: 'test', server: { native, publicDir } })
        expect((await sql`select 1 as one`.execute(database.db)).rows).toEqual([{ one: 1 }])
        await database.close()
      }
      expect((await stat(layoutOf(dataDir).postgres)).uid).not.toBe(0)
      const [copy, ...others] = await readdir(publicDir)
      expect(others).toEqual([])
      expect(copy).toMatch(/^postgresql-18\./)
      expect(await stat(join(publicDir, copy!))).toMatchObject({ uid: 0, mode: 0o40755 })
    })

    it('never runs a copy of its programs from a place that others could have prepared', async () => {
      const publicDir = join(base, 'prepared')
      await mkdir(publicDir, { mode: 0o755 })
      await chown(publicDir, nobody.uid, nobody.gid)
      vi.stubEnv('TMPDIR', base)
      const database = await openDatabase({
        dataDir: join(closed, 'data'),
        purpose: 'test',
        server: { native, publicDir },
      })
      await database.close()
      vi.unstubAllEnvs()
      expect(await readdir(publicDir)).toEqual([])
    })
  },
)
