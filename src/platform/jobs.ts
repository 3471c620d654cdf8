import type { Kysely } from 'kysely'
import { fromKysely, PgBoss } from 'pg-boss'
import type { z } from 'zod'
import type { DB } from '../db/tables.gen.ts'
import type { Ctx } from './context.ts'

/** A kind of work done in the background: its payload is checked before it runs, and it must bear being run twice. */
export interface JobDefinition<Schema extends z.ZodType = z.ZodType> {
  name: string
  schema: Schema
  /** A cron line in the company's time zone; null for what is only asked for. */
  schedule: string | null
  run: (ctx: Ctx, payload: z.output<Schema>) => Promise<void>
}

export function defineJob<Schema extends z.ZodType>(definition: JobDefinition<Schema>): JobDefinition {
  return definition
}

export interface Queue {
  add: (db: Kysely<DB>, job: string, payload: object) => Promise<void>
  close: () => Promise<void>
}

/** The server's queue: rows of the same database, so that a job is committed together with what asks for it. */
export async function startQueue(
  connectionString: string,
  definitions: JobDefinition[],
  ctxFor: () => Ctx,
): Promise<Queue> {
  const boss = new PgBoss({ connectionString, schema: 'jobs', max: 3 })
  boss.on('error', (error) => ctxFor().log.warn({ err: error }, 'the job queue had a problem'))
  await boss.start()
  for (const definition of definitions) {
    await boss.createQueue(definition.name, { retryLimit: 3, retryBackoff: true, expireInSeconds: 6 * 3600 })
    await boss.work(definition.name, { batchSize: 1, pollingIntervalSeconds: 0.5 }, async (jobs) => {
      for (const job of jobs) await runJob(ctxFor(), definition, job.data)
    })
    if (definition.schedule) await boss.schedule(definition.name, definition.schedule)
  }
  return {
    async add(db, job, payload) {
      await boss.send(job, payload, db.isTransaction ? { db: fromKysely(db.withoutPlugins()) } : {})
    },
    close: () => boss.stop({ graceful: true, timeout: 10_000 }),
  }
}

/**
 * The queue of a command that holds the database alone: a job starts at once, after the commit that asked for it, and
 * the command waits for it before it closes the database.
 */
export function inlineQueue(definitions: JobDefinition[], ctxFor: () => Ctx): Queue {
  const running = new Set<Promise<void>>()
  return {
    async add(_db, job, payload) {
      const definition = definitions.find((candidate) => candidate.name === job)
      if (!definition) throw new Error(`No job is called ${job}.`)
      const work: Promise<void> = runJob(ctxFor(), definition, payload)
        .catch((error: unknown) => ctxFor().log.error({ err: error, job }, 'a job failed'))
        .finally(() => running.delete(work))
      running.add(work)
    },
    async close() {
      while (running.size > 0) await Promise.all(running)
    },
  }
}

async function runJob(ctx: Ctx, definition: JobDefinition, payload: unknown): Promise<void> {
  const started = performance.now()
  await definition.run(ctx, definition.schema.parse(payload))
  ctx.log.info({ job: definition.name, tookMs: Math.round(performance.now() - started) }, 'job done')
}
