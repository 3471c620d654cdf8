import path from 'node:path'
import { checkTopics, type CheckTopic } from '../../../core/candidates/verdict.ts'
import { recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { Problem } from '../../../platform/problem.ts'
import { editableCandidate, visibleCandidate } from '../access/service.ts'
import { checkItems } from '../defaults.ts'
import * as queries from '../queries.ts'

/** Every item there is to look into, with what was found; items nobody looked into are open. */
export function allChecks(candidateId: string, found: readonly queries.CheckRow[]): queries.CheckRow[] {
  const usual = checkTopics.flatMap((topic) => checkItems[topic].map((item) => ({ topic, item })))
  const rest = found.filter(
    ({ topic, item }) => !usual.some((one) => one.topic === topic && one.item === item),
  )
  return [...usual, ...rest].map(
    ({ topic, item }) =>
      found.find((one) => one.topic === topic && one.item === item) ?? {
        candidateId,
        topic,
        item,
        state: 'open',
        note: null,
        fileId: null,
        fileName: null,
        checkedBy: null,
        checkedOn: null,
      },
  )
}

interface CheckInput {
  candidateId: string
  topic: CheckTopic
  item: string
  state: queries.CheckRow['state']
  note?: string | null
}

/** Says what was found of one item; a note that is not given stays. */
export async function writeCheck(
  ctx: Ctx,
  { candidateId, topic, item, state, note }: CheckInput,
): Promise<void> {
  const before = await checkOf(ctx, candidateId, topic, item)
  const after = { ...before, state, note: note === undefined ? before.note : note || null, ...checked(ctx) }
  await store(ctx, before, after)
}

const checked = (ctx: Ctx) => ({
  checkedBy: ctx.actor.name,
  checkedOn: ctx.now.toISOString().slice(0, 10),
})

async function checkOf(ctx: Ctx, candidateId: string, topic: CheckTopic, item: string) {
  const checks = allChecks(candidateId, await queries.listChecks(ctx.db, [candidateId]))
  const found = checks.find((one) => one.topic === topic && one.item === item)
  if (!found) throw new Problem('INVALID', 'checkUnknown', { item })
  return found
}

async function store(ctx: Ctx, before: queries.CheckRow, after: queries.CheckRow): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await queries.upsertCheck(ctx.db, after)
    await recordAudit(ctx, {
      action: 'check',
      subject: 'candidate',
      subjectId: after.candidateId,
      before: {
        topic: before.topic,
        item: before.item,
        state: before.state,
        note: before.note,
        file: before.fileName,
      },
      after: {
        topic: after.topic,
        item: after.item,
        state: after.state,
        note: after.note,
        file: after.fileName,
      },
    })
  })
}

const mostBytes = 50 * 1024 * 1024

interface Place {
  candidateId: string
  topic: string
  item: string
}

/** Keeps a document with the item it proves; one that was there before is replaced. */
export async function storeDocument(
  ctx: Ctx,
  { candidateId, topic, item }: Place,
  name: string,
  content: NodeJS.ReadableStream,
): Promise<{ fileName: string }> {
  await editableCandidate(ctx, candidateId)
  const before = await checkOf(ctx, candidateId, topic as CheckTopic, item)
  const fileId = newId(ctx.now)
  const fileName = path.posix.basename(name.replaceAll('\\', '/')).slice(0, 300) || 'file'
  await ctx.files.store(fileId, content, { mostBytes, problem: 'documentTooLarge' })
  await store(ctx, before, { ...before, fileId, fileName, ...checked(ctx) })
  if (before.fileId !== null) await ctx.files.remove(before.fileId)
  return { fileName }
}

/** The document of an item, to be handed out as a file. */
export async function openDocument(ctx: Ctx, { candidateId, topic, item }: Place) {
  await visibleCandidate(ctx, candidateId)
  const checks = await queries.listChecks(ctx.db, [candidateId])
  const found = checks.find((one) => one.topic === topic && one.item === item)
  if (!found?.fileId || !(await ctx.files.exists(found.fileId))) throw new Problem('NOT_FOUND')
  return { fileName: found.fileName ?? 'file', content: ctx.files.open(found.fileId) }
}
