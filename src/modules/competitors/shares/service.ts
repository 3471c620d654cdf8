import { recordAudit } from '../../../platform/audit.ts'
import { type Ctx, inTransaction } from '../../../platform/context.ts'
import { newId } from '../../../platform/identifiers.ts'
import { Problem } from '../../../platform/problem.ts'
import { editableAccount, visibleAccount } from '../../accounts/access/service.ts'
import { competitorIds } from '../directory/service.ts'
import * as queries from './queries.ts'

/** Competitors at an account: how it went against them there, and what share they have by family. */
export async function listAtAccount(ctx: Ctx, input: { accountId: string }) {
  const { id } = await visibleAccount(ctx, input.accountId)
  const shares = Map.groupBy(await queries.findShares(ctx.db, id), ({ competitorId }) => competitorId)
  return (await queries.findMet(ctx.db, id)).map((met) => ({ ...met, shares: shares.get(met.id) ?? [] }))
}

interface ShareInput {
  accountId: string
  shareId?: string
  competitor: string
  family: string | null
  sharePct: number | null
  note: string | null
  notedOn?: string
}

/** Notes what share a competitor has at an account, by whom and when; a note that stands is changed. */
export async function setShare(ctx: Ctx, { accountId, shareId, competitor, ...input }: ShareInput) {
  const account = await editableAccount(ctx, accountId)
  const today = ctx.now.toISOString().slice(0, 10)
  if (input.notedOn !== undefined && input.notedOn > today)
    throw new Problem('INVALID', 'notedInFuture', { notedOn: input.notedOn })
  const before = (await queries.findShares(ctx.db, account.id)).find(({ id }) => id === shareId)
  if (shareId !== undefined && !before) throw new Problem('NOT_FOUND')
  const id = shareId ?? newId(ctx.now)
  await inTransaction(ctx, async (ctx) => {
    const competitorId = (await competitorIds(ctx, [competitor])).get(competitor)!
    const after = { ...input, notedOn: input.notedOn ?? today, notedBy: ctx.actor.name, competitorId }
    await queries.upsertShare(ctx.db, { ...after, accountId: account.id, originId: account.id, id })
    await recordAudit(ctx, {
      action: before ? 'update' : 'create',
      subject: 'competitorShare',
      subjectId: id,
      before,
      after,
    })
  })
  return (await queries.findShares(ctx.db, account.id)).find((share) => share.id === id)!
}

export async function removeShare(ctx: Ctx, { accountId, shareId }: { accountId: string; shareId: string }) {
  await editableAccount(ctx, accountId)
  await inTransaction(ctx, async (ctx) => {
    const before = await queries.deleteShare(ctx.db, accountId, shareId)
    if (!before) throw new Problem('NOT_FOUND')
    await recordAudit(ctx, { action: 'remove', subject: 'competitorShare', subjectId: shareId, before })
  })
  return { id: shareId }
}
