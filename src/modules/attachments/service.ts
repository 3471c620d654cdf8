import path from 'node:path'
import type { z } from 'zod'
import { findRemoved, recordAudit } from '../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../platform/context.ts'
import { newId } from '../../platform/identifiers.ts'
import { mediaTypeOf } from '../../platform/mediaType.ts'
import { Problem } from '../../platform/problem.ts'
import { editableAccount, visibleAccount } from '../accounts/access/service.ts'
import { type attachment, type AttachmentSubject, largestAttachmentBytes } from './contract.ts'
import * as queries from './queries.ts'

type Attachment = z.infer<typeof attachment>

interface ListInput {
  accountId: string
  subject?: AttachmentSubject
  subjectId?: string
  limit: number
}

/** Files of an account, or of one thing of it, newest first. */
export async function listAttachments(ctx: Ctx, input: ListInput) {
  const { id: accountId } = await visibleAccount(ctx, input.accountId)
  const wanted = { ...input, accountId }
  const rows = await queries.listAttachments(ctx.db, wanted)
  return {
    items: rows.map((row) => ({
      ...row,
      subject: row.subject as AttachmentSubject,
      addedAt: new Date(row.addedAt).toISOString(),
    })),
    total: await queries.countAttachments(ctx.db, wanted),
  }
}

interface FileInput {
  accountId: string
  subject: AttachmentSubject
  subjectId: string | null
  name: string
}

/**
 * Keeps a file with what it belongs to. Whoever sees an account may add to a contact that was noted; all else takes the
 * right to change the account. Nothing is read before it is known that the caller may.
 */
export async function addAttachment(
  ctx: Ctx,
  input: FileInput,
  content: NodeJS.ReadableStream,
): Promise<Attachment> {
  const gate = input.subject === 'interaction' ? visibleAccount : editableAccount
  const { id: accountId } = await gate(ctx, input.accountId)
  const subjectId = await subjectOf(ctx, accountId, input)
  const [id, fileId] = [newId(ctx.now), newId(ctx.now)]
  const limit = { mostBytes: largestAttachmentBytes, problem: 'attachmentTooLarge' }
  const { sizeBytes } = await ctx.files.store(fileId, content, limit)
  try {
    if (sizeBytes === 0) throw new Problem('INVALID', 'empty_file')
    const mediaType = await mediaTypeOf(ctx.files.pathOf(fileId))
    const row = {
      id,
      accountId,
      originId: accountId,
      fileId,
      subject: input.subject,
      subjectId,
      sizeBytes,
      mediaType,
    }
    const named = { name: fileName(input.name), addedBy: ctx.actor.name, addedAt: ctx.now }
    await inTransaction(ctx, async (ctx) => {
      await queries.insertAttachment(ctx.db, { ...row, ...named })
      await recordAudit(ctx, {
        action: 'create',
        subject: 'attachment',
        subjectId: id,
        after: { ...row, ...named },
      })
    })
  } catch (error) {
    await ctx.files.remove(fileId)
    throw error
  }
  return one(ctx, accountId, id)
}

async function subjectOf(
  ctx: Ctx,
  accountId: string,
  { subject, subjectId }: FileInput,
): Promise<string | null> {
  if (subject === 'account') return null
  if (subjectId === null || !(await queries.hasSubject(ctx.db, accountId, subject, subjectId)))
    throw new Problem('NOT_FOUND')
  return subjectId
}

/** Of a name only its last part is kept, without what could change how it is shown or written to a disk. */
function fileName(given: string): string {
  const base = path.posix.basename(given.replaceAll('\\', '/')).replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
  return base.trim().slice(0, 300) || 'file'
}

async function one(ctx: Ctx, accountId: string, attachmentId: string): Promise<Attachment> {
  const [row] = await queries.listAttachments(ctx.db, { accountId, attachmentId, limit: 1 })
  if (!row) throw new Problem('NOT_FOUND')
  return { ...row, subject: row.subject as AttachmentSubject, addedAt: new Date(row.addedAt).toISOString() }
}

/** The bytes of a file, with its name, for whoever sees the account. */
export async function openAttachment(ctx: Ctx, input: { accountId: string; attachmentId: string }) {
  const { id: accountId } = await visibleAccount(ctx, input.accountId)
  const row = await queries.findAttachment(ctx.db, accountId, input.attachmentId)
  if (!row || !(await ctx.files.exists(row.fileId))) throw new Problem('NOT_FOUND')
  return { name: row.name, sizeBytes: row.sizeBytes, content: ctx.files.open(row.fileId) }
}

/** Takes a file away. Its bytes stay for a day, so that it can be brought back. */
export async function removeAttachment(ctx: Ctx, input: { accountId: string; attachmentId: string }) {
  const { id: accountId } = await editableAccount(ctx, input.accountId)
  await inTransaction(ctx, async (ctx) => {
    const before = await queries.deleteAttachment(ctx.db, accountId, input.attachmentId)
    if (!before) throw new Problem('NOT_FOUND')
    await recordAudit(ctx, { action: 'remove', subject: 'attachment', subjectId: input.attachmentId, before })
  })
  return { id: input.attachmentId }
}

/** Brings back a file that was taken away, as long as its bytes are there. */
export async function restoreAttachment(
  ctx: Ctx,
  input: { accountId: string; attachmentId: string },
): Promise<Attachment> {
  const { id: accountId } = await editableAccount(ctx, input.accountId)
  const row = await findRemoved<queries.AttachmentRow>(ctx, 'attachment', input.attachmentId)
  if (!row || row.accountId !== accountId || !(await ctx.files.exists(row.fileId)))
    throw new Problem('NOT_FOUND')
  await inTransaction(ctx, async (ctx) => {
    await queries.insertAttachment(ctx.db, row)
    await recordAudit(ctx, {
      action: 'restore',
      subject: 'attachment',
      subjectId: input.attachmentId,
      after: row,
    })
  })
  return one(ctx, accountId, input.attachmentId)
}

const DAY_MILLISECONDS = 86_400_000

/** Deletes the bytes of files that were taken away more than a day ago. Looks back a month, so a missed night is made up for. */
export async function forgetRemovedFiles(ctx: Ctx): Promise<void> {
  const daysAgo = (days: number) => new Date(ctx.now.getTime() - days * DAY_MILLISECONDS)
  const fileIds = await queries.findRemovedFiles(ctx.db, { from: daysAgo(31), to: daysAgo(1) })
  for (const fileId of fileIds) await ctx.files.remove(fileId)
}
