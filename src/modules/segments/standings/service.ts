import type { z } from 'zod'
import { lifecycleStages } from '../../../core/lifecycle/stages.ts'
import { netOf } from '../../../core/portfolio/accountFacts.ts'
import type { AccountJudgement } from '../../../core/portfolio/analyse.ts'
import { marginPct, valueOn } from '../../../core/portfolio/computedFacts.ts'
import { searchFor } from '../../../core/text/searchKey.ts'
import type { Ctx } from '../../../platform/context.ts'
import { type Analysis, analyse, perAnalysis } from '../analysis/service.ts'
import type { SORTABLE } from '../../../core/portfolio/sortable.ts'
import type { segmentsContract } from '../contract.ts'
import type { Standing } from './contract.ts'
import { type Profile, visibleProfiles } from '../profiles/service.ts'

export const major = (minorUnits: number | null): number | null =>
  minorUnits === null ? null : minorUnits / 100

/** The line of one account in the portfolio. */
export function standingOf(
  analysis: Analysis,
  judgement: AccountJudgement,
  profiles: ReadonlyMap<string, Profile>,
): Standing {
  const { facts, abc, xyz, placement } = judgement
  const base = analysis.seen.concentration.value?.base ?? 0
  const before = facts.previous === null ? null : valueOn(analysis.rules.basis, facts.previous)
  const net = netOf(facts.window)
  const now = valueOn(analysis.rules.basis, facts.window)
  const active = facts.window.lines > 0
  const profile = profiles.get(facts.id)
  return {
    id: facts.id,
    name: facts.name,
    owner: facts.owner,
    country: facts.country,
    industry: facts.industry,
    parent: profile?.parentId ? (profiles.get(profile.parentId)?.name ?? null) : null,
    members: facts.members.length,
    value: active ? major(judgement.value) : null,
    valueLast12m: hasHistory(facts) ? major(facts.last12m) : null,
    previousValue: major(before),
    changePct: now !== null && before !== null && before > 0 ? (100 * (now - before)) / before : null,
    sharePct: active && base > 0 ? (100 * Math.max(0, net)) / base : null,
    marginPct: marginPct(facts.window).value,
    abc: abc?.class ?? null,
    xyz: xyz.class,
    previousAbc: judgement.previousAbc?.class ?? null,
    quadrant: placement.quadrant.value,
    attractiveness: placement.attractiveness.score.value,
    strengthRatio: placement.strength.ratio.value,
    knownSharePct: Math.min(placement.attractiveness.knownWeightPct, placement.strength.own.knownWeightPct),
    types: judgement.typesHeld,
    lastOrderOn: facts.lastOrderOn,
    lastContactOn: facts.lastContactOn,
    months: facts.months.slice(-12).map((value) => value / 100),
    stage: profile?.stage ?? null,
    custom: profile?.custom ?? {},
  }
}

/** Nothing bought lately is zero; nothing known at all is unknown. */
const hasHistory = (facts: AccountJudgement['facts']) =>
  facts.lastOrderOn !== null || facts.window.lines > 0 || (facts.previous?.lines ?? 0) > 0

type ListInput = z.output<NonNullable<(typeof segmentsContract.accounts)['~orpc']['inputSchema']>>

interface Line {
  key: string
  standing: Standing
  /** Bought or returned something in the window; of the others no class is unknown, they have none. */
  isActive: boolean
}

/** Every account an actor may see as a line of the list, with the key it is searched by. */
interface Listed {
  all: Line[]
  /** The lines in the orders that were asked for. */
  sorted: Map<string, Line[]>
  owners: string[]
  countries: string[]
}
/** Lists are made once for an analysis and the profiles they name accounts by. */
const listedOf = perAnalysis(() => new WeakMap<Map<string, Profile>, Listed>())

function listed(analysis: Analysis, profiles: Map<string, Profile>): Listed {
  const known = listedOf(analysis).get(profiles)
  if (known) return known
  const all = [...analysis.seen.accounts].map(([id, judgement]) => {
    const standing = standingOf(analysis, judgement, profiles)
    const isActive = judgement.facts.window.lines > 0
    return { key: profiles.get(id)?.searchKey ?? '', standing, isActive }
  })
  const distinct = (values: (string | null)[]) =>
    [...new Set(values.filter((value) => value !== null))].toSorted((left, right) =>
      left.localeCompare(right),
    )
  const made: Listed = {
    all,
    sorted: new Map(),
    owners: distinct(all.map(({ standing }) => standing.owner)),
    countries: distinct(all.map(({ standing }) => standing.country)),
  }
  listedOf(analysis).set(profiles, made)
  return made
}

function sortedBy(list: Listed, { sort, order }: ListInput): Line[] {
  const known = list.sorted.get(`${sort} ${order}`)
  if (known) return known
  const compare = comparing(sort, order)
  const sorted = list.all.toSorted((left, right) => compare(left.standing, right.standing))
  list.sorted.set(`${sort} ${order}`, sorted)
  return sorted
}

/** The portfolio as a list: filtered, sorted and paged over the analysis that is at hand. */
export async function listStandings(ctx: Ctx, input: ListInput) {
  const analysis = await analyse(ctx, input)
  const list = listed(analysis, await visibleProfiles(ctx))
  const isNamed = input.q ? searchFor(input.q) : null
  const found = sortedBy(list, input).filter(
    (line) => (isNamed === null || isNamed(line.key)) && passes(line, input),
  )
  return {
    asOf: analysis.asOf,
    currency: analysis.currency,
    items: found.slice(input.offset, input.offset + input.limit).map(({ standing }) => standing),
    total: found.length,
    owners: list.owners,
    countries: list.countries,
  }
}

function passes({ standing, isActive }: Line, input: ListInput): boolean {
  const within = <T>(chosen: T[] | undefined, value: T | null) =>
    !chosen?.length || (value !== null && chosen.includes(value))
  return (
    within(input.abc, standing.abc) &&
    within(input.xyz, standing.xyz ?? (isActive ? 'unknown' : null)) &&
    within(input.quadrant, standing.quadrant ?? (isActive ? 'unscored' : null)) &&
    within(input.owner, standing.owner) &&
    within(input.country, standing.country) &&
    within(input.stage, standing.stage ?? 'none') &&
    holdsCustom(standing, input.custom) &&
    (!input.type?.length || standing.types.some((type) => input.type!.includes(type)))
  )
}

/** Chosen values of one field are alternatives, chosen fields are conditions. */
function holdsCustom({ custom }: Standing, chosen: string[] | undefined): boolean {
  if (!chosen?.length) return true
  const byKey = Map.groupBy(chosen, (one) => one.slice(0, one.indexOf(':')))
  return [...byKey].every(([key, ofKey]) => ofKey.includes(`${key}:${String(custom[key] ?? '')}`))
}

/** Unknown values come last whichever way one sorts; equal ones by id, so that pages never overlap. */
function comparing(sort: (typeof SORTABLE)[number], order: 'asc' | 'desc') {
  const direction = order === 'asc' ? 1 : -1
  const collator = new Intl.Collator('und', { numeric: true })
  // Stages have an order of their own, from the first meeting on.
  const valueOf = (one: Standing) =>
    sort === 'stage' && one.stage !== null ? lifecycleStages.indexOf(one.stage) : one[sort]
  return (left: Standing, right: Standing): number => {
    const a = valueOf(left)
    const b = valueOf(right)
    if (a === null || b === null)
      return Number(a === null) - Number(b === null) || (left.id < right.id ? -1 : 1)
    const compared =
      typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
    return direction * compared || (left.id < right.id ? -1 : 1)
  }
}
