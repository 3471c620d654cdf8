import { scoreOf } from '../../../core/keyAccounts/weightedScore.ts'
import { fillSlots } from '../../../core/keyAccounts/slots.ts'
import { netOf } from '../../../core/portfolio/accountFacts.ts'
import type { AccountJudgement } from '../../../core/portfolio/analyse.ts'
import { computedFacts } from '../../../core/portfolio/computedFacts.ts'
import { accountScores } from '../../../core/portfolio/placement.ts'
import { cvOf } from '../../../core/segmentation/xyz.ts'
import type { Ctx } from '../../../platform/context.ts'
import { type Analysis, analyse, judgementOf, type View, perAnalysis } from '../analysis/service.ts'
import { type JudgedCriterion, judgementsOf } from '../ratings/service.ts'

/** Unscored accounts are listed only as far as a person could act on them: the largest ones. */
const unscoredShown = 200

/** The matrix with everything that is needed to move a weight and see at once who flips. */
export async function getMatrix(ctx: Ctx, input: View & { since?: string }) {
  const analysis = await analyse(ctx, input)
  const settings = analysis.settings.keyAccounts
  const earlier = input.since ? await analyse(ctx, { ...input, asOf: input.since }) : null
  const active = [...analysis.seen.accounts.values()].filter(({ facts }) => facts.window.lines > 0)
  const placed = active.filter(({ placement }) => placement.quadrant.value !== null)
  const unplaced = active
    .filter(({ placement }) => placement.quadrant.value === null)
    .toSorted((left, right) => netOf(right.facts.window) - netOf(left.facts.window))
  const plan = slotsOf(analysis)
  const isSeen = (id: string) => analysis.seen.accounts.has(id)
  return {
    asOf: analysis.asOf,
    since: earlier ? input.since! : null,
    currency: analysis.currency,
    criteria: settings.criteria,
    attractivenessCut: settings.attractivenessCut,
    strengthCut: settings.strengthCut,
    knownSharePct: settings.knownSharePct,
    slots: {
      size: settings.slots,
      taken: plan.inside.map(({ id }) => id).filter(isSeen),
      nextIn: plan.nextIn && isSeen(plan.nextIn.id) ? plan.nextIn.id : null,
      nextOut: plan.nextOut && isSeen(plan.nextOut.id) ? plan.nextOut.id : null,
    },
    accounts: [...placed, ...unplaced.slice(0, unscoredShown)].map((judgement) =>
      scoredAccount(analysis, judgement, earlier),
    ),
  }
}

/** The slots are those of the whole company: who holds one does not depend on who looks. */
export const slotsOf = perAnalysis(({ whole, settings }) => {
  const placed = [...whole.accounts.values()].filter(
    ({ facts, placement }) => facts.window.lines > 0 && placement.quadrant.value !== null,
  )
  return fillSlots(placed.map(candidateOf), settings.keyAccounts.slots)
})

function candidateOf({ facts, placement }: AccountJudgement) {
  return {
    id: facts.id,
    quadrant: placement.quadrant.value,
    attractiveness: placement.attractiveness.score.value,
    strengthRatio: placement.strength.ratio.value,
  }
}

/** The ratings behind an account or, for a holding, behind its head or its largest rated plant, as far as they are seen. */
export function judgedFor(analysis: Analysis, judgement: AccountJudgement): JudgedCriterion[] {
  return (
    judgement.facts.members.map((id) => analysis.judged.get(id)).find((entries) => entries !== undefined) ??
    []
  )
}

/** One account with its scores on every criterion, ours and every competitor's, and where it stood before. */
export function scoredAccount(analysis: Analysis, judgement: AccountJudgement, earlier: Analysis | null) {
  const { facts, placement } = judgement
  const scores = scoresFor(analysis, judgement)
  const strengthIds = analysis.rules.criteria.filter((one) => one.axis === 'strength').map((one) => one.id)
  const before = earlier ? (judgementOf(earlier, facts.id)?.placement ?? null) : null
  const best = scores.competitors.find((one) => one.id === placement.strength.competitor?.id)
  const raw = rawFacts(analysis, judgement)
  const parties = [{ id: 'us', scores: scores.own }, ...scores.competitors]
  return {
    accountId: facts.id,
    account: facts.name,
    attractiveness: placement.attractiveness.score.value,
    strengthRatio: placement.strength.ratio.value,
    quadrant: placement.quadrant.value,
    previousQuadrant: before?.quadrant.value ?? null,
    previousAttractiveness: before?.attractiveness.score.value ?? null,
    previousStrengthRatio: before?.strength.ratio.value ?? null,
    knownSharePct: Math.min(placement.attractiveness.knownWeightPct, placement.strength.own.knownWeightPct),
    range: placement.attractiveness.range,
    missing: [...placement.attractiveness.missing, ...placement.strength.own.missing].map(
      (one) => one.criterionId,
    ),
    value: netOf(facts.window) / 100,
    competitor: placement.strength.competitor?.id ?? null,
    scores: analysis.rules.criteria.map((criterion) => {
      const own = scoreOf(criterion.axis === 'strength' ? scores.own : scores.attractiveness, criterion.id)
      return {
        criterionId: criterion.id,
        score: own.value,
        best: criterion.axis === 'strength' && best ? scoreOf(best.scores, criterion.id).value : null,
        reason: own.reason,
        raw: raw[criterion.id]?.value ?? null,
        sample: null,
      }
    }),
    parties: parties.map((party) => ({
      party: party.id,
      scores: strengthIds.map((id) => scoreOf(party.scores, id).value),
    })),
  }
}

export function scoresFor(analysis: Analysis, judgement: AccountJudgement) {
  const judgements = judgementsOf(judgedFor(analysis, judgement), analysis.rules.criteria)
  return accountScores(judgement.facts, cvOf(judgement.xyz), {
    ...bookOf(analysis),
    judgements: new Map([[judgement.facts.id, judgements]]),
    rules: analysis.rules,
  })
}

const bookOf = (analysis: Analysis) => ({
  revenue: analysis.whole.revenue,
  windowYears: analysis.facts.windowYears,
})

function rawFacts(analysis: Analysis, judgement: AccountJudgement): Record<string, { value: number | null }> {
  return computedFacts(judgement.facts, { ...bookOf(analysis), cv: cvOf(judgement.xyz) })
}
