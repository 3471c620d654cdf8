import type { LifecycleStage } from '../../../core/lifecycle/stages.ts'
import { recordAudit } from '../../../platform/audit.ts'
import type { Ctx } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import * as queries from './queries.ts'

interface Entry {
  stage: LifecycleStage
  enteredOn: string
  reason: string | null
}

/**
 * Lets an account enter a stage, in the caller's transaction. An entry of a day in the past changes what was; the account
 * stands where its latest entry put it.
 */
export async function enterStage(
  ctx: Ctx,
  account: { id: string; stage: string | null },
  { stage, enteredOn, reason }: Entry,
): Promise<void> {
  const id = newId(ctx.now)
  const of = { accountId: account.id, originId: account.id, id }
  const by = { changedBy: ctx.actor.name, createdAt: ctx.now }
  await queries.insertStageChange(ctx.db, { ...of, ...by, stage, enteredOn, reason })
  const [latest] = await queries.listStages(ctx.db, account.id, '9999-12-31')
  await queries.updateStage(ctx.db, account.id, latest!.stage)
  await recordAudit(ctx, {
    action: 'enterStage',
    subject: 'account',
    subjectId: account.id,
    before: { stage: account.stage },
    after: { stage, enteredOn, reason },
  })
  ctx.emit({ type: 'accountsChanged' })
}
