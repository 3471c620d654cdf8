import { setImmediate } from 'node:timers/promises'
import { addDays, type PlainDate } from '../../../core/period.ts'
import type { LifecycleFacts } from '../../../core/lifecycle/proposal.ts'
import { type AccountFacts, netOf } from '../../../core/portfolio/accountFacts.ts'
import { orderCadence } from '../../../core/segmentation/cadence.ts'
import { listOrderDays } from '../../../core/series/orderDays.ts'
import type { Ctx } from '../../../platform/context.ts'
import { type Analysis, analyse, perAnalysis } from '../../segments/analysis/service.ts'
import { currentSeries, type SeriesStore } from '../../series/service.ts'
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
  for (const [index, { accountId: id, ...row }] of rows.entries()) {
    // Thousands of accounts are a second's work; whoever asks for something small meanwhile does not wait for it.
    if (index % accountsAtOnce === accountsAtOnce - 1) await setImmediate()
    const orders = ordersOf(analysis, store, id)
    if (orders) byAccount.set(id, { ...row, ...orders })
  }
  return { asOf: analysis.asOf, byAccount }
}
const accountsAtOnce = 200

const membersOf = perAnalysis(({ seen }) =>
  Map.groupBy(
    [...seen.accounts.values()].map(({ facts }) => facts),
    ({ ultimateId }) => ultimateId,
  ),
)
const keptOrders = perAnalysis(() => new Map<string, OrderFacts>())

/** What was ordered, worked out once for an analysis; null for an account the actor may not see. */
function ordersOf(analysis: Analysis, store: SeriesStore, id: string): OrderFacts | null {
  const own = analysis.seen.accounts.get(id)?.facts
  if (!own) return null
  const known = keptOrders(analysis).get(id)
  if (known) return known
  // The head of a holding stands for all of it: what its plants order, it orders.
  const members = membersOf(analysis).get(id) ?? [own]
  const days = members.flatMap((member) =>
    listOrderDays(store.byAccount.get(member.id) ?? [], { from: null, to: analysis.asOf }),
  )
  const made = orderFacts(members, days, analysis.asOf)
  keptOrders(analysis).set(id, made)
  return made
}

type OrderFacts = Pick<LifecycleFacts, 'orderDays' | 'cadence' | 'last12m' | 'before12m' | 'lastContactOn'>

function orderFacts(members: readonly AccountFacts[], days: PlainDate[], asOf: PlainDate): OrderFacts {
  const orderDays = [...new Set(days)].toSorted()
  const bought =
    members.some(({ window }) => window.lines > 0) || orderDays.some((day) => day > addDays(asOf, -365))
  const before = members.flatMap(({ previous }) => (previous && previous.lines > 0 ? [netOf(previous)] : []))
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
  return {
    orderDays,
    cadence: orderCadence(orderDays, asOf).status,
    last12m: bought ? sum(members.map(({ last12m }) => last12m)) : null,
    before12m: before.length === 0 ? null : sum(before),
    lastContactOn:
      members
        .flatMap(({ lastContactOn }) => lastContactOn ?? [])
        .toSorted()
        .at(-1) ?? null,
  }
}
