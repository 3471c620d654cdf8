import { createExchange, type Exchange } from '../../../core/series/exchange.ts'
import { known, type Known, unknown } from '../../../core/reason.ts'
import { cycleOf, daysTaken } from '../../../core/tenders/cycle.ts'
import { pipelineSum } from '../../../core/tenders/pipelineSum.ts'
import { winRate } from '../../../core/tenders/winRate.ts'
import type { Ctx } from '../../../platform/context.ts'
import { scopeOf } from '../../accounts/policy.ts'
import { getSettings, listRates } from '../../settings/service.ts'
import { countStays } from '../moves/queries.ts'
import { seesWithoutAccount } from '../policy.ts'
import { withinReach } from '../queries.ts'
import { choiceOf, type Whose } from '../service.ts'
import * as queries from './queries.ts'

type Input = queries.Span & Whose
type Counted = { count: number; unpriced: number; value: number }

/** Parents are named down to this place; the rest is small. */
const parentsNamed = 200

/** Won, lost and open with their money, the win rate with its interval, how long it takes, and what was won by parent. */
export async function getFigures(ctx: Ctx, { accountId, wholeHolding, ...span }: Input) {
  const choice = await choiceOf(ctx, { accountId, wholeHolding })
  const rows = await queries.sumByStage(ctx.db, choice, span)
  const money = await openMoney(ctx, rows)
  const [won, lost, open] = (['won', 'lost', 'open'] as const).map((outcome) =>
    money.sum(rows.filter((row) => row.outcome === outcome)),
  ) as [Counted, Counted, Counted]
  const stages = stagesOf(rows, money.sum)
  const stays = Map.groupBy(await countStays(ctx.db, choice), ({ stageId }) => stageId)
  const nobodys = rows.filter((row) => row.nobodys)
  const isLeading = accountId === undefined && seesWithoutAccount(ctx.actor)
  return {
    currency: money.currency,
    won: { ...valued(won), mean: meanOf(won) },
    lost: valued(lost),
    open: { ...valued(open), ...weigh(stages) },
    winRate: winRate(won.count, lost.count),
    cycleDays: cycleOf(await queries.countCycles(ctx.db, choice, span)),
    stages: stages.map((stage) => ({
      ...valued(stage),
      stayDays: daysTaken(stays.get(stage.stageId ?? '') ?? []),
    })),
    accounts: wholeHolding ? await queries.countByAccount(ctx.db, choice, span) : [],
    withoutAccount: {
      ...valued(money.sum(nobodys)),
      isVisible: isLeading,
      won: countOf(nobodys, 'won'),
      lost: countOf(nobodys, 'lost'),
    },
    byParent: await wonByParent(ctx, choice, span, money.convert),
    unconverted: [...money.unconverted].toSorted(),
  }
}

/** A sum of nothing known is unknown, not zero. */
const valued = <Total extends Counted>(sum: Total) => ({
  ...sum,
  value: sum.count > 0 && sum.unpriced === sum.count ? null : sum.value,
})

const countOf = (rows: queries.SumRow[], outcome: string) =>
  rows.filter((row) => row.outcome === outcome).reduce((sum, { count }) => sum + count, 0)

function meanOf({ count, unpriced, value }: Counted): Known<number> {
  return count > unpriced ? known(value / (count - unpriced)) : unknown('TOO_FEW_OBSERVATIONS')
}

type Sum = (rows: queries.SumRow[]) => Counted

function stagesOf(rows: queries.SumRow[], sum: Sum) {
  const groups = Map.groupBy(rows, ({ stageId, stage, outcome }) => JSON.stringify([stageId, stage, outcome]))
  return [...groups.values()].map((group) => {
    const { stageId, stage: name, outcome, probabilityPct } = group[0]!
    return { ...sum(group), stageId, name, outcome, probabilityPct }
  })
}

function weigh(stages: ReturnType<typeof stagesOf>) {
  const open = stages.filter(({ outcome }) => outcome === 'open')
  const { weighted, unweighted } = pipelineSum(
    open.map((stage) => ({ ...stage, stageId: stage.stageId ?? '' })),
  )
  return { weighted: weighted === null ? unknown('NOT_RATED') : known(weighted), unweighted }
}

/** Money in the currency of the company; where it has not said which, in the one most opportunities are in. */
async function openMoney(ctx: Ctx, rows: queries.SumRow[]) {
  const { company } = await getSettings(ctx)
  const currency = company.currency ?? mostUsed(rows)
  const today = ctx.now.toISOString().slice(0, 10)
  const exchange: Exchange =
    currency === null ? () => null : createExchange(await listRates(ctx), currency, today)
  const thisMonth = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1
  const unconverted = new Set<string>()
  const convert = (row: { currency: string | null; month: number | null; value: number }): number => {
    if (row.value === 0) return 0
    const rate = row.currency === null ? null : exchange(row.currency, row.month ?? thisMonth)
    if (rate === null) unconverted.add(row.currency ?? '?')
    return rate === null ? 0 : row.value * rate
  }
  const sum: Sum = (some) => {
    const total = { count: 0, unpriced: 0, value: 0 }
    for (const row of some) {
      total.count += row.count
      total.unpriced += row.unpriced
      total.value += convert(row)
    }
    return total
  }
  return { currency, convert, sum, unconverted }
}

function mostUsed(rows: queries.SumRow[]): string | null {
  const counts = new Map<string, number>()
  for (const { currency, count } of rows)
    if (currency !== null) counts.set(currency, (counts.get(currency) ?? 0) + count)
  return (
    [...counts].toSorted((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))[0]?.[0] ?? null
  )
}

async function wonByParent(
  ctx: Ctx,
  choice: Parameters<typeof queries.sumWonByParent>[1],
  span: queries.Span,
  convert: (row: queries.WonRow) => number,
) {
  const seen = withinReach(scopeOf(ctx.actor), false)
  const sums = new Map<string, { accountId: string; account: string; value: number }>()
  for (const row of await queries.sumWonByParent(ctx.db, choice, seen, span)) {
    const sum = sums.get(row.accountId) ?? { accountId: row.accountId, account: row.account, value: 0 }
    sum.value += convert(row)
    sums.set(row.accountId, sum)
  }
  return [...sums.values()]
    .toSorted((left, right) => right.value - left.value || (left.account < right.account ? -1 : 1))
    .slice(0, parentsNamed)
}
