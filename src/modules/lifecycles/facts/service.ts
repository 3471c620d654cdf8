import { addDays } from '../../../core/period.ts'
import type { LifecycleFacts } from '../../../core/lifecycle/proposal.ts'
import { netOf } from '../../../core/portfolio/accountFacts.ts'
import { orderCadence } from '../../../core/segmentation/cadence.ts'
import { listOrderDays } from '../../../core/series/orderDays.ts'
import type { Ctx } from '../../../platform/context.ts'
import { analyse } from '../../segments/analysis/service.ts'
import { currentSeries } from '../../series/service.ts'
import * as queries from './queries.ts'

export interface GatheredFacts {
  asOf: string
  /** Of each account the actor may see. */
  byAccount: Map<string, LifecycleFacts>
}

/**
 * What facts say of relationships, of one account or of all the actor may see. Orders count up to the as-of day of the
 * analysis, so that a book that ends last month does not look silent; what people entered counts up to today.
 */
export async function gatherStageFacts(
  ctx: Ctx,
  { accountId, asOf }: { accountId?: string; asOf?: string },
): Promise<GatheredFacts> {
  const analysis = await analyse(ctx, { asOf, window: '12m', by: 'account' })
  const today = asOf ?? ctx.now.toISOString().slice(0, 10)
  const store = await currentSeries(ctx)
  const rows = await queries.listStageFacts(ctx.db, accountId === undefined ? null : [accountId], today)
  const byAccount = new Map<string, LifecycleFacts>()
  for (const { accountId: id, ...row } of rows) {
    const facts = analysis.seen.accounts.get(id)?.facts
    if (!facts) continue
    const days = listOrderDays(store.byAccount.get(id) ?? [], { from: null, to: analysis.asOf })
    const bought = facts.window.lines > 0 || days.some((day) => day > addDays(analysis.asOf, -365))
    byAccount.set(id, {
      ...row,
      orderDays: [...new Set(days)],
      cadence: orderCadence(days, analysis.asOf).status,
      last12m: bought ? facts.last12m : null,
      before12m: facts.previous === null || facts.previous.lines === 0 ? null : netOf(facts.previous),
      lastContactOn: facts.lastContactOn,
    })
  }
  return { asOf: analysis.asOf, byAccount }
}
