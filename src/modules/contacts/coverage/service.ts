import { addDays } from '../../../core/period.ts'
import { coverage, EVIDENCE_DAYS } from '../../../core/relationships/coverage.ts'
import { DEPENDENCE_DAYS, dependence } from '../../../core/relationships/dependence.ts'
import { ifLeaves, type Leaving } from '../../../core/relationships/ifLeaves.ts'
import { pairKey } from '../../../core/relationships/touch.ts'
import { whoShouldCall } from '../../../core/relationships/whoShouldCall.ts'
import type { Ctx } from '../../../platform/context.ts'
import { visibleAccount } from '../../accounts/access/service.ts'
import { listRelations } from '../relations/queries.ts'
import * as queries from './queries.ts'

/** The day people are judged by: today, or the last day anything at all was heard, where no news come in any more. */
export async function heardUntil(ctx: Ctx): Promise<string> {
  const today = ctx.now.toISOString().slice(0, 10)
  return (await queries.findLastHeardOn(ctx.db, today)) ?? today
}

async function load(ctx: Ctx, input: { accountId: string; asOf?: string }) {
  const { id: accountId } = await visibleAccount(ctx, input.accountId)
  const asOf = input.asOf ?? (await heardUntil(ctx))
  const from = addDays(asOf, 1 - DEPENDENCE_DAYS)
  const [relations, traffic, people] = [
    await listRelations(ctx.db, accountId),
    await queries.listTouches(ctx.db, accountId, { from, to: asOf }),
    await queries.listCallees(ctx.db, accountId),
  ]
  return { asOf, relations, traffic, people }
}

/** What we say of who knows whom, beside what traffic shows; who should call whom; what hangs on whom. */
export async function getCoverage(ctx: Ctx, input: { accountId: string; asOf?: string; calls: number }) {
  const { asOf, relations, traffic, people } = await load(ctx, input)
  const said = new Map(relations.map((one) => [pairKey(one), one]))
  const cells = coverage(relations, traffic, { asOf })
  const staying = people.filter(({ leftOn }) => leftOn === null || leftOn > asOf)
  const hangsOn = dependence(traffic, { asOf })
  const ids = new Set([
    ...cells.map(({ colleagueId }) => colleagueId),
    ...(hangsOn.value?.ours.map(({ id }) => id) ?? []),
  ])
  return {
    asOf,
    evidenceDays: EVIDENCE_DAYS,
    dependenceDays: DEPENDENCE_DAYS,
    colleagues: await queries.listColleagues(ctx.db, [...ids]),
    cells: cells.map((cell) => {
      const { notedOn = null, notedBy = null } = said.get(pairKey(cell)) ?? {}
      return { ...cell, notedOn, notedBy }
    }),
    calls: whoShouldCall(staying, cells).slice(0, input.calls),
    dependence: hangsOn,
  }
}

/** What is left of the contact with an account if one person goes, ours or theirs. */
export async function getIfLeaves(ctx: Ctx, input: Leaving & { accountId: string; asOf?: string }) {
  const { asOf, relations, traffic } = await load(ctx, input)
  return ifLeaves(relations, traffic, input, { asOf })
}
