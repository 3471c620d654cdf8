import { concentration, topSharePct } from '../../../core/concentration/concentration.ts'
import { concentrationCurve } from '../../../core/concentration/curve.ts'
import { lossEffect } from '../../../core/concentration/loss.ts'
import { netOf } from '../../../core/portfolio/accountFacts.ts'
import { marginMinor } from '../../../core/portfolio/computedFacts.ts'
import { known, unknown } from '../../../core/reason.ts'
import type { Ctx } from '../../../platform/context.ts'
import { Problem } from '../../../platform/problem.ts'
import { type Analysis, analyse, judgementOf, type View } from '../analysis/service.ts'
import { listProjects } from '../decisions/queries.ts'

const largestShown = 50

/** How much of the revenue hangs on few customers; null figures where nothing is positive. */
export function concentrationOf(analysis: Analysis) {
  const measured = analysis.seen.concentration.value
  const nameOf = (id: string) => analysis.seen.accounts.get(id)?.facts.name ?? id
  return {
    hhi: measured?.hhi ?? null,
    top1Pct: measured ? topSharePct(measured, 1) : null,
    cr5Pct: measured ? topSharePct(measured, 5) : null,
    cr10Pct: measured ? topSharePct(measured, 10) : null,
    effectiveCustomers: measured?.effectiveNumber ?? null,
    over10Pct: measured?.over10Pct.map(({ id, sharePct }) => ({ account: nameOf(id), sharePct })) ?? [],
  }
}

export async function getConcentration(ctx: Ctx, view: View) {
  const analysis = await analyse(ctx, view)
  const measured = analysis.seen.concentration.value
  const shares = measured?.shares ?? []
  let cumulative = 0
  const largest = shares.slice(0, largestShown).map(({ id, value, sharePct }) => {
    cumulative += value
    const account = analysis.seen.accounts.get(id)!.facts.name
    return {
      accountId: id,
      account,
      value: value / 100,
      sharePct,
      cumulativePct: (100 * cumulative) / measured!.base,
    }
  })
  return {
    ...concentrationOf(analysis),
    asOf: analysis.asOf,
    currency: analysis.currency,
    gini: measured?.gini ?? null,
    top20PctShare: measured ? topSharePct(measured, Math.max(1, Math.round(measured.count / 5))) : null,
    band: measured?.band ?? null,
    largest,
    curve: thinned(concentrationCurve(shares)).map((point) => ({
      accountsPct: point.accountsPct,
      valuePct: point.cumSharePct,
    })),
  }
}

/** A curve of thousands of points looks the same with two hundred. */
function thinned<T>(points: T[]): T[] {
  const step = Math.ceil(points.length / 200)
  return points.filter((_, index) => index % step === 0 || index === points.length - 1)
}

/** What we lose with one customer or several: revenue, margin, and how concentrated the rest is. */
export async function getLoss(ctx: Ctx, input: View & { accountId?: string[] }) {
  const analysis = await analyse(ctx, input)
  const chosen = new Set((input.accountId ?? []).map((id) => judgementOf(analysis, id)))
  if (chosen.size === 0 || chosen.has(null)) throw new Problem('NOT_FOUND')
  const together = [...chosen].map((one) => one!.facts)
  const ids = new Set(together.map((facts) => facts.id))
  const rest = [...analysis.seen.accounts.values()].filter(
    ({ facts }) => !ids.has(facts.id) && facts.window.lines > 0,
  )
  const margins = together.map((facts) => marginMinor(facts.window))
  const lost = {
    id: 'lost',
    value: together.reduce((sum, facts) => sum + netOf(facts.window), 0),
    margin: margins.includes(null) ? null : margins.reduce((sum: number, margin) => sum + margin!, 0),
  }
  const book = rest.map(({ facts }) => ({
    id: facts.id,
    value: netOf(facts.window),
    margin: marginMinor(facts.window),
  }))
  const effect = lossEffect([...book, lost], 'lost')
  const projects = await listProjects(
    ctx.db,
    together.flatMap((facts) => facts.members),
  )
  const margin = effect.marginLost
  return {
    currency: analysis.currency,
    revenueLost: effect.revenueLost / 100,
    revenueSharePct: effect.revenueSharePct.value,
    marginLost: margin.value === null ? unknown(margin.reason) : known(margin.value / 100),
    hhiAfter: concentration(book).value?.hhi ?? null,
    revenueAfter: effect.revenueAfter / 100,
    members: together
      .flatMap((facts) => facts.members)
      .map((id) => ({ accountId: id, account: nameIn(analysis, id) })),
    projects: projects.map((project) => project.name),
  }
}

const nameIn = (analysis: Analysis, id: string) =>
  analysis.facts.accounts.find((account) => account.id === id)?.name ?? id
