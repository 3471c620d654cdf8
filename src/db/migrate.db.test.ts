import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { emptyDatabase, testDatabase } from '../test/database.ts'
import { connect } from './connect.ts'
import type { Migration } from './migrate.ts'
import { migrate, migrationsIn, takenBy } from './migrate.ts'

const cities: Migration = {
  name: '0001_cities',
  up: async (db) => {
    await sql`create table cities (name text primary key)`.execute(db)
  },
}
const towns: Migration = {
  name: '0002_towns',
  up: async (db) => {
    await sql`create table towns (name text primary key)`.execute(db)
  },
}
const broken: Migration = {
  name: '0003_broken',
  up: async (db) => {
    await sql`create table half_made (name text)`.execute(db)
    await sql`insert into no_such_table values (1)`.execute(db)
  },
}

async function tablesIn(url: string): Promise<string[]> {
  const { db, close } = connect(url, { purpose: 'test', poolSize: 1 })
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(db)
  await close()
  return rows.map((row) => row.name)
}

describe('the schema of a database', () => {
  const database = emptyDatabase()

  it('takes each step once, in order', async () => {
    expect(await migrate(database.url, [cities])).toEqual(['0001_cities'])
    expect(await migrate(database.url, [cities, towns])).toEqual(['0002_towns'])
    expect(await migrate(database.url, [cities, towns])).toEqual([])
    expect(await tablesIn(database.url)).toEqual(['cities', 'migrations', 'towns'])
  })

  it('undoes a step that fails, whole, and keeps those before it', async () => {
    await expect(migrate(database.url, [cities, towns, broken])).rejects.toMatchObject({
      code: 'migration-failed',
      params: { migration: '0003_broken' },
    })
    expect(await tablesIn(database.url)).toEqual(['cities', 'migrations', 'towns'])
  })

  it('is refused where a newer Mainstay has used the database', async () => {
    await expect(migrate(database.url, [cities])).rejects.toMatchObject({
      code: 'database-newer',
      params: { migration: '0002_towns' },
    })
  })
})

describe('two servers that start at once', () => {
  const database = emptyDatabase()

  it('take turns, so that each step is taken by one of them', async () => {
    const both = await Promise.all([
      migrate(database.url, [cities, towns]),
      migrate(database.url, [cities, towns]),
    ])
    expect(both.flat().toSorted()).toEqual(['0001_cities', '0002_towns'])
  })
})

describe("Mainstay's own schema", () => {
  const database = testDatabase()

  it('stands complete in every test database', async () => {
    const names = (await migrationsIn()).map((migration) => migration.name)
    expect(names.length).toBeGreaterThan(0)
    expect(await takenBy(database.db)).toEqual(names)
  })

  it('is left as it was by a test that changes rows', async () => {
    const before = await database.inRolledBackTransaction(async (db) => {
      await sql`insert into migrations (name) values ('9999_test')`.execute(db)
      return takenBy(db)
    })
    expect(before).toContain('9999_test')
    expect(await takenBy(database.db)).not.toContain('9999_test')
  })
})
