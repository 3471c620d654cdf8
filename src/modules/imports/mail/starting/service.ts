import type { MailPrivacy } from '../../../../core/mail/message.ts'
import { recordAudit } from '../../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../../platform/context.ts'
import { newId } from '../../../../platform/identifiers.ts'
import { mailFormat } from '../../../../platform/mail/format.ts'
import { type FileRow, insertImport } from '../../queries.ts'
import { findUnfinished, listUnfinished, updateToWaiting } from '../queries.ts'

export interface MailOptions {
  dryRun: boolean
  privacy: MailPrivacy
  sample?: boolean
}

/** Whether a file is mail, told by its content and name. */
export async function isMail(ctx: Ctx, file: FileRow): Promise<boolean> {
  return (await mailFormat(ctx.files.pathOf(file.id), file.name)) !== null
}

/**
 * Has a file of mail imported in the background; answers the id of the import. A file whose import ended before it was
 * through goes on where that one stood.
 */
export async function startMail(
  ctx: Ctx,
  file: FileRow,
  { dryRun, privacy, sample = false }: MailOptions,
): Promise<string> {
  const unfinished = dryRun
    ? null
    : await findUnfinished(ctx.db, { sha256: file.sha256, createdBy: ctx.actor.id })
  if (unfinished !== null && (await resume(ctx, unfinished, file.id))) return unfinished
  const id = newId(ctx.now)
  await inTransaction(ctx, async (ctx) => {
    await insertImport(ctx.db, {
      id,
      fileId: file.id,
      kind: 'mail',
      options: { kind: 'mail', dryRun, privacy, actor: ctx.actor },
      sample,
      createdBy: ctx.actor.id,
      createdByName: ctx.actor.name,
      createdAt: ctx.now,
    })
    await recordAudit(ctx, {
      action: dryRun ? 'check' : 'import',
      subject: 'import',
      subjectId: id,
      after: { file: file.name, kind: 'mail', privacy },
    })
    if (!sample) await ctx.enqueue('imports.run', { importId: id })
  })
  return id
}

async function resume(ctx: Ctx, importId: string, fileId: string | null): Promise<boolean> {
  return inTransaction(ctx, async (ctx) => {
    if (!(await updateToWaiting(ctx.db, importId, fileId))) return false
    await recordAudit(ctx, { action: 'resume', subject: 'import', subjectId: importId })
    await ctx.enqueue('imports.run', { importId })
    return true
  })
}

/** Has every import of mail that a stopped process left unfinished go on. */
export async function resumeMail(ctx: Ctx): Promise<void> {
  for (const importId of await listUnfinished(ctx.db)) {
    const isResumed = await resume(ctx, importId, null)
    if (isResumed) ctx.log.warn({ importId }, 'an import of mail goes on where it was interrupted')
  }
}
