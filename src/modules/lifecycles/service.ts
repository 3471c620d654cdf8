import { stageAsks } from '../../core/lifecycle/asks.ts'
import { proposeStage } from '../../core/lifecycle/proposal.ts'
import { isBeforeOrders, type LifecycleStage } from '../../core/lifecycle/stages.ts'
import { usualTimeInStage } from '../../core/lifecycle/timeInStage.ts'
import { daysBetween } from '../../core/period.ts'
import { unknown } from '../../core/reason.ts'
import { type Ctx, inTransaction } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { editableAccount, visibleAccount } from '../accounts/access/service.ts'
import { mayEdit } from '../accounts/policy.ts'
import { listStages } from '../accounts/stages/queries.ts'
import { enterStage } from '../accounts/stages/service.ts'
import { visibleProfiles } from '../segments/profiles/service.ts'
import { findAsked, listEntries } from './facts/queries.ts'
import { gatherStageFacts } from './facts/service.ts'

const today = (ctx: Ctx) => ctx.now.toISOString().slice(0, 10)

/** Where a relationship stands, for how long against the usual, what facts propose and what the stage asks of us. */
export async function getLifecycle(ctx: Ctx, input: { accountId: string; asOf?: string }) {
  const account = await visibleAccount(ctx, input.accountId)
  const day = input.asOf ?? today(ctx)
  const history = await listStages(ctx.db, account.id, day)
  const current = history[0] ?? null
  const facts = await gatherStageFacts(ctx, { accountId: account.id, asOf: input.asOf })
  const known = facts.byAccount.get(account.id)
  const proposal = known ? proposeStage(known, facts.asOf) : null
  const shownStage = current?.stage ?? proposal?.stage ?? null
  const asked = shownStage === null ? null : await findAsked(ctx.db, account.id, day)
  return {
    stage: current?.stage ?? null,
    enteredOn: enteredOn(history),
    days: current === null ? null : Math.max(0, daysBetween(enteredOn(history)!, day)),
    usual:
      current === null
        ? { days: unknown('NOT_APPLICABLE'), count: 0 }
        : usualTimeInStage(await listEntries(ctx.db, current.stage, day), current.stage),
    history,
    proposal,
    asks: shownStage === null ? [] : stageAsks(shownStage, asked ?? {}),
  }
}

/** A stage that was entered again is the same stay, so its first day counts. */
function enteredOn(history: { stage: LifecycleStage; enteredOn: string }[]): string | null {
  const left = history.findIndex(({ stage }) => stage !== history[0]!.stage)
  const stay = left < 0 ? history : history.slice(0, left)
  return stay.at(-1)?.enteredOn ?? null
}

interface EnterInput {
  accountId: string
  stage: LifecycleStage
  enteredOn?: string
  reason: string | null
}

/** A person's word on the stage, with its day and reason. */
export async function enter(ctx: Ctx, input: EnterInput) {
  const account = await editableAccount(ctx, input.accountId)
  const day = input.enteredOn ?? today(ctx)
  if (day > today(ctx)) throw new Problem('INVALID', 'stageInFuture')
  await inTransaction(ctx, (ctx) =>
    enterStage(ctx, account, { stage: input.stage, enteredOn: day, reason: input.reason }),
  )
  return getLifecycle(ctx, { accountId: account.id })
}

/** Accounts whose facts speak for another stage than the one that stands: how many, and the most urgent of them. */
export async function listProposals(ctx: Ctx, { limit }: { limit: number }) {
  const all = await findProposals(ctx)
  return { total: all.length, items: all.slice(0, limit) }
}

/** All of them; what was lost or is at risk first. */
async function findProposals(ctx: Ctx) {
  const { asOf, byAccount } = await gatherStageFacts(ctx, {})
  const profiles = await visibleProfiles(ctx)
  const found = [...byAccount].flatMap(([accountId, facts]) => {
    const proposal = proposeStage(facts, asOf)
    const profile = profiles.get(accountId)
    return proposal && profile ? [{ accountId, account: profile.name, stage: facts.stage, proposal }] : []
  })
  const urgency = (stage: LifecycleStage) =>
    stage === 'atRisk' ? 0 : stage === 'lost' ? 1 : isBeforeOrders(stage) ? 3 : 2
  return found.toSorted(
    (left, right) =>
      urgency(left.proposal.stage) - urgency(right.proposal.stage) || (left.account < right.account ? -1 : 1),
  )
}

/** Follows the proposals for these accounts, as far as they still stand and the actor may change the account. */
export async function confirmProposals(ctx: Ctx, { accountIds }: { accountIds: string[] }) {
  const profiles = await visibleProfiles(ctx)
  const wanted = new Set(accountIds)
  for (const accountId of wanted) {
    const profile = profiles.get(accountId)
    if (!profile) throw new Problem('NOT_FOUND')
    if (!mayEdit(ctx.actor, profile)) throw new Problem('FORBIDDEN')
  }
  const proposals = (await findProposals(ctx)).filter(({ accountId }) => wanted.has(accountId))
  await inTransaction(ctx, async (ctx) => {
    for (const { accountId, stage, proposal } of proposals)
      await enterStage(
        ctx,
        { id: accountId, stage },
        { stage: proposal.stage, enteredOn: today(ctx), reason: null },
      )
  })
  return { confirmed: proposals.length }
}
