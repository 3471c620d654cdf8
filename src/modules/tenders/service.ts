import type { z } from 'zod'
import { pricePosition } from '../../core/tenders/pricePosition.ts'
import type { Ctx } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { noAccountId, scopeOf } from '../accounts/policy.ts'
import { findSource } from './access/queries.ts'
import { visibleOwner } from './access/service.ts'
import type { tendersContract } from './contract.ts'
import { findMoves } from './moves/queries.ts'
import { findBids, findLots } from './parts/queries.ts'
import { seesWithoutAccount } from './policy.ts'
import * as queries from './queries.ts'

type ListInput = z.output<NonNullable<(typeof tendersContract.list)['~orpc']['inputSchema']>>

export interface Whose {
  accountId?: string
  /** Every account under the same top, as far as the actor may see them. */
  wholeHolding?: boolean
}

/** Whose opportunities a call is about, as far as the actor may see them. */
export async function choiceOf(ctx: Ctx, { accountId, wholeHolding }: Whose): Promise<queries.Choice> {
  const scope = scopeOf(ctx.actor)
  if (accountId === undefined) return queries.withinReach(scope, seesWithoutAccount(ctx.actor))
  const { id } = await visibleOwner(ctx, accountId)
  return wholeHolding && id !== noAccountId ? queries.ofHolding(id, scope) : queries.ofAccount(id)
}

/** A page of opportunities of one account or of all the actor may see; `withoutAccount` those whose file named nobody. */
export async function listOpportunities(
  ctx: Ctx,
  { accountId, wholeHolding, withoutAccount, ...input }: ListInput,
) {
  if (withoutAccount && !seesWithoutAccount(ctx.actor)) throw new Problem('FORBIDDEN')
  const choice = await choiceOf(
    ctx,
    withoutAccount ? { accountId: noAccountId } : { accountId, wholeHolding },
  )
  const items = await queries.findOpportunities(ctx.db, choice, input)
  return { items: items.map(shown), total: await queries.countOpportunities(ctx.db, choice, input) }
}

function shown(found: queries.Opportunity) {
  const { rivalPrices, reasonText: _text, importId: _import, sourceRow: _row, ...row } = found
  const { toWinnerPct, toBudgetPct, rank } = pricePosition({ ...row, rivalPrices })
  return { ...row, toWinnerPct, toBudgetPct, place: rank?.place ?? null, of: rank?.of ?? row.bidders }
}

/** One opportunity with its lots, bids, reasons and moves, and the row of the file it came from. */
export async function getOpportunity(ctx: Ctx, input: { accountId: string; opportunityId: string }) {
  const owner = await visibleOwner(ctx, input.accountId)
  const at = { accountId: owner.id, opportunityId: input.opportunityId }
  const row = await queries.findOpportunity(ctx.db, at.accountId, at.opportunityId)
  if (!row) throw new Problem('NOT_FOUND')
  return {
    ...shown(row),
    mayEdit: owner.mayEdit,
    reasonText: row.reasonText,
    lots: (await findLots(ctx.db, at)).map((lot) => ({
      ...lot,
      outcome: lot.outcome as typeof row.outcome | null,
    })),
    bids: await findBids(ctx.db, at),
    moves: await findMoves(ctx.db, at),
    importId: row.importId,
    sourceRow: row.sourceRow,
    fileName: row.importId === null ? null : await findSource(ctx.db, row.importId),
  }
}
