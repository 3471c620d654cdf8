import type { PlainDate } from '../../../core/period.ts'
import {
  type AccountJudgement,
  analysePortfolio,
  type Portfolio,
  type PortfolioRules,
} from '../../../core/portfolio/analyse.ts'
import type { AccountFacts } from '../../../core/portfolio/accountFacts.ts'
import { foldHoldings } from '../../../core/portfolio/holding.ts'
import type { Judgements } from '../../../core/portfolio/placement.ts'
import type { Criterion } from '../../../core/keyAccounts/criterion.ts'
import type { AccountType } from '../../../core/segmentation/accountTypeFacts.ts'
import type { Ctx } from '../../../platform/context.ts'
import { scopeOf } from '../../accounts/policy.ts'
import { currentSeries } from '../../series/service.ts'
import type { Settings } from '../../settings/contract.ts'
import { getSettings } from '../../settings/service.ts'
import { findVerdicts, lastFactOn } from '../facts/queries.ts'
import { gatherFacts, type PortfolioFacts, type WindowName } from '../facts/service.ts'
import { visibleProfiles } from '../profiles/service.ts'
import { gatherJudgements, type JudgedCriterion, judgementsOf } from '../ratings/service.ts'

export interface View {
  asOf?: string
  window: WindowName
  by: 'account' | 'parent'
}

/** A portfolio as of a date, as one actor may see it. */
export interface Analysis {
  asOf: PlainDate
  view: View
  currency: string
  settings: Settings
  facts: PortfolioFacts
  judged: Map<string, JudgedCriterion[]>
  /** Over the accounts the actor may see: what sums and shares are made of. Each is judged as everybody sees it. */
  seen: Portfolio
  /** Over all accounts: what classes are made of, so that an account is A for everybody or for nobody. */
  whole: Portfolio
  rules: PortfolioRules
}

interface AnalysisStore {
  version: number
  kept: Map<string, Promise<Analysis>>
}
const storeOf = (ctx: Ctx): AnalysisStore =>
  ctx.memory.slot('analyses', () => ({ version: 0, kept: new Map() }))
const mostKept = 16

/** Everything computed before is old: facts, names, rules or ratings changed. */
export function forgetAnalyses(ctx: Ctx): void {
  const store = storeOf(ctx)
  store.version++
  store.kept.clear()
}

/** The analysis of a view, computed once for each state of the facts. Without a date it is made as of the last fact. */
export async function analyse(ctx: Ctx, view: View): Promise<Analysis> {
  const store = storeOf(ctx)
  const scope = scopeOf(ctx.actor)
  const key = JSON.stringify([ctx.now.toISOString().slice(0, 10), view.asOf, view.window, view.by, scope])
  const kept = store.kept.get(key)
  if (kept) return kept
  const version = store.version
  const computed = compute(ctx, view)
  if (store.kept.size >= mostKept) store.kept.delete(store.kept.keys().next().value!)
  store.kept.set(key, computed)
  const forget = () => store.kept.get(key) === computed && store.kept.delete(key)
  computed.then(() => store.version !== version && forget(), forget)
  return computed
}

async function compute(ctx: Ctx, view: View): Promise<Analysis> {
  const today = ctx.now.toISOString().slice(0, 10)
  const [lastOn, settings] = await Promise.all([view.asOf ?? lastFactOn(ctx.db, today), getSettings(ctx)])
  const asOf = lastOn ?? today
  const currency = settings.company.currency ?? (await usualCurrency(ctx))
  const [facts, judged, verdicts] = await Promise.all([
    gatherFacts(ctx, asOf, view.window, currency),
    // A judgement given today counts today, though the last order may be of last week.
    gatherJudgements(ctx, view.asOf ?? today),
    gatherVerdicts(ctx),
  ])
  const rules = rulesOf(settings)
  const judgements = new Map([...judged].map(([id, entries]) => [id, judgementsOf(entries, rules.criteria)]))
  const run = (accounts: AccountFacts[], ofRevenue?: number) => {
    const folded = view.by === 'parent' ? foldHoldings(accounts) : accounts
    const inherited = view.by === 'parent' ? inheritFromMembers(folded, judgements) : judgements
    return analysePortfolio({
      accounts: folded,
      windowYears: facts.windowYears,
      rules,
      judgements: inherited,
      verdicts,
      ofRevenue,
    })
  }
  const whole = run(facts.accounts)
  if (scopeOf(ctx.actor).all)
    return { asOf, view, currency, settings, facts, judged, seen: whole, whole, rules }
  const allowed = await visibleProfiles(ctx)
  const seen = judgedAsByAll(
    run(
      facts.accounts.filter(({ id }) => allowed.has(id)),
      whole.revenue,
    ),
    whole,
  )
  return { asOf, view, currency, settings, facts, judged, seen, whole, rules }
}

/** What is worked out of an analysis when somebody first asks, and then kept as long as the analysis itself. */
export function perAnalysis<T>(work: (analysis: Analysis) => T): (analysis: Analysis) => T {
  const kept = new WeakMap<Analysis, { made: T }>()
  return (analysis) => {
    const known = kept.get(analysis) ?? { made: work(analysis) }
    kept.set(analysis, known)
    return known.made
  }
}

/** A holding is judged as its head is; where nobody rated the head, as its largest rated plant. */
function inheritFromMembers(
  folded: AccountFacts[],
  judgements: Map<string, Judgements>,
): Map<string, Judgements> {
  return new Map(
    folded.flatMap((holding): [string, Judgements][] => {
      const rated = holding.members.map((id) => judgements.get(id)).find((one) => one !== undefined)
      return rated ? [[holding.id, rated]] : []
    }),
  )
}

/** Classes are the same for everybody: an account is judged within the whole book, whoever looks at it. */
function judgedAsByAll(seen: Portfolio, whole: Portfolio): Portfolio {
  const accounts = [...seen.accounts].map(([id, own]): [string, AccountJudgement] => {
    const all = whole.accounts.get(id)
    if (all === undefined) return [id, own]
    return [id, all.facts.members.length === own.facts.members.length ? all : partOfHolding(own, all)]
  })
  return { ...seen, accounts: new Map(accounts) }
}

/** Of a holding seen in part: its own figures, and the classes and types of the whole without the figures behind them. */
function partOfHolding(own: AccountJudgement, all: AccountJudgement): AccountJudgement {
  const classOf = (item: AccountJudgement['abc'], value: number | null) =>
    item && { ...item, value: value ?? 0, prevSharePct: null, cumSharePct: null, rank: null }
  return {
    facts: own.facts,
    value: own.value,
    xyz: own.xyz,
    get placement() {
      return own.placement
    },
    abc: classOf(all.abc, own.value),
    previousAbc: classOf(all.previousAbc, own.previousAbc?.value ?? null),
    types: all.types.map((type) => ({ ...type, evidence: [] })),
    typesHeld: all.typesHeld,
  }
}

async function gatherVerdicts(ctx: Ctx) {
  const verdicts = new Map<string, Map<AccountType, 'confirmed' | 'refused'>>()
  for (const { accountId, type, verdict } of await findVerdicts(ctx.db)) {
    const own = verdicts.get(accountId) ?? new Map<AccountType, 'confirmed' | 'refused'>()
    verdicts.set(accountId, own.set(type as AccountType, verdict as 'confirmed' | 'refused'))
  }
  return verdicts
}

/** The currency most months are in, for a house where nobody chose one. */
async function usualCurrency(ctx: Ctx): Promise<string> {
  const { currencies } = await currentSeries(ctx)
  const [most] = [...currencies].toSorted((left, right) => right[1] - left[1])
  return most !== undefined && most[1] > 0 ? most[0] : 'EUR'
}

export function rulesOf(settings: Settings): PortfolioRules {
  const { keyAccounts, segmentation, types } = settings
  const criteria = keyAccounts.criteria.map(({ id, axis, weight, kind, scale }): Criterion =>
    kind === 'computed' && scale !== null
      ? { id, axis, weight, kind, scale }
      : { id, axis, weight, kind: 'judged' },
  )
  return {
    ...segmentation,
    criteria,
    kaism: {
      attractivenessCut: keyAccounts.attractivenessCut,
      strengthCut: keyAccounts.strengthCut,
      minKnownPct: keyAccounts.knownSharePct,
    },
    economistSharePct: types.economistPct,
    prospectShareBelowPct: types.prospectSharePct,
    minDemandingRequests: types.expertRequests,
  }
}

/** The judgement of an account the actor may see; by parent, that of the holding a plant belongs to. */
export function judgementOf(analysis: Analysis, id: string): AccountJudgement | null {
  const own = analysis.seen.accounts.get(id)
  if (own || analysis.view.by === 'account') return own ?? null
  return analysis.seen.accounts.values().find(({ facts }) => facts.members.includes(id)) ?? null
}
