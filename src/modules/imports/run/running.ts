import type { Ctx } from '../../../platform/context.ts'
import { type ImportRow, updateProgress, updateToEnded } from '../queries.ts'
import type { MailJob } from '../mail/job.ts'
import type { MailOptions } from '../mail/starting/service.ts'
import type { ImportJob, ImportOptions, Outcome, Progress } from './job.ts'
import { ImportFailed, runInThread } from './thread.ts'

type Thread = ReturnType<typeof runInThread>
/** Imports this process has taken on, with their thread once there is one. */
const running = (ctx: Ctx) => ctx.memory.slot('imports', () => new Map<string, Thread | null>())

/** Does the work unless this process is at it already. */
export async function once(ctx: Ctx, importId: string, work: () => Promise<void>): Promise<void> {
  if (running(ctx).has(importId)) return
  running(ctx).set(importId, null)
  try {
    await work()
  } finally {
    running(ctx).delete(importId)
  }
}

/** Progress is stored so often at most; readers ask about as often. */
const pauseMs = 400

/** Runs an import that was taken into work, keeps its progress, and tells the house what changed. */
export async function runRow(ctx: Ctx, row: ImportRow): Promise<void> {
  // Mail keeps its place itself, with each batch.
  const mail = row.kind === 'mail' ? mailJobOf(ctx, row) : null
  const task = mail ? { mail } : { import: jobOf(ctx, row) }
  const isKeptByItself = mail !== null && !mail.dryRun
  const thread = runInThread(task, isKeptByItself ? () => {} : storeProgress(ctx, row.id))
  running(ctx).set(row.id, thread)
  try {
    tell(ctx, await thread.done)
  } catch (error) {
    await noteFailure(ctx, row.id, error)
  }
}

export function jobOf(ctx: Ctx, row: ImportRow): ImportJob {
  return {
    importId: row.id,
    databaseUrl: ctx.databaseUrl,
    filePath: ctx.files.pathOf(row.fileId),
    fileName: row.fileName,
    now: ctx.now,
    sample: row.sample,
    options: row.options as unknown as ImportOptions,
  }
}

export function mailJobOf(ctx: Ctx, row: ImportRow): MailJob {
  const { dryRun, privacy, actor } = row.options as unknown as MailOptions & { actor: Ctx['actor'] }
  const filePath = ctx.files.pathOf(row.fileId)
  const { databaseUrl, now } = ctx
  return { importId: row.id, databaseUrl, filePath, fileName: row.fileName, now, dryRun, privacy, actor }
}

function storeProgress(ctx: Ctx, importId: string): (progress: Progress) => void {
  let next = 0
  return (progress) => {
    const now = performance.now()
    if (now < next) return
    next = now + pauseMs
    updateProgress(ctx.db, importId, progress).catch((error: unknown) =>
      ctx.log.warn({ err: error }, 'progress was not stored'),
    )
  }
}

function tell(ctx: Ctx, outcome: Outcome): void {
  if (!outcome.wrote) return
  ctx.emit({ type: 'factsChanged', accountIds: outcome.accountIds, months: outcome.months })
  ctx.emit({ type: 'accountsChanged' })
  if (outcome.settingsChanged) ctx.emit({ type: 'settingsChanged' })
}

async function noteFailure(ctx: Ctx, importId: string, error: unknown): Promise<void> {
  if (!(error instanceof ImportFailed)) throw error
  const { code, params, stack } = error.failure
  if (stack) ctx.log.error({ importId, stack }, 'an import failed')
  // An import that was cancelled has ended already and stays so.
  await updateToEnded(ctx.db, importId, { status: 'failed', problem: { code, params }, now: ctx.now })
}

export async function noteInterrupted(ctx: Ctx, importId: string): Promise<void> {
  const problem = { code: 'interrupted', params: {} }
  await updateToEnded(ctx.db, importId, { status: 'failed', problem, now: ctx.now })
}

/** Ends the thread of an import, if it runs in this process. */
export async function stopRunning(ctx: Ctx, importId: string): Promise<void> {
  await running(ctx).get(importId)?.stop()
}
