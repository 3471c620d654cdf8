import { addDays, type Period, type PlainDate, type WindowName } from '../../../core/period.ts'
import type { AccountFacts } from '../../../core/portfolio/accountFacts.ts'
import { unknown } from '../../../core/reason.ts'
import { createExchange } from '../../../core/series/exchange.ts'
import { cutsMonth } from '../../../core/series/period.ts'
import type { Ctx } from '../../../platform/context.ts'
import { noAccountId } from '../../accounts/policy.ts'
import { currentSeries, type MonthSums } from '../../series/service.ts'
import { listRates } from '../../settings/service.ts'
import { type Frame, frameOf, summedFor, sumMonths } from '../months/service.ts'
import { gatherDaysLate } from '../payments/service.ts'
import { listProfiles } from '../profiles/service.ts'
import * as queries from './queries.ts'

export type { WindowName } from '../../../core/period.ts'

/** The facts of every account up to a date, in the reporting currency, and what could not be counted. */
export interface PortfolioFacts {
  accounts: AccountFacts[]
  window: Period
  windowYears: number
  withoutAccount: { lines: number; value: number }
  /** Currencies without a rate in which an account has something in the window, by account; most have none. */
  unconverted: Map<string, string[]>
}

/** One list for all that never bought, so that they too are known again. */
const noMonths: readonly MonthSums[] = []

/** Gathers the facts: sets from SQL, sums from the series, exact to the day where a window cuts a month. */
export async function gatherFacts(
  ctx: Ctx,
  asOf: PlainDate,
  name: WindowName,
  currency: string,
): Promise<PortfolioFacts> {
  const rates = await listRates(ctx)
  const exchange = createExchange(rates, currency, asOf)
  const summed = summedFor(ctx, JSON.stringify([asOf, name, currency, rates]))
  const frame = await frameOf(ctx, asOf, name, exchange, summed)
  const { window } = frame
  const [store, profiles, requests, contacts, daysLate] = await Promise.all([
    currentSeries(ctx),
    listProfiles(ctx),
    byAccount(queries.countRequests(ctx.db, window.from === null ? null : addDays(window.from, -1), asOf)),
    byAccount(queries.findLastContacts(ctx.db, asOf)),
    gatherDaysLate(ctx, window, exchange),
  ])
  const unconverted = new Map<string, string[]>()
  const accounts = profiles.map((profile): AccountFacts => {
    const sums = sumMonths(frame, profile.id, store.byAccount.get(profile.id) ?? noMonths)
    if (sums.unconverted.length > 0) unconverted.set(profile.id, sums.unconverted)
    const request = requests.get(profile.id)
    return {
      id: profile.id,
      name: profile.name,
      ultimateId: profile.ultimateId,
      owner: profile.owner,
      country: profile.country,
      industry: profile.industry,
      members: [profile.id],
      employees: profile.employees,
      annualRevenue: profile.annualRevenue,
      categorySpend: profile.categorySpend,
      window: sums.window,
      previous: sums.previous,
      last12m: sums.last12m,
      months: sums.months,
      orderDays: sums.orderDays,
      lastOrderOn: sums.lastOrderOn,
      lastContactOn: contacts.get(profile.id)?.lastOn ?? null,
      daysLate: daysLate.get(profile.id) ?? unknown('UNKNOWN_PAYMENT'),
      requests: request?.total ?? 0,
      demandingRequests: request?.demanding ?? 0,
    }
  })
  const nobodys = sumMonths(frame, noAccountId, store.byAccount.get(noAccountId) ?? noMonths).window
  return {
    accounts,
    window,
    windowYears: yearsOf(frame, name, accounts),
    withoutAccount: { lines: nobodys.lines + nobodys.unpriced, value: nobodys.gross - nobodys.credits },
    unconverted,
  }
}

/** A window without beginning is as long as the book: from its first month to the as-of day. */
function yearsOf({ asOf }: Frame, name: WindowName, accounts: AccountFacts[]): number {
  if (name !== 'all') return name === '12m' ? 1 : 2
  const longest = accounts.reduce((most, account) => Math.max(most, account.months.length), 1)
  return Math.max(1, longest + (cutsMonth(asOf) ? 0.5 : 0)) / 12
}

async function byAccount<T extends { accountId: string }>(
  query: Promise<{ rows: T[] }>,
): Promise<Map<string, T>> {
  const { rows } = await query
  return new Map(rows.map((row) => [row.accountId, row]))
}
