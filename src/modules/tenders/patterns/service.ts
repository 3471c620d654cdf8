import { type Dimension, DIMENSIONS, outcomeGroups } from '../../../core/tenders/outcomeGroups.ts'
import { findPatterns } from '../../../core/tenders/pattern.ts'
import type { Ctx } from '../../../platform/context.ts'
import { choiceOf, type Whose } from '../service.ts'
import * as queries from './queries.ts'

interface Input extends Whose {
  from?: string
  to?: string
  by?: Dimension[]
}

/** More decided ones than this are not read; the latest count. */
const mostDecided = 20_000
const patternsShown = 6
const groupsShown = 300
const tendersShown = 60

/** The strongest patterns with the tenders behind them, and won and lost by competitor, family and reason. */
export async function getPatterns(ctx: Ctx, { accountId, wholeHolding, by, ...span }: Input) {
  const choice = await choiceOf(ctx, { accountId, wholeHolding })
  const rows = await queries.findDecided(ctx.db, choice, { ...span, most: mostDecided })
  const patterns = findPatterns(rows).slice(0, patternsShown)
  const behind = new Set(patterns.flatMap(({ tenderIds }) => tenderIds.slice(0, tendersShown)))
  return {
    patterns,
    groups: outcomeGroups(rows, by ?? [...DIMENSIONS]).slice(0, groupsShown),
    decided: rows.length,
    withReason: rows.filter(({ reasons }) => reasons.length > 0).length,
    withCompetitor: rows.filter(({ competitors }) => competitors.length > 0).length,
    total: await queries.countDecided(ctx.db, choice),
    tenders: rows
      .filter(({ id }) => behind.has(id))
      .map(({ id, accountId: of, account, name, closedOn }) => ({
        id,
        accountId: of,
        account,
        name,
        closedOn,
      })),
  }
}
