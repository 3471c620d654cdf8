import { netOf } from '../../../core/portfolio/accountFacts.ts'
import type { AccountJudgement, Portfolio } from '../../../core/portfolio/analyse.ts'
import { marginMinor } from '../../../core/portfolio/computedFacts.ts'
import { concentration, topSharePct } from '../../../core/concentration/concentration.ts'
import type { Ctx } from '../../../platform/context.ts'
import { type Analysis, analyse, type View } from '../analysis/service.ts'
import { major } from '../standings/service.ts'

const nothing = (reason = 'NO_HISTORY') => ({ value: null, reason, previous: null })

/** The portfolio in figures. A figure without a figure before has null there. */
export async function getPortfolio(ctx: Ctx, view: View) {
  const analysis = await analyse(ctx, view)
  const { seen, facts } = analysis
  const judged = [...seen.accounts.values()]
  const before = previousConcentration(judged)
  const now = seen.concentration.value
  return {
    asOf: analysis.asOf,
    from: facts.window.from,
    currency: analysis.currency,
    accounts: judged.filter((account) => account.facts.window.lines > 0).length,
    revenue: revenueOf(seen, before),
    keySharePct: keyShare(judged, seen.revenue),
    top5Pct: now
      ? {
          value: topSharePct(now, 5),
          reason: null,
          previous: before?.measured ? topSharePct(before.measured, 5) : null,
        }
      : nothing(),
    over10: now
      ? { value: now.over10Pct.length, reason: null, previous: before?.measured?.over10Pct.length ?? null }
      : nothing(),
    marginPct: marginOf(judged),
    unscored: judged.filter(
      (account) => account.facts.window.lines > 0 && account.placement.quadrant.value === null,
    ).length,
    withoutAccount: { lines: facts.withoutAccount.lines, value: facts.withoutAccount.value / 100 },
    warnings: warningsOf(analysis, judged),
  }
}

function revenueOf({ accounts, revenue }: Portfolio, before: { revenue: number } | null) {
  const previous = before === null ? null : before.revenue / 100
  const isActive = accounts.values().some(({ facts }) => facts.window.lines > 0)
  return isActive ? { value: revenue / 100, reason: null, previous } : { ...nothing(), previous }
}

function previousConcentration(judged: AccountJudgement[]) {
  const items = judged.flatMap(({ facts }) =>
    facts.previous && facts.previous.lines > 0 ? [{ id: facts.id, value: netOf(facts.previous) }] : [],
  )
  if (items.length === 0) return null
  return { measured: concentration(items).value, revenue: items.reduce((sum, item) => sum + item.value, 0) }
}

function keyShare(judged: AccountJudgement[], revenue: number) {
  const key = judged.filter((account) => account.placement.quadrant.value === 'key')
  if (key.length === 0)
    return nothing(
      judged.some((account) => account.placement.quadrant.value) ? 'NOT_APPLICABLE' : 'NOT_RATED',
    )
  if (revenue <= 0) return nothing('NON_POSITIVE_BASE')
  return {
    value: (100 * key.reduce((sum, account) => sum + netOf(account.facts.window), 0)) / revenue,
    reason: null,
    previous: null,
  }
}

/** Margin over the accounts whose cost is known, if they are at least half of the revenue. */
function marginOf(judged: AccountJudgement[]) {
  const costed = judged.filter(
    (account) => account.facts.window.lines > 0 && marginMinor(account.facts.window) !== null,
  )
  const revenue = costed.reduce((sum, account) => sum + netOf(account.facts.window), 0)
  const all = judged.reduce((sum, account) => sum + netOf(account.facts.window), 0)
  if (!(revenue > 0) || revenue * 2 < all) return nothing('UNKNOWN_COST')
  return {
    value: (100 * costed.reduce((sum, account) => sum + marginMinor(account.facts.window)!, 0)) / revenue,
    reason: null,
    previous: null,
  }
}

/** What the figures of these accounts leave out, in words a person can act on. */
export function warningsOf({ facts, currency }: Analysis, judged: AccountJudgement[]) {
  const members = judged.flatMap((account) => account.facts.members)
  const unconverted = Map.groupBy(
    members.flatMap((id) => facts.unconverted.get(id) ?? []),
    (code) => code,
  )
  const unpriced = judged.reduce((lines, account) => lines + account.facts.window.unpriced, 0)
  return [
    ...[...unconverted].map(([code, accounts]) => ({
      code: 'noRate',
      params: { currency: code, accounts: accounts.length, reporting: currency },
    })),
    ...(facts.withoutAccount.lines > 0
      ? [
          {
            code: 'withoutAccount',
            params: { lines: facts.withoutAccount.lines, value: major(facts.withoutAccount.value), currency },
          },
        ]
      : []),
    ...(unpriced > 0 ? [{ code: 'unpriced', params: { lines: unpriced } }] : []),
  ]
}
