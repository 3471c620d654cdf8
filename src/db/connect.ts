import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { DatabaseUrl, PoolOptions } from './connection.ts'
import { openClient, openPool } from './connection.ts'
import type { DB } from './tables.gen.ts'

/** A pool of connections to a database, in this process or in a worker that was given the URL. */
export interface Connected {
  db: Kysely<DB>
  url: DatabaseUrl
  close: () => Promise<void>
}

/** Connects to a database that is known to be there: for workers. */
export function connect(url: DatabaseUrl, options: PoolOptions): Connected {
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: openPool(url, options) }),
    plugins: [names()],
  })
  return { db, url, close: () => db.destroy() }
}

/** One connection, spoken to by queries and by bulk loads alike, so that both share a transaction. */
export interface Session {
  client: pg.Client
  db: Kysely<DB>
  close: () => Promise<void>
}

/** Opens a session of its own, without a limit of time. */
export async function openSession(url: DatabaseUrl, purpose: string): Promise<Session> {
  const client = await openClient(url, purpose)
  const pool = {
    connect: () => Promise.resolve(Object.assign(client, { release: () => {} })),
    end: () => client.end(),
    options: {},
  }
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }), plugins: [names()] })
  return { client, db, close: () => client.end() }
}

/** Columns are snake_case in the database and camelCase in the code; documents stored as JSON are left as they are. */
function names(): CamelCasePlugin {
  return new CamelCasePlugin({ maintainNestedObjectKeys: true })
}
