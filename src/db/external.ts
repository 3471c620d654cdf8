import type pg from 'pg'
import type { DatabaseUrl } from './connection.ts'
import { nameOf, openClient } from './connection.ts'
import { DatabaseProblem, reasonOf } from './problem.ts'

const OLDEST = 150_000
/** "MAINSTAY" in ASCII as a number: the advisory lock that says a server works on this database. */
const LOCK = '5566811215160951129'
const TRY_AGAIN_MS = 1000

export interface Reservation {
  release: () => Promise<void>
}

/** Makes sure that a database answers and is one Mainstay can work on. */
export async function checkDatabase(url: DatabaseUrl): Promise<void> {
  const client = await reach(url, 'check')
  try {
    const { rows } = await client.query<{ number: number; version: string; encoding: string }>(
      `select current_setting('server_version_num')::int as number,
              current_setting('server_version') as version,
              current_setting('server_encoding') as encoding`,
    )
    const found = rows[0]!
    const target = nameOf(url)
    if (found.number < OLDEST) {
      throw new DatabaseProblem('database-too-old', { target, found: found.version, needed: '15' })
    }
    if (found.encoding !== 'UTF8') {
      throw new DatabaseProblem('database-encoding', { target, found: found.encoding })
    }
  } finally {
    await client.end()
  }
}

/**
 * Reserves a database for one server, for as long as its connection lives. A connection that breaks is made
 * anew; where another server was faster, or the database stays away, `onLost` is told.
 */
export async function reserveDatabase(
  url: DatabaseUrl,
  purpose: string,
  onLost: (problem: DatabaseProblem) => void = () => {},
): Promise<Reservation> {
  const state: { client: pg.Client | null; released: boolean } = { client: null, released: false }
  const hold = async (): Promise<void> => {
    const client = await reach(url, purpose)
    try {
      await take(client, url)
    } catch (error) {
      await client.end()
      throw error
    }
    state.client = client
    client.once('end', () => {
      if (!state.released) void regain()
    })
  }
  const regain = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS))
    if (state.released) return
    await hold().catch((error: unknown) => {
      onLost(new DatabaseProblem('database-lost', { target: nameOf(url), reason: reasonOf(error) }, error))
      // Away is not taken: go on trying.
      if (error instanceof DatabaseProblem && error.code === 'database-unreachable') void regain()
    })
  }
  await hold()
  return {
    release: async () => {
      state.released = true
      await state.client?.end()
    },
  }
}

async function reach(url: DatabaseUrl, purpose: string): Promise<pg.Client> {
  try {
    return await openClient(url, purpose)
  } catch (error) {
    throw new DatabaseProblem('database-unreachable', { target: nameOf(url), reason: reasonOf(error) }, error)
  }
}

async function take(client: pg.Client, url: DatabaseUrl): Promise<void> {
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [LOCK])
  if (rows[0]?.taken) return
  const found = await client.query<{ holder: string; since: string }>(
    `select a.application_name as holder, a.backend_start::text as since
     from pg_locks l join pg_stat_activity a on a.pid = l.pid
     where l.locktype = 'advisory' and l.granted and l.objsubid = 1
       and l.database = (select oid from pg_database where datname = current_database())
       and (l.classid::bigint << 32) | l.objid::bigint = $1::bigint`,
    [LOCK],
  )
  const { holder = 'another server', since = 'a moment ago' } = found.rows[0] ?? {}
  throw new DatabaseProblem('database-held', { target: nameOf(url), holder, since })
}
