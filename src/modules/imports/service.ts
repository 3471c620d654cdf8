import path from 'node:path'
import { recordAudit } from '../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../platform/context.ts'
import { listCustomFields } from '../accounts/customFields/service.ts'
import { newId } from '../../platform/identifiers.ts'
import { Problem } from '../../platform/problem.ts'
import { scopeOf } from '../accounts/policy.ts'
import { maySeeImport, ownImport } from './access.ts'
import type { Kind } from '../../core/tabular/kinds/kind.ts'
import type { Inspection } from './reading/contract.ts'
import type { ImportRecord } from './run/contract.ts'
import type { MailPrivacy } from '../../core/mail/message.ts'
import { chooseProfile, noteUsed, saveProfile } from './profiles/service.ts'
import { bundleFiles } from './mail/bundle/service.ts'
import { isMail, startMail } from './mail/starting/service.ts'
import * as queries from './queries.ts'
import { describeFile } from './reading/inspect.ts'
import type { PlannedFile } from './reading/plan.ts'
import { differencesOf, headersOf, recordOf } from './record.ts'
import type { ImportOptions } from './run/job.ts'
import { endImports } from './run/queries.ts'
import { noteInterrupted, once, runRow, stopRunning } from './run/running.ts'
import { planInThread } from './run/thread.ts'
import * as skips from './skips/queries.ts'
import { visibleAccounts } from './visible/queries.ts'
import { takeBackMail, undoRows } from './undo/service.ts'

interface InspectInput extends Pick<ImportOptions, 'map' | 'encoding' | 'separator'> {
  fileId: string
  kind?: Kind
  profile?: string
}
type StartInput = Omit<InspectInput, 'kind'> &
  Omit<ImportOptions, 'actor' | 'kind'> & {
    kind?: Kind | 'mail'
    privacy?: MailPrivacy
    saveProfile?: string
  }

/** Keeps a file under an id of its own. Only the last part of its name is kept. */
export async function storeFile(
  ctx: Ctx,
  name: string,
  content: NodeJS.ReadableStream,
): Promise<{ fileId: string }> {
  const fileId = newId(ctx.now)
  const { sizeBytes, sha256 } = await ctx.files.store(fileId, content)
  const base = path.posix.basename(name.replaceAll('\\', '/')).slice(0, 300) || 'file'
  await queries.insertFile(ctx.db, {
    id: fileId,
    name: base,
    sizeBytes,
    sha256,
    createdBy: ctx.actor.id,
    createdAt: ctx.now,
  })
  return { fileId }
}

/** Whether a file is a table or mail. */
export async function recognise(ctx: Ctx, { fileId }: { fileId: string }) {
  const file = await ownFile(ctx, fileId)
  const type = (await isMail(ctx, file)) ? ('mail' as const) : ('table' as const)
  return { fileName: file.name, sizeBytes: file.sizeBytes, type }
}

/** Makes one file of many that were sent one by one, so that single messages are imported together. */
export async function bundle(ctx: Ctx, { fileIds }: { fileIds: string[] }): Promise<{ fileId: string }> {
  const files: queries.FileRow[] = []
  for (const fileId of new Set(fileIds)) files.push(await ownFile(ctx, fileId))
  return bundleFiles(ctx, files, storeFile)
}

/** What a file holds and how it would be read. */
export async function inspect(ctx: Ctx, input: InspectInput): Promise<Inspection> {
  const file = await ownFile(ctx, input.fileId)
  const { planned, profile } = await planWithProfile(ctx, file, input)
  const custom = await listCustomColumns(ctx, planned.kind)
  return describeFile(file, planned, profile?.name ?? null, custom)
}

async function ownFile(ctx: Ctx, fileId: string): Promise<queries.FileRow> {
  const file = await queries.findFile(ctx.db, fileId)
  if (!file || !maySeeImport(ctx, file) || !(await ctx.files.exists(fileId)))
    throw new Problem('NOT_FOUND', 'fileUnknown')
  return file
}

/** Reads the beginning of the file; a profile saved for such files is used unless the person says otherwise. */
async function planWithProfile(ctx: Ctx, file: queries.FileRow, input: InspectInput) {
  const filePath = ctx.files.pathOf(file.id)
  const custom = await listCustomColumns(ctx)
  const choices = { ...input, fileName: file.name, custom }
  const planned = await planInThread(filePath, choices)
  const profile = input.map ? null : await chooseProfile(ctx, input, planned.headers)
  if (profile === null) return { planned, profile }
  return {
    planned: await planInThread(filePath, { ...choices, kind: profile.kind, map: profile.map }),
    profile,
  }
}

/** Fields of one's own that rows of a kind can fill; of every kind where it is not known yet. */
async function listCustomColumns(ctx: Ctx, kind?: string | null) {
  const fields = (await listCustomFields(ctx)).filter(({ archived }) => !archived)
  return fields
    .filter(({ subject }) => kind === undefined || kind === kindOfSubject[subject])
    .map(({ subject, key, label, type, choices }) => ({
      kind: kindOfSubject[subject],
      key,
      label,
      type,
      choices,
    }))
}
const kindOfSubject = { account: 'accounts', contact: 'contacts' } as const

/** Starts an import in the background. That it can be read at all is known before it is accepted. */
export async function startImport(ctx: Ctx, input: StartInput, sample = false): Promise<ImportRecord> {
  const file = await ownFile(ctx, input.fileId)
  const { fileId, saveProfile: profileName, profile: _, kind: asked, privacy = 'team', ...chosen } = input
  if (asked === 'mail' || (asked === undefined && (await isMail(ctx, file)))) {
    const importId = await startMail(ctx, file, { dryRun: input.dryRun, privacy, sample })
    return getImport(ctx, { importId })
  }
  const { planned, profile } = await planWithProfile(ctx, file, { ...input, kind: asked })
  const kind = requireKind(planned)
  const custom = await listCustomColumns(ctx, kind)
  const map = profile?.map ?? input.map
  const options: ImportOptions = { ...chosen, kind, map, actor: ctx.actor, custom }
  const id = newId(ctx.now)
  await inTransaction(ctx, async (ctx) => {
    const by = { createdBy: ctx.actor.id, createdByName: ctx.actor.name, createdAt: ctx.now }
    await queries.insertImport(ctx.db, { id, fileId, kind, options, sample, ...by })
    if (profile) await noteUsed(ctx, profile.id)
    if (profileName) await saveProfile(ctx, profileName, kind, planned.headers, planned.map)
    await recordAudit(ctx, {
      action: input.dryRun ? 'check' : 'import',
      subject: 'import',
      subjectId: id,
      after: { file: file.name, kind },
    })
    if (!sample) await ctx.enqueue('imports.run', { importId: id })
  })
  return getImport(ctx, { importId: id })
}

function requireKind({ kind, problem }: PlannedFile) {
  if (problem !== null) throw new Problem('INVALID', problem.code, problem.params)
  if (kind === null) throw new Problem('INVALID', 'kindUnknown')
  return kind
}

/** The work of the job; run twice, the second time finds nothing waiting. */
export async function runImportJob(ctx: Ctx, { importId }: { importId: string }): Promise<void> {
  await once(ctx, importId, async () => {
    const row = await queries.findImport(ctx.db, importId)
    if (row && (await queries.updateToRunning(ctx.db, importId, ctx.now))) await runRow(ctx, row)
    // Delivered again after a failure that could not be noted: nothing of the first run was kept.
    else if (row?.status === 'running') await noteInterrupted(ctx, importId)
  })
}

export async function getImport(ctx: Ctx, { importId }: { importId: string }): Promise<ImportRecord> {
  return recordOf(await ownImport(ctx, importId))
}

export async function listImports(ctx: Ctx, { limit, offset }: { limit: number; offset: number }) {
  const by = scopeOf(ctx.actor).all ? null : (ctx.actor.id ?? '')
  const rows = await queries.listImports(ctx.db, { by, limit, offset })
  return { items: rows.map(recordOf), total: await queries.countImports(ctx.db, by) }
}

export async function listSkips(
  ctx: Ctx,
  { importId, limit, offset }: { importId: string; limit: number; offset: number },
) {
  const row = await ownImport(ctx, importId)
  const items = await skips.listSkips(ctx.db, importId, { limit, offset })
  return { headers: headersOf(row), items, total: await skips.countSkips(ctx.db, importId) }
}

/** Examples of what is new and what changes, of accounts the actor may see. */
export async function listDifferences(ctx: Ctx, { importId, limit }: { importId: string; limit: number }) {
  const all = differencesOf(await ownImport(ctx, importId))
  const named = [...new Set(all.map(({ accountId }) => accountId).filter((id) => id !== null))]
  const visible = await visibleAccounts(ctx.db, scopeOf(ctx.actor), named)
  const shown = all.filter(
    ({ accountId }) => accountId === null || visible === null || visible.has(accountId),
  )
  return shown
    .slice(0, limit)
    .map(({ row, account, type, before, after }) => ({ row, account, type, before, after }))
}

/** Stops an import that waits or runs. Its transaction is ended, so nothing of it stays. */
export async function cancelImport(ctx: Ctx, { importId }: { importId: string }): Promise<ImportRecord> {
  const row = await ownImport(ctx, importId)
  if (!(await queries.updateToEnded(ctx.db, importId, { status: 'cancelled', now: ctx.now })))
    throw new Problem('CONFLICT', 'importEnded')
  await endImports(ctx.db, importId)
  await stopRunning(ctx, importId)
  if (row.kind === 'mail') await takeBackMail(ctx, importId)
  await recordAudit(ctx, { action: 'cancel', subject: 'import', subjectId: importId })
  return getImport(ctx, { importId })
}

export async function undoImport(ctx: Ctx, { importId }: { importId: string }) {
  await ownImport(ctx, importId)
  const undone = await undoRows(ctx, importId)
  return { import: await getImport(ctx, { importId }), ...undone }
}

/** Imports that a stopped process left behind: their work was never committed, so they only have to be run again. */
export async function recoverImports(ctx: Ctx): Promise<void> {
  await endImports(ctx.db, null)
  const importIds = await queries.updateInterrupted(ctx.db, ctx.now)
  for (const importId of importIds)
    ctx.log.warn({ importId }, 'an import was interrupted; nothing of it was kept')
}
