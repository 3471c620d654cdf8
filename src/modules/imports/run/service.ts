import { performance } from 'node:perf_hooks'
import { openClient } from '../../../db/connection.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { createFileStore } from '../../../platform/files.ts'
import { createLog } from '../../../platform/log.ts'
import { createMemory } from '../../../platform/memory.ts'
import { getSettings } from '../../settings/service.ts'
import { updateToEnded } from '../queries.ts'
import { openReading } from '../reading/open.ts'
import type { Reading } from '../reading/reading.ts'
import { giveMemory, lockImports } from '../stage/queries.ts'
import { Cancelled, type ImportJob, type Outcome, type Progress } from './job.ts'
import { createProgress } from './progress.ts'
import { queriesOn, rollbackToSavepoint, savepoint } from './queries.ts'
import { resultOf } from './result.ts'
import { stageFile } from './stage.ts'
import { writeStaged } from './write.ts'

/**
 * Runs one import over a connection of its own, everything in one transaction: whatever ends it before the commit leaves
 * nothing of it behind, and with the facts the result is stored.
 */
export async function runImport(job: ImportJob, report: (progress: Progress) => void): Promise<Outcome> {
  const client = await openClient(job.databaseUrl, `import ${job.importId}`)
  try {
    return await inTransaction(
      threadCtx({ ...job, actor: job.options.actor }, queriesOn(client)),
      async (ctx) => {
        await lockImports(ctx.db)
        await giveMemory(ctx.db)
        return importFile({ ctx, client, job, tell: createProgress(report, () => performance.now()) })
      },
    )
  } finally {
    await client.end()
  }
}

/** The thread has no queue and no listeners: what has to be told is told by the server after the commit. */
export function threadCtx(
  job: Pick<ImportJob, 'now' | 'databaseUrl'> & Pick<Ctx, 'actor'>,
  db: Ctx['db'],
): Ctx {
  return {
    db,
    actor: job.actor,
    now: job.now,
    log: createLog('warn'),
    files: createFileStore(''),
    memory: createMemory(),
    databaseUrl: job.databaseUrl,
    enqueue: async () => {},
    emit: () => {},
    subscribe: () => () => {},
  }
}

export interface Running {
  ctx: Ctx
  client: Awaited<ReturnType<typeof openClient>>
  job: ImportJob
  tell: ReturnType<typeof createProgress>
}

async function importFile(running: Running): Promise<Outcome> {
  const reading = await openReading(running.job)
  try {
    return await importReading(running, reading)
  } finally {
    await reading.close()
  }
}

/** Reads, compares, writes. A dry run takes the same way and goes back to where nothing was written yet. */
async function importReading(running: Running, reading: Reading): Promise<Outcome> {
  const { ctx, job } = running
  const { company } = await getSettings(ctx)
  const staged = await stageFile(running, reading, company)
  if (job.options.dryRun) await savepoint(ctx.db)
  const written = await writeStaged(running, reading, staged, company)
  if (job.options.dryRun) await rollbackToSavepoint(ctx.db)
  await staged.skips.finish()
  const result = resultOf(job, reading, staged, written)
  const status = job.options.dryRun ? 'checked' : 'done'
  if (!(await updateToEnded(ctx.db, job.importId, { status, kind: reading.kind, result, now: job.now })))
    throw new Cancelled()
  return {
    accountIds: written.accountIds,
    months: written.months,
    wrote: !job.options.dryRun,
    settingsChanged: written.settingsChanged,
  }
}
