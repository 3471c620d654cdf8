import { dependence } from '../../../core/concentration/dependence.ts'
import { supplierPreference } from '../../../core/keyAccounts/preferencing.ts'
import { weightSensitivity } from '../../../core/keyAccounts/sensitivity.ts'
import { addDays, addMonths, type PlainDate } from '../../../core/period.ts'
import { netOf } from '../../../core/portfolio/accountFacts.ts'
import type { AccountJudgement } from '../../../core/portfolio/analyse.ts'
import { orderCadence } from '../../../core/segmentation/cadence.ts'
import { rfmAnalysis } from '../../../core/segmentation/rfm.ts'
import { listOrderDays } from '../../../core/series/orderDays.ts'
import { lastCompleteMonth, monthName } from '../../../core/series/period.ts'
import type { Ctx } from '../../../platform/context.ts'
import { Problem } from '../../../platform/problem.ts'
import { currentSeries } from '../../series/service.ts'
import { type Analysis, analyse, judgementOf, perAnalysis, type View } from '../analysis/service.ts'
import { listProjects } from '../decisions/queries.ts'
import { listVerdicts } from '../decisions/service.ts'
import { judgedFor, scoredAccount, scoresFor, slotsOf } from '../matrix/service.ts'
import { warningsOf } from '../portfolio/service.ts'
import { visibleProfiles } from '../profiles/service.ts'
import { standingOf } from '../standings/service.ts'

const pastYears = 3

/** Why an account stands where it stands: each class and share with the figures it is made of. */
export async function getStanding(ctx: Ctx, input: View & { accountId: string }) {
  const analysis = await analyse(ctx, input)
  const judgement = judgementOf(analysis, input.accountId)
  if (!judgement) throw new Problem('NOT_FOUND')
  const profiles = await visibleProfiles(ctx)
  return {
    asOf: analysis.asOf,
    from: analysis.facts.window.from,
    currency: analysis.currency,
    standing: standingOf(analysis, judgement, profiles),
    abc: abcWhy(analysis, judgement),
    xyz: xyzWhy(analysis, judgement),
    rfm: rfmWhy(analysis, judgement),
    cadence: await cadenceWhy(ctx, analysis, judgement),
    dependence: dependenceWhy(analysis, judgement),
    kaism: kaismWhy(analysis, judgement),
    types: await typesWhy(ctx, judgement),
    history: await historyOf(ctx, input, analysis.asOf),
    projects: (await listProjects(ctx.db, judgement.facts.members)).map(({ id, name, note }) => ({
      id,
      name,
      note,
    })),
    warnings: warningsOf(analysis, [judgement]),
  }
}

function abcWhy(analysis: Analysis, { abc, value, facts }: AccountJudgement) {
  const isUnconverted = facts.members.some((id) => analysis.facts.unconverted.has(id))
  const isWithoutCost = facts.window.lines > 0 && value === null
  const { cutA, cutB } = analysis.rules
  const { totals } = analysis.whole.abc
  return {
    rank: abc?.rank ?? null,
    of: totals.A.count + totals.B.count + totals.C.count,
    prevSharePct: abc?.prevSharePct ?? null,
    cumSharePct: abc?.cumSharePct ?? null,
    cutA,
    cutB,
    reason: abc ? null : isWithoutCost ? 'UNKNOWN_COST' : isUnconverted ? 'UNKNOWN_RATE' : 'NO_HISTORY',
  }
}

function xyzWhy(analysis: Analysis, { xyz, facts }: AccountJudgement) {
  const last = lastCompleteMonth(analysis.asOf)
  const buckets = facts.months.map((value, index) => ({
    month: monthName(last - facts.months.length + 1 + index),
    value: value / 100,
  }))
  return { cv: xyz.cv, buckets, cutX: analysis.rules.cutX, cutY: analysis.rules.cutY, reason: xyz.reason }
}

/** Quintiles are over the whole book, so one account's scores are worked out with everybody's. */
const rfmScores = perAnalysis(({ whole, asOf }) => {
  const all = [...whole.accounts.values()].map(({ facts }) => ({
    id: facts.id,
    lastPurchaseOn: facts.lastOrderOn,
    orderCount: facts.orderDays,
    value: netOf(facts.window),
  }))
  const { scores } = rfmAnalysis(all, { snapshot: addDays(asOf, 1) })
  return new Map(scores.map((score) => [score.id, score]))
})

function rfmWhy(analysis: Analysis, { facts }: AccountJudgement) {
  const score = rfmScores(analysis).get(facts.id)
  const scored = score && score.recency !== null && score.frequency !== null && score.monetary !== null
  return {
    recencyDays: score?.recencyDays ?? null,
    frequency: facts.lastOrderOn === null ? null : facts.orderDays,
    value: facts.window.lines === 0 ? null : netOf(facts.window) / 100,
    scores: scored ? { recency: score.recency!, frequency: score.frequency!, value: score.monetary! } : null,
  }
}

async function cadenceWhy(ctx: Ctx, analysis: Analysis, { facts }: AccountJudgement) {
  const store = await currentSeries(ctx)
  const months = facts.members.flatMap((id) => store.byAccount.get(id) ?? [])
  const days = listOrderDays(months, { from: null, to: analysis.asOf })
  const cadence = orderCadence(days, analysis.asOf)
  return {
    usualGapDays: cadence.tauDays,
    silentDays: cadence.daysSince,
    overdueRatio: cadence.overdueRatio,
    status: cadence.status,
    reason: cadence.reason,
  }
}

function dependenceWhy(analysis: Analysis, { facts, placement }: AccountJudgement) {
  const revenue = Math.max(0, netOf(facts.window))
  const perYear = Math.round(revenue / analysis.facts.windowYears)
  const spend = facts.categorySpend === null ? null : Math.round(facts.categorySpend * 100)
  const ours = analysis.whole.concentration.value?.base ?? 0
  const yearly = dependence({ accountRevenue: perYear, ourRevenue: ours, accountSpend: spend })
  const mirrored = supplierPreference({
    attractiveness: placement.attractiveness.score,
    accountRevenue: revenue,
    supplierRevenue: ours,
  })
  return {
    ofOurRevenuePct: ours > 0 ? (100 * revenue) / ours : null,
    ofTheirSpendPct: yearly.ourShareOfTheirsPct,
    preferencing: mirrored.preference.value,
  }
}

function kaismWhy(analysis: Analysis, judgement: AccountJudgement) {
  const { settings, rules } = analysis
  const sensitivity = weightSensitivity(scoresFor(analysis, judgement), rules.criteria, rules.kaism)
  const slot = slotsOf(analysis).inside.findIndex(({ id }) => id === judgement.facts.id)
  return {
    ...scoredAccount(analysis, judgement, null),
    criteria: settings.keyAccounts.criteria,
    attractivenessCut: settings.keyAccounts.attractivenessCut,
    strengthCut: settings.keyAccounts.strengthCut,
    slot: slot < 0 ? null : slot + 1,
    judged: judgedFor(analysis, judgement).flatMap(({ criterionId, party, joined, ratings }) =>
      joined.score.value === null
        ? []
        : [
            {
              criterionId,
              party,
              mean: joined.score.value,
              spread: joined.range.value ?? 0,
              raters: ratings.map(({ rater, score, ratedOn }) => ({ rater, score, ratedOn })),
            },
          ],
    ),
    flips: sensitivity.flips.flatMap(({ criterionId, weightPct, nearest }) =>
      nearest === null
        ? []
        : [
            {
              criterionId,
              fromWeight: weightPct / 100,
              toWeight: nearest.weightPct / 100,
              toQuadrant: nearest.quadrant,
            },
          ],
    ),
  }
}

async function typesWhy(ctx: Ctx, judgement: AccountJudgement) {
  const verdicts = await listVerdicts(ctx, judgement.facts.id)
  return judgement.types.map(({ type, proposed, reason, basis, evidence }) => ({
    type,
    proposed,
    reason,
    verdict: verdicts.get(type) ?? null,
    evidence: Object.fromEntries([
      ['basis', basis] as const,
      ...evidence.flatMap(({ name, value, threshold }) => [
        [name, figureOf(name, value)] as const,
        [`${name}Threshold`, figureOf(name, threshold)] as const,
      ]),
    ]),
  }))
}

/** Money leaves in major units, as everywhere in the contract; percents and counts as they are. */
const moneyFigures = new Set<string>(['categorySpend', 'annualRevenue'])
const figureOf = (name: string, value: number) => (moneyFigures.has(name) ? value / 100 : value)

/** The same judgement as of one, two and three years before: the same code on the facts of that day. */
async function historyOf(ctx: Ctx, input: View & { accountId: string }, asOf: PlainDate) {
  const days = Array.from({ length: pastYears }, (_, index) => addMonths(asOf, -12 * (index + 1)))
  const past = await Promise.all(days.map((day) => analyse(ctx, { ...input, asOf: day })))
  return past.flatMap((analysis) => {
    const judgement = judgementOf(analysis, input.accountId)
    if (!judgement || judgement.facts.window.lines === 0) return []
    const { abc, xyz, placement, facts } = judgement
    return [
      {
        asOf: analysis.asOf,
        abc: abc?.class ?? null,
        xyz: xyz.class,
        quadrant: placement.quadrant.value,
        value: netOf(facts.window) / 100,
      },
    ]
  })
}
