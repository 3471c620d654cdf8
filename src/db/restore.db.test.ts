import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { ask, backupSample, first, library, second } from '../test/backupSample.ts'
import { emptyDatabase } from '../test/database.ts'
import type { Migration } from './migrate.ts'
import { restoreBackup } from './restore.ts'

const sample = backupSample()

const digest = `select md5(string_agg(t::text, '|' order by t::text)) as people,
  (select md5(string_agg(c::text, '|' order by id)) from companies c) as companies,
  (select string_agg(value, ',') from settings) as settings from people t`

const restoredFiles = (): string => join(sample.dir, 'restored')

describe('a restore', () => {
  const target = emptyDatabase()
  it('brings every row and file back, and the schema up to date', async () => {
    const result = await restoreBackup({
      file: sample.file,
      url: target.url,
      filesDir: restoredFiles(),
      migrations: [first, second],
      prepare: (client) => client.query(library).then(() => {}),
    })
    expect(result.leftOut).toEqual([])
    expect(await ask(target.url, digest)).toEqual(await ask(sample.source, digest))
    expect(await ask(target.url, 'select * from library.jobs')).toEqual([{ id: 1, payload: { to: 'a' } }])
    expect(await ask(target.url, 'select count(*) as count from towns')).toEqual([{ count: 50 }])
    expect(await readFile(join(restoredFiles(), 'ab', 'letter'), 'utf8')).toBe('Dear customer')
    expect(
      (await readFile(join(restoredFiles(), 'scan'))).equals(await readFile(join(sample.filesDir, 'scan'))),
    ).toBe(true)
    expect((await readdir(restoredFiles())).toSorted()).toEqual(['ab', 'empty', 'scan'])
  })

  it('puts keys, indexes and sequences back', async () => {
    const structure = `select indexdef as line from pg_indexes where tablename in ('people', 'companies')
      union all select pg_get_constraintdef(oid) from pg_constraint
        where conrelid in ('people'::regclass, 'companies'::regclass) order by 1`
    expect(await ask(target.url, structure)).toEqual(await ask(sample.source, structure))
    expect(await ask(target.url, `insert into people (company_id) values (1) returning id`)).toEqual([
      { id: 50_001 },
    ])
    await expect(ask(target.url, 'insert into people (company_id) values (-1)')).rejects.toThrow(
      /foreign key/,
    )
  })

  it('refuses a database that holds data, unless it is to be replaced', async () => {
    const options = {
      file: sample.file,
      url: target.url,
      filesDir: restoredFiles(),
      migrations: [first, second],
    }
    await expect(restoreBackup(options)).rejects.toMatchObject({ code: 'restore-not-empty' })
    expect(await ask(target.url, 'select count(*) as count from people')).toEqual([{ count: 50_001 }])
    const { leftOut } = await restoreBackup({ ...options, replace: true })
    expect(leftOut).toEqual(['library.jobs'])
    expect(await ask(target.url, digest)).toEqual(await ask(sample.source, digest))
  })

  it('refuses a backup of a newer Mainstay', async () => {
    const newer = restoreBackup({
      file: sample.file,
      url: target.url,
      filesDir: restoredFiles(),
      migrations: [],
      replace: true,
    })
    await expect(newer).rejects.toMatchObject({
      code: 'backup-newer',
      params: { migration: '0001_companies' },
    })
  })

  it('that fails at the end undoes all of it', async () => {
    const broken: Migration = {
      name: '0002_broken',
      up: async (db) => {
        await sql`select * from nothing`.execute(db)
      },
    }
    const attempt = restoreBackup({
      file: sample.file,
      url: target.url,
      filesDir: restoredFiles(),
      migrations: [first, broken],
      replace: true,
    })
    await expect(attempt).rejects.toMatchObject({ code: 'migration-failed' })
    expect(await ask(target.url, digest)).toEqual(await ask(sample.source, digest))
  })
})
