import type { Kysely } from 'kysely'
import type { DB } from '../db/tables.gen.ts'
import type { Role } from './contract.ts'
import type { AppEvent } from './events.ts'
import type { FileStore } from './files.ts'
import type { HostGuard } from './guardedHost.ts'
import type { Log } from './log.ts'
import type { Memory } from './memory.ts'
import type { Vault } from './vault.ts'

/** Who acts. The operator is the person at the machine that holds the data folder; the system is a job. */
export interface Actor {
  kind: 'user' | 'operator' | 'system'
  id: string | null
  name: string
  role: Role
  teamId: string | null
}

/** What is needed to reach other machines: where their secrets are kept, and which of them may be reached. */
export interface Outside {
  vault: Vault
  hosts: HostGuard
}

/** What every service is given. `now` is data, so that the same call can be made for any moment. */
export interface Ctx {
  db: Kysely<DB>
  actor: Actor
  now: Date
  log: Log
  files: FileStore
  memory: Memory
  /** Where the database is, for work that needs a connection of its own in a worker thread. */
  databaseUrl: string
  /** Absent in a worker thread, which reaches no other machine. */
  outside?: Outside
  /** Queues a job; inside a transaction the job exists only if the transaction commits. */
  enqueue: (job: string, payload: object) => Promise<void>
  /** Queues within an open transaction, where the queue lives in the same database. */
  enqueueWithin?: (db: Kysely<DB>, job: string, payload: object) => Promise<void>
  /** Tells the modules to the right; inside a transaction they hear it after the commit. */
  emit: (event: AppEvent) => void
  subscribe: (listener: (event: AppEvent) => void) => () => void
}

export const systemActor: Actor = { kind: 'system', id: null, name: 'Mainstay', role: 'admin', teamId: null }

/**
 * Runs `work` in one transaction; the ctx inside shadows the outer one on purpose, so that nothing slips past the
 * transaction. Events and jobs wait until the commit.
 */
export async function inTransaction<T>(ctx: Ctx, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  if (ctx.db.isTransaction) return work(ctx)
  const events: AppEvent[] = []
  const jobs: [string, object][] = []
  const result = await ctx.db.transaction().execute((db) =>
    work({
      ...ctx,
      db,
      emit: (event) => events.push(event),
      enqueue: async (job, payload) => {
        if (ctx.enqueueWithin) await ctx.enqueueWithin(db, job, payload)
        else jobs.push([job, payload])
      },
    }),
  )
  for (const event of events) ctx.emit(event)
  for (const [job, payload] of jobs) await ctx.enqueue(job, payload)
  return result
}
