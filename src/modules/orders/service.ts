import type { Ctx } from '../../platform/context.ts'
import { visibleAccount } from '../accounts/access/service.ts'
import { noAccountId, scopeOf } from '../accounts/policy.ts'
import * as queries from './queries.ts'

interface LinesPage extends queries.LineFilter {
  accountId: string
  wholeHolding: boolean
  limit: number
  offset: number
}

/** Order lines of an account, or of its whole holding as far as the actor may see it, with what they come to. */
export async function listLines(ctx: Ctx, input: LinesPage) {
  const { id } = await visibleAccount(ctx, input.accountId)
  const choice = input.wholeHolding ? queries.ofHolding(id, scopeOf(ctx.actor)) : queries.ofAccount(id)
  const sums = await queries.sumLines(ctx.db, choice, input)
  return {
    items: await queries.findLines(ctx.db, choice, input),
    total: sums.reduce((total, sum) => total + sum.lines, 0),
    amounts: sums.map(({ currency, amount, credits }) => ({ currency, amount, credits })),
  }
}

/** Lines whose file named no customer: kept, counted, and shown to those who lead, until a file says whose they are. */
export async function listLinesWithoutAccount(ctx: Ctx, input: { limit: number; offset: number }) {
  const choice = queries.ofAccount(noAccountId)
  const sums = await queries.sumLines(ctx.db, choice, {})
  return {
    items: await queries.findLines(ctx.db, choice, input),
    total: sums.reduce((total, sum) => total + sum.lines, 0),
  }
}
