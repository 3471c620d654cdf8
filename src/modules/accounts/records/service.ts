import { recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { Problem } from '../../../platform/problem.ts'
import { editableAccount } from '../access/service.ts'
import * as queries from './queries.ts'

export interface RecordKind {
  table: queries.RecordTable
  /** What the history calls such a row. */
  subject: string
}

/** Adds a row to an account the actor may change. */
export async function addRecord(
  ctx: Ctx,
  { table, subject }: RecordKind,
  { accountId, ...values }: queries.RecordRow & { accountId: string },
  id = newId(ctx.now),
): Promise<{ id: string }> {
  await editableAccount(ctx, accountId)
  await inTransaction(ctx, async (ctx) => {
    await queries.insertRecord(ctx.db, table, { ...values, accountId, originId: accountId, id })
    await recordAudit(ctx, { action: 'create', subject, subjectId: id, after: { accountId, ...values } })
  })
  return { id }
}

/** Changes what is given of a row and leaves the rest. */
export async function changeRecord(
  ctx: Ctx,
  { table, subject }: RecordKind,
  { accountId, id, ...change }: queries.RecordRow & { accountId: string; id: string },
): Promise<{ id: string }> {
  await editableAccount(ctx, accountId)
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  await inTransaction(ctx, async (ctx) => {
    const before = await existing(ctx, table, accountId, id)
    if (Object.keys(given).length === 0) return
    await queries.updateRecord(ctx.db, table, { accountId, id }, given)
    const was = Object.fromEntries(Object.keys(given).map((name) => [name, before[name]]))
    await recordAudit(ctx, { action: 'update', subject, subjectId: id, before: was, after: given })
  })
  return { id }
}

export async function removeRecord(
  ctx: Ctx,
  { table, subject }: RecordKind,
  { accountId, id }: { accountId: string; id: string },
): Promise<{ id: string }> {
  await editableAccount(ctx, accountId)
  await inTransaction(ctx, async (ctx) => {
    const before = await existing(ctx, table, accountId, id)
    await queries.deleteRecord(ctx.db, table, { accountId, id })
    await recordAudit(ctx, { action: 'remove', subject, subjectId: id, before })
  })
  return { id }
}

async function existing(ctx: Ctx, table: queries.RecordTable, accountId: string, id: string) {
  const row = await queries.findRecord(ctx.db, table, accountId, id)
  if (!row) throw new Problem('NOT_FOUND')
  return row
}
