import { competitorKey } from '../../../core/tenders/competitorNames.ts'
import type { Ctx } from '../../../platform/context.ts'
import { Problem } from '../../../platform/problem.ts'
import { scopeOf } from '../../accounts/policy.ts'
import { getSettings } from '../../settings/service.ts'
import { findCompetitor } from '../queries.ts'
import * as queries from './queries.ts'

/** One competitor: where it is met, what share it has there and who said so, and how customers see it beside us. */
export async function getCompetitor(ctx: Ctx, { competitorId }: { competitorId: string }) {
  const found = await findCompetitor(ctx.db, competitorId)
  if (!found) throw new Problem('NOT_FOUND')
  const { id, name, website, country, note, searchKey, spellings } = found
  const met = await queries.findMetAt(ctx.db, id, scopeOf(ctx.actor))
  const shares = Map.groupBy(
    await queries.findSharesAt(
      ctx.db,
      id,
      met.map(({ accountId }) => accountId),
    ),
    ({ accountId }) => accountId,
  )
  return {
    id,
    name,
    website,
    country,
    note,
    accounts: met.map(({ accountId, account, won, lost, open, lastMetOn }) => ({
      accountId,
      account,
      record: { won, lost, open },
      lastMetOn,
      shares: (shares.get(accountId) ?? []).map(({ accountId: _account, ...share }) => share),
    })),
    strengths: await strengthsOf(ctx, new Set([searchKey, ...spellings])),
  }
}

const meanOf = (values: number[]) =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

/** By criterion of strength, theirs beside ours at the same accounts. */
async function strengthsOf(ctx: Ctx, keys: ReadonlySet<string>) {
  const today = ctx.now.toISOString().slice(0, 10)
  const { keyAccounts } = await getSettings(ctx)
  const rows = (await queries.sumRatings(ctx.db, scopeOf(ctx.actor), today)).filter(({ party }) =>
    keys.has(competitorKey(party)),
  )
  const accountIds = [...new Set(rows.flatMap((row) => row.accountIds))]
  const ours = await queries.sumOurRatings(ctx.db, accountIds, today)
  return keyAccounts.criteria
    .filter(({ axis }) => axis === 'strength')
    .map(({ id: criterionId, name }) => {
      const own = rows.filter(({ criterion }) => criterion === criterionId)
      const at = new Set(own.flatMap((row) => row.accountIds))
      const n = own.reduce((sum, row) => sum + row.n, 0)
      const beside = ours.filter(({ criterion, accountId }) => criterion === criterionId && at.has(accountId))
      return {
        criterionId,
        name,
        theirs: n === 0 ? null : own.reduce((sum, row) => sum + row.mean * row.n, 0) / n,
        ours: meanOf(beside.map(({ score }) => score)),
        ratings: n,
        accounts: at.size,
      }
    })
}
