import { recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { Problem } from '../../../platform/problem.ts'
import { editableAccount, visibleAccount } from '../../accounts/access/service.ts'
import * as queries from './queries.ts'

interface Step {
  title: string
  contactId: string | null
  usualDays: number | null
  note: string | null
}

/** How a decision is approved at an account, step by step. */
export async function getApproval(ctx: Ctx, input: { accountId: string }): Promise<Step[]> {
  const { id } = await visibleAccount(ctx, input.accountId)
  return queries.listSteps(ctx.db, id)
}

/** Puts the steps in place of those so far; the history keeps both. */
export async function setApproval(ctx: Ctx, input: { accountId: string; steps: Step[] }): Promise<Step[]> {
  const { accountId, steps } = input
  await editableAccount(ctx, accountId)
  const named = [...new Set(steps.map(({ contactId }) => contactId).filter((id) => id !== null))]
  const known = await queries.listKnown(ctx.db, accountId, named)
  if (known.length < named.length) throw new Problem('INVALID', 'approverUnknown')
  await inTransaction(ctx, async (ctx) => {
    const before = await queries.listSteps(ctx.db, accountId)
    const rows = steps.map((step, place) => ({
      ...step,
      accountId,
      originId: accountId,
      id: newId(ctx.now),
      position: place + 1,
    }))
    await queries.replaceSteps(ctx.db, accountId, rows)
    await recordAudit(ctx, {
      action: 'setApproval',
      subject: 'account',
      subjectId: accountId,
      before,
      after: steps,
    })
  })
  return queries.listSteps(ctx.db, accountId)
}
