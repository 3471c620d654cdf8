import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { DatabaseUrl } from './connection.ts'
import { connect } from './connect.ts'
import { DatabaseProblem, reasonOf } from './problem.ts'

// A migration meets tables that no generated type describes yet.
// oxlint-disable-next-line typescript/no-explicit-any
type AnyDatabase = Kysely<any>

/** One forward step of the schema: a file NNNN_noun.ts that exports `up`. */
export interface Migration {
  name: string
  up: (db: AnyDatabase) => Promise<void>
}

export const MIGRATIONS_DIR = join(import.meta.dirname, 'migrations')

/** The migrations of a folder in the order of their names. */
export async function migrationsIn(dir: string = MIGRATIONS_DIR): Promise<Migration[]> {
  const files = (await readdir(dir)).filter((name) => /^\d{4}_[a-z0-9_]+\.ts$/.test(name)).toSorted()
  return Promise.all(
    files.map(async (file) => {
      const module: Pick<Migration, 'up'> = await import(pathToFileURL(join(dir, file)).href)
      return { name: file.replace(/\.ts$/, ''), up: module.up }
    }),
  )
}

/**
 * Brings a database to the newest schema, each step in a transaction of its own; two processes that try at
 * once take turns. Returns the names of the steps taken. A database with a step unknown here is refused.
 */
export async function migrate(url: DatabaseUrl, migrations: Migration[]): Promise<string[]> {
  const { db, close } = connect(url, { purpose: 'migrate', poolSize: 1 })
  try {
    // The lock belongs to the connection and goes with it.
    return await db.connection().execute(async (connection) => {
      await sql`select pg_advisory_lock(hashtext('mainstay migrations'))`.execute(connection)
      const missing = await missingFrom(connection, migrations)
      for (const migration of missing) {
        await connection.transaction().execute((transaction) => take(transaction, migration))
      }
      return missing.map((migration) => migration.name)
    })
  } finally {
    await close()
  }
}

/** Takes the steps inside a transaction that is already open, so that a restore is one whole. */
export async function migrateWithin(transaction: AnyDatabase, migrations: Migration[]): Promise<void> {
  for (const migration of await missingFrom(transaction, migrations)) await take(transaction, migration)
}

/** The names of the steps a database has taken; none where it was never used. */
export async function takenBy(db: AnyDatabase): Promise<string[]> {
  const found = await sql<{ name: string | null }>`select to_regclass('migrations')::text as name`.execute(db)
  if (found.rows[0]?.name === null) return []
  const { rows } = await sql<{ name: string }>`select name from migrations order by name`.execute(db)
  return rows.map((row) => row.name)
}

async function missingFrom(db: AnyDatabase, migrations: Migration[]): Promise<Migration[]> {
  await sql`create table if not exists migrations (
    name text primary key, applied_at timestamptz not null default now())`.execute(db)
  const taken = await takenBy(db)
  const unknown = taken.find((name) => !migrations.some((migration) => migration.name === name))
  if (unknown !== undefined) throw new DatabaseProblem('database-newer', { migration: unknown })
  return migrations.filter((migration) => !taken.includes(migration.name))
}

async function take(transaction: AnyDatabase, migration: Migration): Promise<void> {
  try {
    await migration.up(transaction)
    await sql`insert into migrations (name) values (${migration.name})`.execute(transaction)
  } catch (error) {
    throw new DatabaseProblem(
      'migration-failed',
      { migration: migration.name, reason: reasonOf(error) },
      error,
    )
  }
}
