import type { z } from 'zod'
import { recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { Problem } from '../../../platform/problem.ts'
import { competitorIds } from '../../competitors/directory/service.ts'
import { isOurselves } from '../../../core/tenders/competitorNames.ts'
import { getSettings } from '../../settings/service.ts'
import { editableOwner } from '../access/service.ts'
import type { tendersContract } from '../contract.ts'
import { noteMove, placed, stageAfter } from '../moves/service.ts'
import { findBids, replaceBids, replaceReasons } from '../parts/queries.ts'
import { findOpportunity } from '../queries.ts'
import { getOpportunity } from '../service.ts'
import { addOpportunity, changeOpportunity } from './changes/service.ts'

type RecordInput = z.output<NonNullable<(typeof tendersContract.record)['~orpc']['inputSchema']>>

/**
 * How a tender ended, in one go: outcome, prices and weighted reasons; the winner becomes one of the bidders. One that is
 * not known yet is added. Reopening it takes the closing day away.
 */
export async function recordResult(ctx: Ctx, input: RecordInput) {
  await editableOwner(ctx, input.accountId)
  const { accountId, opportunityId: knownId, version, reasons, outcome, ...fields } = input
  if (knownId === undefined && input.name === undefined) throw new Problem('INVALID', 'opportunityUnnamed')
  if (knownId !== undefined && version === undefined) throw new Problem('INVALID', 'versionMissing')
  const today = ctx.now.toISOString().slice(0, 10)
  const closedOn = outcome === 'open' ? null : (input.closedOn ?? today)
  const before = knownId === undefined ? undefined : await findOpportunity(ctx.db, accountId, knownId)
  const stage = await stageAfter(ctx, outcome, before)
  const change = { ...fields, closedOn, isTender: true, ...(stage && placed(stage)), outcome }
  return inTransaction(ctx, async (ctx) => {
    const { opportunityId, originId } =
      knownId === undefined
        ? await addOpportunity(ctx, accountId, { openedOn: null, ...change })
        : await changeOpportunity(ctx, { accountId, opportunityId: knownId, version: version! }, change)
    if (before && stage) await noteMove(ctx, before, stage, { originId, day: closedOn ?? today })
    const by = { notedBy: ctx.actor.name, notedOn: today }
    const rows = reasons.map((reason) => ({ ...reason, ...by, id: newId(ctx.now) }))
    await replaceReasons(ctx.db, { accountId, opportunityId }, originId, rows)
    await addWinner(ctx, { accountId, opportunityId }, originId, input)
    await recordAudit(ctx, {
      action: 'record',
      subject: 'opportunity',
      subjectId: opportunityId,
      after: { ...change, reasons },
    })
    ctx.emit({ type: 'factsChanged', accountIds: [accountId] })
    return getOpportunity(ctx, { accountId, opportunityId })
  })
}

async function addWinner(
  ctx: Ctx,
  at: { accountId: string; opportunityId: string },
  originId: string,
  { outcome, winner, winnerPrice }: RecordInput,
): Promise<void> {
  if (outcome !== 'lost' || !winner) return
  const { company } = await getSettings(ctx)
  if (isOurselves(winner, company.name)) return
  const competitorId = (await competitorIds(ctx, [winner])).get(winner)!
  const standing = await findBids(ctx.db, at)
  const others = standing.filter((bid) => bid.competitorId !== competitorId)
  const before = standing.find((bid) => bid.competitorId === competitorId)
  const won = {
    id: before?.id ?? newId(ctx.now),
    competitorId,
    price: winnerPrice ?? before?.price ?? null,
    rank: before?.rank ?? null,
  }
  const bids = [
    ...others.map(({ id, competitorId: other, price, rank }) => ({ id, competitorId: other, price, rank })),
    won,
  ]
  await replaceBids(ctx.db, at, originId, bids)
}
