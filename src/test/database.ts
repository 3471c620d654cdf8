import { randomBytes } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import { afterAll, beforeAll, inject } from 'vitest'
import type { Connected } from '../db/connect.ts'
import { connect } from '../db/connect.ts'
import type { DatabaseUrl } from '../db/connection.ts'
import { inDatabase, openClient } from '../db/connection.ts'
import type { DB } from '../db/tables.gen.ts'

export interface TestDatabase {
  readonly db: Kysely<DB>
  readonly url: DatabaseUrl
  /** Runs the work in a transaction that is undone afterwards, and returns its result. */
  inRolledBackTransaction: <Result>(work: (db: Transaction<DB>) => Promise<Result>) => Promise<Result>
}

/** A migrated database of its own for a test file: cloned before its first test, dropped after its last. */
export function testDatabase(): TestDatabase {
  const created = scratchDatabase(inject('testServer').template)
  let connected: Connected | null = null
  const current = (): Connected => {
    connected ??= connect(created.url, { purpose: 'tests', poolSize: 5 })
    return connected
  }
  // Registered after the database's own, so it runs before that drops it.
  afterAll(() => connected?.close())
  return {
    get db() {
      return current().db
    },
    url: created.url,
    async inRolledBackTransaction(work) {
      const transaction = await current().db.startTransaction().execute()
      try {
        return await work(transaction)
      } finally {
        await transaction.rollback().execute()
      }
    },
  }
}

/** A database without any table, for what makes or fills one itself; dropped after the file's last test. */
export function emptyDatabase(): { readonly url: DatabaseUrl } {
  return scratchDatabase('template0')
}

function scratchDatabase(template: string): { url: DatabaseUrl } {
  const server = inject('testServer').url
  const name = `mainstay_test_${randomBytes(6).toString('hex')}`
  beforeAll(() => run(server, `create database ${name} template ${template}`))
  afterAll(() => run(server, `drop database if exists ${name} with (force)`))
  return { url: inDatabase(server, name) }
}

async function run(server: DatabaseUrl, statement: string): Promise<void> {
  const client = await openClient(server, 'tests')
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
