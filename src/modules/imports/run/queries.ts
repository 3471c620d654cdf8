import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely'
import type pg from 'pg'
import type { DB } from '../../../db/tables.gen.ts'

/** Queries on one connection, so that they share its transaction with what is copied over it. */
export function queriesOn(client: pg.Client): Kysely<DB> {
  const pool = { connect: async () => Object.assign(client, { release() {} }), end: async () => {} }
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool: pool as unknown as pg.Pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}

export async function savepoint(db: Kysely<DB>): Promise<void> {
  await sql`savepoint before_writing`.execute(db)
}

export async function rollbackToSavepoint(db: Kysely<DB>): Promise<void> {
  await sql`rollback to savepoint before_writing`.execute(db)
}

/** Ends the connections of an import, or of all imports a process that is gone left behind; their work is rolled back. */
export async function endImports(db: Kysely<DB>, importId: string | null): Promise<void> {
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name like ${`mainstay import ${importId ?? ''}%`}`.execute(
    db,
  )
}
