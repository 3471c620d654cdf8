import { addDays } from '../../../core/period.ts'
import { DEPENDENCE_DAYS } from '../../../core/relationships/dependence.ts'
import { ifLeaves } from '../../../core/relationships/ifLeaves.ts'
import type { Ctx } from '../../../platform/context.ts'
import { Problem } from '../../../platform/problem.ts'
import { scopeOf } from '../../accounts/policy.ts'
import { findColleague } from '../../colleagues/service.ts'
import { heardUntil } from '../coverage/service.ts'
import * as queries from './queries.ts'

const todayOf = (ctx: Ctx) => ctx.now.toISOString().slice(0, 10)

/** For how many accounts each of our people works and how many contacts they know, of what the caller may see. */
export function listOurPeople(ctx: Ctx) {
  return queries.listStandings(ctx.db, scopeOf(ctx.actor), todayOf(ctx))
}

/** A list of what to hand over; more accounts than these nobody goes through by eye. */
const mostAccounts = 200

/**
 * What is left of the contact with each account one of ours holds, if they go: of the year before the day they left, or
 * before the last day anything was heard. Those come first of whose contact the most would have been silence.
 */
export async function listThroughColleague(ctx: Ctx, { colleagueId }: { colleagueId: string }) {
  const colleague = await findColleague(ctx, colleagueId)
  if (!colleague) throw new Problem('NOT_FOUND')
  const heard = await heardUntil(ctx)
  const asOf = colleague.leftOn !== null && colleague.leftOn < heard ? colleague.leftOn : heard
  const days = { from: addDays(asOf, 1 - DEPENDENCE_DAYS), to: asOf }
  const held = await queries.listHeld(ctx.db, colleagueId, {
    ...days,
    scope: scopeOf(ctx.actor),
    limit: mostAccounts,
  })
  const ids = held.map(({ accountId }) => accountId)
  const touches = Map.groupBy(await queries.listTouches(ctx.db, ids, days), (one) => one.accountId)
  const relations = Map.groupBy(
    await queries.listRelations(ctx.db, ids, todayOf(ctx)),
    (one) => one.accountId,
  )
  const left = held.map(({ accountId, account }) => {
    const [said, traffic] = [relations.get(accountId) ?? [], touches.get(accountId) ?? []]
    return { accountId, account, ...ifLeaves(said, traffic, { side: 'ours', id: colleagueId }, { asOf }) }
  })
  const names = await queries.findNames(
    ctx.db,
    left.flatMap(({ stranded }) => stranded),
    todayOf(ctx),
  )
  const items = left.map(({ accountId, account, sharePct, alonePct, stranded }) => ({
    accountId,
    account,
    sharePct,
    alonePct,
    stranded: stranded.flatMap((id) => (names.has(id) ? [{ id, name: names.get(id)! }] : [])),
  }))
  return { asOf, items: items.toSorted(hardestFirst), total: held[0]?.total ?? 0 }
}

interface Left {
  alonePct: { value: number | null }
  stranded: unknown[]
}
const hardestFirst = (left: Left, right: Left): number =>
  (right.alonePct.value ?? 0) - (left.alonePct.value ?? 0) || right.stranded.length - left.stranded.length
