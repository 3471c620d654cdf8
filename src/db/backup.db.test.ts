import { execFileSync } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ask, backupSample, first, library, second } from '../test/backupSample.ts'
import { makeBackup } from './backup.ts'
import { openClient } from './connection.ts'
import { proveBackup } from './prove.ts'

const sample = backupSample()

describe('a backup', () => {
  it('says what it holds', () => {
    expect(sample.manifest().migrations).toEqual(['0001_companies'])
    expect(sample.manifest().tables.map((table) => [table.schema, table.name, table.rows])).toEqual([
      ['library', 'jobs', 1],
      ['public', 'companies', 1000],
      ['public', 'people', 50_000],
      ['public', 'settings', 1],
    ])
    expect(sample.manifest().files).toMatchObject({ count: 3, bytes: 3_000_014 })
  })

  it('is readable for its owner only, and opens with any tar', async () => {
    expect((await stat(sample.file)).mode & 0o777).toBe(0o600)
    expect(await readdir(sample.dir)).not.toContain('backup.tar.part')
    const names = execFileSync('tar', ['-tf', sample.file], { encoding: 'utf8' }).trim().split('\n')
    expect(names.slice(0, 2)).toEqual([
      'tables/0001-jobs/000001.copy.gz',
      'tables/0002-companies/000001.copy.gz',
    ])
    expect(names.slice(-2)).toEqual(['manifest.json', 'manifest.sha256'])
    const letter = execFileSync('tar', ['-xOf', sample.file, 'files/ab/letter'], { encoding: 'utf8' })
    expect(letter).toBe('Dear customer')
  })

  it('is of one instant, though the application goes on writing', async () => {
    const url = sample.source
    const writer = await openClient(url, 'test')
    const writing = new AbortController()
    const wrote = (async () => {
      for (let n = 0; !writing.signal.aborted; n++) {
        await writer.query(
          `insert into settings values ('a${n}', ''); insert into library.jobs values (${n + 100})`,
        )
      }
    })()
    const during = join(sample.dir, 'during.tar')
    const made = await makeBackup({ url, filesDir: sample.filesDir, file: during })
    writing.abort()
    await wrote
    await writer.query(`delete from settings where value = ''; delete from library.jobs where id >= 100`)
    await writer.end()
    const rowsOf = (name: string): number => made.tables.find((table) => table.name === name)!.rows
    expect(rowsOf('settings')).toBe(rowsOf('jobs'))
  })

  it('leaves nothing behind where it fails', async () => {
    const attempt = makeBackup({
      url: sample.source,
      filesDir: join(sample.dir, 'no-such'),
      file: join(sample.dir, 'failed.tar'),
    })
    await expect(attempt).rejects.toMatchObject({ code: 'backup-failed' })
    expect((await readdir(sample.dir)).filter((name) => name.startsWith('failed'))).toEqual([])
  })

  it('is proved by restoring it and reading everything back', async () => {
    const scratches = `select datname from pg_database where datname like 'mainstay_proof%'`
    await proveBackup({ file: sample.file, url: sample.source, migrations: [first, second] })
    await proveBackup({
      file: sample.file,
      url: sample.source,
      migrations: [first, second],
      prepare: (client) => client.query(library).then(() => {}),
    })
    expect(await ask(sample.source, scratches)).toEqual([])
  })
})
