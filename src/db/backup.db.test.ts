import { mkdir, mkdtemp, open, readFile, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyDatabase } from '../test/database.ts'
import type { Manifest } from './archive/manifest.ts'
import { makeBackup } from './backup.ts'
import { openClient } from './connection.ts'
import type { Migration } from './migrate.ts'
import { migrate } from './migrate.ts'
import { proveBackup } from './prove.ts'
import { restoreBackup } from './restore.ts'

/** Tables that refer to each other in a circle, a generated column, a sequence, and a schema of a library. */
const first: Migration = {
  name: '0001_companies',
  up: async (db) => {
    await sql`
      create table companies (id int primary key, name text not null, best_person int, length int
        generated always as (length(name)) stored);
      create table people (company_id int not null references companies (id), id serial, note text,
        paid numeric, born date, seen timestamptz, tags text[], detail jsonb, photo bytea,
        primary key (company_id, id));
      create unique index people_id on people (id);
      alter table companies add foreign key (best_person) references people (id);
      create index people_note on people (note);
      create table settings (name text primary key, value text);
      insert into settings values ('colour', 'grey')`.execute(db)
  },
}
const second: Migration = {
  name: '0002_towns',
  up: async (db) => {
    await sql`create table towns (name text primary key);
      insert into towns select distinct note from people where note is not null`.execute(db)
  },
}
const library = `create schema library; create table library.jobs (id int, payload jsonb)`

const source = emptyDatabase()
let dir: string
let filesDir: string
let file: string
let manifest: Manifest

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'mainstay-backup-'))
  filesDir = join(dir, 'files')
  file = join(dir, 'backup.tar')
  await mkdir(join(filesDir, 'ab'), { recursive: true })
  await writeFile(join(filesDir, 'empty'), '')
  await writeFile(join(filesDir, 'ab', 'letter'), 'Dear customer')
  await writeFile(join(filesDir, 'scan'), Buffer.alloc(3_000_001, 'scan'))
  await writeFile(join(filesDir, 'arriving.part'), 'half a')
  await migrate(source.url, [first])
  await run(source.url, library, `insert into library.jobs values (1, '{"to": "a"}')`, fill)
  manifest = await makeBackup({ url: source.url, filesDir, file })
})
afterAll(() => rm(dir, { recursive: true, force: true }))

const fill = `
  insert into companies (id, name) select n, 'Завод "' || n || E'"\\t\\\\' from generate_series(1, 1000) n;
  insert into people (company_id, note, paid, born, seen, tags, detail, photo)
    select 1 + n % 1000, case when n % 7 > 0 then E'line\\nΩ ' || n % 50 end, n / 100.0, date '1970-01-01' + n % 9999,
      timestamptz '2026-01-01' + n * interval '1 minute', array['a"b', null, 'c'], jsonb_build_object('n', n),
      decode(md5(n::text), 'hex') from generate_series(1, 50000) n;
  update companies set best_person = id;
  update settings set value = 'green'`

async function run(url: string, ...statements: string[]): Promise<void> {
  const client = await openClient(url, 'test')
  for (const statement of statements) await client.query(statement)
  await client.end()
}

async function ask(url: string, question: string): Promise<unknown[]> {
  const client = await openClient(url, 'test')
  const { rows } = await client.query<Record<string, unknown>>(question)
  await client.end()
  return rows
}

const digest = `select md5(string_agg(t::text, '|' order by t::text)) as people,
  (select md5(string_agg(c::text, '|' order by id)) from companies c) as companies,
  (select string_agg(value, ',') from settings) as settings from people t`

describe('a backup', () => {
  it('says what it holds', () => {
    expect(manifest.migrations).toEqual(['0001_companies'])
    expect(manifest.tables.map((table) => [table.schema, table.name, table.rows])).toEqual([
      ['library', 'jobs', 1],
      ['public', 'companies', 1000],
      ['public', 'people', 50_000],
      ['public', 'settings', 1],
    ])
    expect(manifest.files).toMatchObject({ count: 3, bytes: 3_000_014 })
  })

  it('is readable for its owner only, and opens with any tar', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await readdir(dir)).not.toContain('backup.tar.part')
    const names = execFileSync('tar', ['-tf', file], { encoding: 'utf8' }).trim().split('\n')
    expect(names.slice(0, 2)).toEqual([
      'tables/0001-jobs/000001.copy.gz',
      'tables/0002-companies/000001.copy.gz',
    ])
    expect(names.slice(-2)).toEqual(['manifest.json', 'manifest.sha256'])
    const letter = execFileSync('tar', ['-xOf', file, 'files/ab/letter'], { encoding: 'utf8' })
    expect(letter).toBe('Dear customer')
  })

  it('is of one instant, though the application goes on writing', async () => {
    const url = source.url
    const writer = await openClient(url, 'test')
    let writing = true
    const wrote = (async () => {
      for (let n = 0; writing; n++) {
        await writer.query(
          `insert into settings values ('a${n}', ''); insert into library.jobs values (${n + 100})`,
        )
      }
    })()
    const during = join(dir, 'during.tar')
    const made = await makeBackup({ url, filesDir, file: during })
    writing = false
    await wrote
    await writer.query(`delete from settings where value = ''; delete from library.jobs where id >= 100`)
    await writer.end()
    const rowsOf = (name: string): number => made.tables.find((table) => table.name === name)!.rows
    expect(rowsOf('settings')).toBe(rowsOf('jobs'))
  })

  it('leaves nothing behind where it fails', async () => {
    const attempt = makeBackup({
      url: source.url,
      filesDir: join(dir, 'no-such'),
      file: join(dir, 'failed.tar'),
    })
    await expect(attempt).rejects.toMatchObject({ code: 'backup-failed' })
    expect((await readdir(dir)).filter((name) => name.startsWith('failed'))).toEqual([])
  })

  it('is proved by restoring it and reading everything back', async () => {
    const scratches = `select datname from pg_database where datname like 'mainstay_proof%'`
    await proveBackup({ file, url: source.url, migrations: [first, second] })
    await proveBackup({
      file,
      url: source.url,
      migrations: [first, second],
      prepare: (client) => client.query(library).then(() => {}),
    })
    expect(await ask(source.url, scratches)).toEqual([])
  })
})

describe('a restore', () => {
  const target = emptyDatabase()
  const restoredFiles = (): string => join(dir, 'restored')

  it('brings every row and file back, and the schema up to date', async () => {
    const result = await restoreBackup({
      ...{ file, url: target.url, filesDir: restoredFiles(), migrations: [first, second] },
      prepare: (client) => client.query(library).then(() => {}),
    })
    expect(result.leftOut).toEqual([])
    expect(await ask(target.url, digest)).toEqual(await ask(source.url, digest))
    expect(await ask(target.url, 'select * from library.jobs')).toEqual([{ id: 1, payload: { to: 'a' } }])
    expect(await ask(target.url, 'select count(*) as count from towns')).toEqual([{ count: 50 }])
    expect(await readFile(join(restoredFiles(), 'ab', 'letter'), 'utf8')).toBe('Dear customer')
    expect(
      (await readFile(join(restoredFiles(), 'scan'))).equals(await readFile(join(filesDir, 'scan'))),
    ).toBe(true)
    expect((await readdir(restoredFiles())).toSorted()).toEqual(['ab', 'empty', 'scan'])
  })

  it('puts keys, indexes and sequences back', async () => {
    const structure = `select indexdef as line from pg_indexes where tablename in ('people', 'companies')
      union all select pg_get_constraintdef(oid) from pg_constraint
        where conrelid in ('people'::regclass, 'companies'::regclass) order by 1`
    expect(await ask(target.url, structure)).toEqual(await ask(source.url, structure))
    expect(await ask(target.url, `insert into people (company_id) values (1) returning id`)).toEqual([
      { id: 50_001 },
    ])
    await expect(run(target.url, 'insert into people (company_id) values (-1)')).rejects.toThrow(
      /foreign key/,
    )
  })

  it('refuses a database that holds data, unless it is to be replaced', async () => {
    const options = { file, url: target.url, filesDir: restoredFiles(), migrations: [first, second] }
    await expect(restoreBackup(options)).rejects.toMatchObject({ code: 'restore-not-empty' })
    expect(await ask(target.url, 'select count(*) as count from people')).toEqual([{ count: 50_001 }])
    const { leftOut } = await restoreBackup({ ...options, replace: true })
    expect(leftOut).toEqual(['library.jobs'])
    expect(await ask(target.url, digest)).toEqual(await ask(source.url, digest))
  })

  it('refuses a backup of a newer Mainstay', async () => {
    const newer = restoreBackup({
      file,
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
      ...{ file, url: target.url, filesDir: restoredFiles(), migrations: [first, broken], replace: true },
    })
    await expect(attempt).rejects.toMatchObject({ code: 'migration-failed' })
    expect(await ask(target.url, digest)).toEqual(await ask(source.url, digest))
  })
})

describe('a damaged backup', () => {
  const target = emptyDatabase()

  async function attempt(damaged: string): Promise<unknown> {
    return restoreBackup({ file: damaged, url: target.url, filesDir: join(dir, 'none'), migrations: [first] })
  }

  async function copyOf(name: string): Promise<string> {
    const copy = join(dir, name)
    await writeFile(copy, await readFile(file))
    return copy
  }

  it('is refused before anything is changed, wherever a byte was flipped', async () => {
    const entries = execFileSync('tar', ['-tvRf', file], { encoding: 'utf8' }).trim().split('\n')
    const starts = entries.map((line) => Number(/block (\d+)/.exec(line)![1]) * 512).slice(0, -1)
    // In the name, the size and the content of each entry.
    const places = starts.flatMap((start) => [start, start + 130, start + 515]).filter((place) => place > 0)
    const damaged = await copyOf('flipped.tar')
    const handle = await open(damaged, 'r+')
    for (const place of places) {
      const byte = Buffer.alloc(1)
      await handle.read(byte, 0, 1, place)
      await handle.write(Buffer.from([byte[0]! ^ 0x55]), 0, 1, place)
      await expect(attempt(damaged), `byte ${place}`).rejects.toMatchObject({ code: 'backup-damaged' })
      await handle.write(byte, 0, 1, place)
    }
    await handle.close()
    expect(
      await ask(target.url, `select count(*) as count from pg_tables where schemaname = 'public'`),
    ).toEqual([{ count: 0 }])
    await expect(readdir(join(dir, 'none'))).rejects.toThrow('ENOENT')
  })

  it.each([0, 100, 512, 5000, -1024, -2048])('is refused cut off at byte %i', async (at) => {
    const damaged = await copyOf('cut.tar')
    await truncate(damaged, at < 0 ? (await stat(damaged)).size + at : at)
    await expect(attempt(damaged)).rejects.toMatchObject({ code: 'backup-damaged' })
  })

  it('is refused where it is something else, or is not there', async () => {
    const other = join(dir, 'letter.docx')
    await writeFile(other, 'PK'.repeat(1000))
    await expect(attempt(other)).rejects.toMatchObject({ code: 'backup-damaged' })
    await expect(attempt(join(dir, 'nowhere.tar'))).rejects.toMatchObject({ code: 'backup-damaged' })
  })
})
