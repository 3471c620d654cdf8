import { mkdtempSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll } from 'vitest'
import type { Manifest } from '../db/archive/manifest.ts'
import { makeBackup } from '../db/backup.ts'
import type { DatabaseUrl } from '../db/connection.ts'
import { openClient } from '../db/connection.ts'
import type { Migration } from '../db/migrate.ts'
import { migrate } from '../db/migrate.ts'
import { emptyDatabase } from './database.ts'

/** Tables that refer to each other in a circle, a generated column, a sequence, an index. */
export const first: Migration = {
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

/** A later step, which works on what the earlier one's tables hold. */
export const second: Migration = {
  name: '0002_towns',
  up: async (db) => {
    await sql`create table towns (name text primary key);
      insert into towns select distinct note from people where note is not null`.execute(db)
  },
}

/** The tables of a library, which no migration makes. */
export const library = `create schema library; create table library.jobs (id int, payload jsonb)`

const rows = `
  insert into companies (id, name) select n, 'Завод "' || n || E'"\\t\\\\' from generate_series(1, 1000) n;
  insert into people (company_id, note, paid, born, seen, tags, detail, photo)
    select 1 + n % 1000, case when n % 7 > 0 then E'line\\nΩ ' || n % 50 end, n / 100.0, date '1970-01-01' + n % 9999,
      timestamptz '2026-01-01' + n * interval '1 minute', array['a"b', null, 'c'], jsonb_build_object('n', n),
      decode(md5(n::text), 'hex') from generate_series(1, 50000) n;
  update companies set best_person = id;
  update settings set value = 'green';
  insert into library.jobs values (1, '{"to": "a"}')`

export interface BackupSample {
  readonly source: DatabaseUrl
  readonly dir: string
  readonly filesDir: string
  readonly file: string
  /** What the backup says it holds. */
  readonly manifest: () => Manifest
}

/** A database with a backup of it, made before the file's first test. */
export function backupSample(): BackupSample {
  const source = emptyDatabase().url
  const dir = mkdtempSync(join(tmpdir(), 'mainstay-backup-'))
  const filesDir = join(dir, 'files')
  const file = join(dir, 'backup.tar')
  let manifest: Manifest | null = null
  beforeAll(async () => {
    await mkdir(join(filesDir, 'ab'), { recursive: true })
    await writeFile(join(filesDir, 'empty'), '')
    await writeFile(join(filesDir, 'ab', 'letter'), 'Dear customer')
    await writeFile(join(filesDir, 'scan'), Buffer.alloc(3_000_001, 'scan'))
    await writeFile(join(filesDir, 'arriving.part'), 'half a')
    await migrate(source, [first])
    await ask(source, library)
    await ask(source, rows)
    manifest = await makeBackup({ url: source, filesDir, file })
  })
  afterAll(() => rm(dir, { recursive: true, force: true }))
  return { source, dir, filesDir, file, manifest: () => manifest! }
}

/** Runs one text of SQL on a connection of its own. */
export async function ask(url: DatabaseUrl, text: string): Promise<unknown[]> {
  const client = await openClient(url, 'test')
  try {
    const { rows: found } = await client.query<Record<string, unknown>>(text)
    return found
  } finally {
    await client.end()
  }
}
