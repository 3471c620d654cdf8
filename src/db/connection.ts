import { hostname } from 'node:os'
import type pg from 'pg'
import { Client, Pool, TypeOverrides, types as pgTypes } from 'pg'

/** A database is named by its URL everywhere: it is plain text, so a worker or a child can be given it. */
export type DatabaseUrl = string

export interface PoolOptions {
  purpose: string
  poolSize?: number
  /** A single statement that runs longer is ended; 0 for no limit. */
  statementTimeoutMs?: number
}

const DATE = 1082
const INT8 = 20
const NUMERIC = 1700
const DATE_ARRAY = 1182
const TEXT_ARRAY: number = 1009

/**
 * Dates stay the text they are; counts become numbers while that is exact; money becomes a number, exact to four
 * decimals up to 900 billion. Sums of money are made in the database, where they are exact at any size.
 */
const types = new TypeOverrides()
types.setTypeParser(DATE, 'text', (text: string) => text)
types.setTypeParser(DATE_ARRAY, 'text', pgTypes.getTypeParser(TEXT_ARRAY, 'text'))
types.setTypeParser(INT8, 'text', countOf)
types.setTypeParser(NUMERIC, 'text', Number)

function countOf(text: string): number | string {
  const count = Number(text)
  return Number.isSafeInteger(count) ? count : text
}

/** A pool whose connections all read and write dates as ISO text and instants in UTC. */
export function openPool(url: DatabaseUrl, options: PoolOptions): pg.Pool {
  const pool = new Pool({
    connectionString: url,
    types,
    application_name: applicationName(options.purpose),
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    // The pool waits for the promise, though its types do not say so.
    // oxlint-disable-next-line typescript/no-misused-promises
    onConnect: (client) => prepareSession(client, options.statementTimeoutMs ?? 0),
  })
  // An idle connection that breaks is replaced by the next use; without a listener it would end the process.
  pool.on('error', () => {})
  return pool
}

/** One connection for work that a pool does not suit: copies, snapshots, locks that belong to a session. */
export async function openClient(url: DatabaseUrl, purpose: string): Promise<pg.Client> {
  const client = new Client({
    connectionString: url,
    types,
    application_name: applicationName(purpose),
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    await prepareSession(client, 0)
    return client
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
}

async function prepareSession(client: pg.ClientBase, statementTimeoutMs: number): Promise<void> {
  await client.query(
    `set timezone to 'UTC'; set datestyle to 'ISO, YMD'; set intervalstyle to 'iso_8601'; set statement_timeout to ${Math.trunc(statementTimeoutMs)}`,
  )
}

/** Another server that finds the database taken shows this name to the person at its console. */
function applicationName(purpose: string): string {
  return `mainstay ${purpose}, process ${process.pid} on ${hostname()}`.slice(0, 63)
}

/** The same server and account, another database. */
export function inDatabase(url: DatabaseUrl, database: string): DatabaseUrl {
  const changed = new URL(url)
  changed.pathname = `/${encodeURIComponent(database)}`
  return changed.href
}

export function databaseOf(url: DatabaseUrl): string {
  return decodeURIComponent(new URL(url).pathname.slice(1))
}

/** How a person may be shown the database: without the password. */
export function nameOf(url: DatabaseUrl): string {
  try {
    const parsed = new URL(url)
    const host = parsed.searchParams.get('host') ?? parsed.host
    return `${databaseOf(url)} at ${host}`
  } catch {
    return 'named by MAINSTAY_DATABASE_URL'
  }
}
