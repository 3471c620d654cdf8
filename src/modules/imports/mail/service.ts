import { performance } from 'node:perf_hooks'
import { openClient } from '../../../db/connection.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { mailFormat } from '../../../platform/mail/format.ts'
import { type MailFile, openMail } from '../../../platform/mail/open.ts'
import { Problem } from '../../../platform/problem.ts'
import { addCounts, noCounts } from '../../mailboxes/storing/counts.ts'
import { storeMessages } from '../../mailboxes/storing/service.ts'
import { countThreads } from '../../mailboxes/undo/service.ts'
import { ownAddresses } from '../../mailboxes/own/service.ts'
import { accountsToWrite } from '../companies/hands.ts'
import { updateToEnded } from '../queries.ts'
import { Cancelled, type Outcome, type Progress } from '../run/job.ts'
import { createProgress } from '../run/progress.ts'
import { queriesOn } from '../run/queries.ts'
import { threadCtx } from '../run/service.ts'
import { lockImports } from '../stage/queries.ts'
import { type Batch, batchesOf } from './batches.ts'
import type { MailJob } from './job.ts'
import { keptTroubles, namedAccounts, type Position, positionIn } from './position.ts'
import * as queries from './queries.ts'
import { mailResultOf } from './result.ts'

/** A check went through to its end and is taken back with all it wrote. */
class CheckedOnly extends Error {
  readonly came: Came

  constructor(came: Came) {
    super('checked only')
    this.came = came
  }
}

interface Came {
  outcome: Outcome
  result: object
}

/**
 * Runs an import of mail over a connection of its own. Every batch is one transaction with the place where it ended, so
 * that an import that is killed goes on there. A check is one transaction that is rolled back.
 */
export async function runMailImport(job: MailJob, report: (progress: Progress) => void): Promise<Outcome> {
  const client = await openClient(job.databaseUrl, `import ${job.importId}`)
  try {
    const ctx = threadCtx(job, queriesOn(client))
    const { outcome, result } = job.dryRun
      ? await check(ctx, job, report)
      : await importMail(ctx, job, report)
    const ended = { status: job.dryRun ? 'checked' : 'done', kind: 'mail', result, now: job.now } as const
    if (!(await updateToEnded(ctx.db, job.importId, ended))) throw new Cancelled()
    return outcome
  } finally {
    await client.end()
  }
}

/** Goes the whole way and takes back what was written; what was found stays. */
async function check(ctx: Ctx, job: MailJob, report: (progress: Progress) => void): Promise<Came> {
  try {
    return await inTransaction(ctx, async (ctx) => {
      throw new CheckedOnly(await importMail(ctx, job, report))
    })
  } catch (error) {
    if (error instanceof CheckedOnly) return error.came
    throw error
  }
}

async function importMail(ctx: Ctx, job: MailJob, report: (progress: Progress) => void): Promise<Came> {
  const file = await open(job)
  const tell = createProgress(report, () => performance.now())
  let position = positionIn(await queries.findProgress(ctx.db, job.importId))
  const started = { at: performance.now(), share: shareOf(file) }
  for await (const batch of batchesOf(file, position.message)) {
    position = await storeBatch(ctx, job, batch, position, progressOf(file, batch, started))
    tell('reading', position.message, shareOf(file))
  }
  if (position.counts.read === 0) throw new Problem('INVALID', 'mailNone')
  const own = await ownAddresses(ctx)
  const result = mailResultOf(job, position, await countThreads(ctx, job.importId), own.domains.size > 0)
  const outcome = { accountIds: position.accountIds, months: [], wrote: !job.dryRun, settingsChanged: false }
  return { outcome, result }
}

async function open({ filePath, fileName }: MailJob): Promise<MailFile> {
  const format = (await mailFormat(filePath, fileName)) ?? 'eml'
  return openMail(filePath, fileName, format)
}

const shareOf = (file: MailFile) => Math.min(1, file.bytesRead() / Math.max(1, file.sizeBytes))

/** How far it is and how long it still takes at the pace since this run began. */
function progressOf(file: MailFile, batch: Batch, started: { at: number; share: number }): Progress {
  const share = shareOf(file)
  const seconds = (performance.now() - started.at) / 1000
  const isKnown = seconds > 1 && share - started.share > 0.02
  const secondsLeft = isKnown ? Math.ceil((seconds / (share - started.share)) * (1 - share)) : null
  return { phase: 'reading', rows: batch.last, donePct: Math.round(share * 1000) / 10, secondsLeft }
}

/** Keeps one batch and where it ended, both or neither. */
function storeBatch(
  ctx: Ctx,
  job: MailJob,
  batch: Batch,
  before: Position,
  progress: Progress,
): Promise<Position> {
  return inTransaction(ctx, async (ctx) => {
    if (!job.dryRun) await lockImports(ctx.db)
    const { importId, privacy } = job
    const mayWrite = await accountsToWrite(ctx, 'interactions')
    const stored = await storeMessages(ctx, batch.entries, { importId, mailboxId: null, privacy, mayWrite })
    const unreadable = batch.unreadable.length
    const failed = { ...noCounts(), read: unreadable, failed: unreadable }
    const bad = batch.unreadable.map(({ place, reason }) => ({ message: place, reason }))
    const position: Position = {
      message: batch.last,
      counts: addCounts(before.counts, addCounts(stored.counts, failed)),
      troubles: keptTroubles(before.troubles, [...bad, ...batch.remarks]),
      accountIds: namedAccounts(before.accountIds, stored.accountIds),
    }
    if (job.dryRun) return position
    await queries.insertSkips(
      ctx.db,
      importId,
      batch.unreadable.map(({ row, place, reason }) => ({
        row,
        problems: [{ column: '', index: 0, field: null, value: place, reason }],
        cells: [place],
      })),
    )
    if (!(await queries.updatePosition(ctx.db, importId, { ...progress, position }))) throw new Cancelled()
    return position
  })
}
