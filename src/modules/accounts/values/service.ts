import type { z } from 'zod'
import { recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { Problem } from '../../../platform/problem.ts'
import { editableAccount, visibleAccount } from '../access/service.ts'
import { accountFields } from '../contract.ts'
import { updateAccount } from '../service.ts'
import type { accountValue } from './contract.ts'
import { byPerson } from './noting/service.ts'
import * as queries from './queries.ts'

type Value = z.infer<typeof accountValue>

const shown = (row: queries.ValueRow): Value => ({ ...row, notedAt: row.notedAt.toISOString() })

/** Every value the fields of an account have or had, newest first, with where each came from. */
export async function listValues(ctx: Ctx, { accountId }: { accountId: string }): Promise<Value[]> {
  const account = await visibleAccount(ctx, accountId)
  return (await queries.listValues(ctx.db, account.id)).map(shown)
}

/**
 * A person's word on a value of the history: a displaced one comes into force again, the one in force is confirmed, so
 * that what a file said against it meanwhile is settled.
 */
export async function takeValue(
  ctx: Ctx,
  { accountId, valueId, version }: { accountId: string; valueId: string; version: number },
): Promise<Value> {
  await editableAccount(ctx, accountId)
  const [wanted] = await queries.listValues(ctx.db, accountId, valueId)
  if (!wanted) throw new Problem('NOT_FOUND')
  await inTransaction(ctx, async (ctx) => {
    if (wanted.stands) await confirm(ctx, accountId, wanted)
    else await updateAccount(ctx, { accountId, version, ...changeTo(wanted) })
  })
  const values = await queries.listValues(ctx.db, accountId)
  return shown(values.find((row) => row.field === wanted.field && row.stands) ?? wanted)
}

async function confirm(ctx: Ctx, accountId: string, { field, value }: queries.ValueRow): Promise<void> {
  await queries.noteConfirmed(ctx.db, accountId, field, byPerson(ctx))
  await recordAudit(ctx, {
    action: 'confirmValue',
    subject: 'account',
    subjectId: accountId,
    after: { [field]: value },
  })
}

const custom = /^custom\.(.+)$/

/** The change that gives a field the value of a row, read as the field is typed. */
function changeTo({ field, value }: queries.ValueRow): Partial<Parameters<typeof updateAccount>[1]> {
  const key = custom.exec(field)?.[1]
  if (key !== undefined) return { custom: { [key]: value } }
  const shape = accountFields.shape[field as keyof typeof accountFields.shape]
  if (shape === undefined) throw new Problem('INVALID', 'valueUntakeable', { field })
  const numeric = value === null || value === '' ? null : Number(value)
  const asText = shape.safeParse(value)
  const read = asText.success ? asText : shape.safeParse(numeric)
  if (!read.success) throw new Problem('INVALID', 'valueUntakeable', { field })
  return { [field]: read.data }
}
