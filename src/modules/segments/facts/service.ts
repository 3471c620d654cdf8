import { addDays, type Period, type PlainDate, windowBefore, windowOf } from '../../../core/period.ts'
import type { AccountFacts, Sums } from '../../../core/portfolio/accountFacts.ts'
import { type Known, known, unknown } from '../../../core/reason.ts'
import { createExchange } from '../../../core/series/exchange.ts'
import { countOrderDays, grossMonths, lastOrderDay } from '../../../core/series/orderDays.ts'
import { cutsMonth, lastCompleteMonth, monthName, monthNumber } from '../../../core/series/period.ts'
import { type MonthSums, sumPeriod } from '../../../core/series/windowSums.ts'
import type { Ctx } from '../../../platform/context.ts'
import { noAccountId } from '../../accounts/policy.ts'
import { currentSeries, findMonthPart, findPayments, type MonthSums as StoredMonth } from '../../series/service.ts'
import { listRates } from '../../settings/service.ts'
import * as queries from './queries.ts'
import { listProfiles } from '../profiles/service.ts'

export type WindowName = '12m' | '24m' | 'all'

/** The facts of every account up to a date, in the reporting currency, and what could not be counted. */
export interface PortfolioFacts {
  accounts: AccountFacts[]
  window: Period
  windowYears: number
  withoutAccount: { lines: number; value: number }
  unpricedLines: number
  /** Currencies without a rate, with the number of accounts that have values in them. */
  unconverted: { currency: string; accounts: number }[]
}

interface Frame {
  window: Period
  previous: Period | null
  last12m: Period
  months: number
  partOf: (accountId: string) => (through: PlainDate) => Sums | undefined
  convert: (months: StoredMonth[], seen: Set<string>) => MonthSums[]
}

/** Gathers the facts: sets from SQL, sums from the series, exact to the day where a window cuts a month. */
export async function gatherFacts(ctx: Ctx, asOf: PlainDate, name: WindowName, currency: string): Promise<PortfolioFacts> {
  const window = windowOf(asOf, name)
  const [store, profiles, requests, contacts, daysLate, exchange] = await Promise.all([
    currentSeries(ctx),
    listProfiles(ctx),
    byAccount(queries.countRequests(ctx.db, window.from === null ? null : addDays(window.from, -1), asOf)),
    byAccount(queries.findLastContacts(ctx.db, asOf)),
    gatherDaysLate(ctx, window),
    listRates(ctx).then((rates) => createExchange(rates, currency)),
  ])
  const frame = await frameOf(ctx, asOf, name, exchange)
  const missing = new Map<string, number>()
  const factsOf = (profile: queries.ProfileRow): AccountFacts => {
    const seen = new Set<string>()
    const months = frame.convert(store.byAccount.get(profile.id) ?? [], seen)
    for (const code of seen) missing.set(code, (missing.get(code) ?? 0) + 1)
    const request = requests.get(profile.id)
    return {
      ...profile,
      members: [profile.id],
      ...sumsOf(months, frame, profile.id),
      orderDays: countOrderDays(months, window),
      lastOrderOn: lastOrderDay(months, { from: null, to: asOf }),
      lastContactOn: contacts.get(profile.id)?.lastOn ?? null,
      daysLate: daysLate.get(profile.id) ?? unknown('UNKNOWN_PAYMENT'),
      requests: request?.total ?? 0,
      demandingRequests: request?.demanding ?? 0,
    }
  }
  const accounts = profiles.map(factsOf)
  const nobody = sumsOf(frame.convert(store.byAccount.get(noAccountId) ?? [], new Set()), frame, noAccountId).window
  return {
    accounts,
    window,
    windowYears: yearsOf(name, accounts, asOf),
    withoutAccount: { lines: nobody.lines, value: nobody.gross - nobody.credits },
    unpricedLines: unpricedIn(store.byAccount.values(), window),
    unconverted: [...missing].map(([code, count]) => ({ currency: code, accounts: count })),
  }
}

function sumsOf(months: MonthSums[], frame: Frame, accountId: string) {
  const partOf = frame.partOf(accountId)
  const window = minor(sumPeriod(months, frame.window, partOf))
  const last12m = minor(sumPeriod(months, frame.last12m, partOf))
  return {
    window,
    previous: frame.previous === null ? null : minor(sumPeriod(months, frame.previous, partOf)),
    last12m: last12m.gross - last12m.credits,
    months: grossMonths(months, lastCompleteMonth(frame.window.to), frame.months),
  }
}

const minor = (sums: Sums): Sums => ({
  gross: Math.round(sums.gross * 100),
  credits: Math.round(sums.credits * 100),
  cost: Math.round(sums.cost * 100),
  costed: Math.round(sums.costed * 100),
  lines: sums.lines,
})

/** What all accounts share: the periods, the cut months read once, and the conversion of currencies. */
async function frameOf(ctx: Ctx, asOf: PlainDate, name: WindowName, exchange: ReturnType<typeof createExchange>): Promise<Frame> {
  const window = windowOf(asOf, name)
  const previous = windowBefore(asOf, name)
  const last12m = windowOf(asOf, '12m')
  const cuts = new Set([asOf, ...[window, previous, last12m].flatMap((period) => (period?.from ? [addDays(period.from, -1)] : []))])
  const parts = new Map<PlainDate, Map<string, Sums>>()
  for (const day of [...cuts].filter(cutsMonth)) parts.set(day, await partsThrough(ctx, day, exchange))
  return {
    window,
    previous,
    last12m,
    months: name === '12m' ? 12 : name === '24m' ? 24 : Number.MAX_SAFE_INTEGER,
    partOf: (accountId) => (through) => parts.get(through)?.get(accountId),
    convert: (months, seen) => mergeCurrencies(months, exchange, seen),
  }
}

async function partsThrough(ctx: Ctx, day: PlainDate, exchange: ReturnType<typeof createExchange>): Promise<Map<string, Sums>> {
  const month = monthNumber(day)
  const { rows } = await findMonthPart(ctx.db, `${monthName(month)}-01`, day)
  const stored = rows.map((row) => ({ ...row, month }))
  return new Map(
    [...Map.groupBy(stored, (row) => row.accountId)].map(([accountId, months]) => [
      accountId,
      mergeCurrencies(months, exchange, new Set())[0]!,
    ]),
  )
}

/** Months of several currencies become one in the reporting currency; what has no rate is left out and named. */
function mergeCurrencies(months: StoredMonth[], exchange: ReturnType<typeof createExchange>, seen: Set<string>): MonthSums[] {
  const merged: MonthSums[] = []
  for (const month of months) {
    const rate = exchange(month.currency, month.month)
    if (rate === null) seen.add(month.currency)
    const factor = rate ?? 0
    const last = merged.at(-1)
    const sums = last?.month === month.month ? last : { month: month.month, gross: 0, credits: 0, cost: 0, costed: 0, lines: 0, orderDays: 0 }
    if (sums !== last) merged.push(sums)
    sums.gross += month.gross * factor
    sums.credits += month.credits * factor
    sums.cost += month.cost * factor
    sums.costed += month.costed * factor
    sums.lines += month.lines
    sums.orderDays |= month.orderDays
  }
  return merged
}

function unpricedIn(all: Iterable<StoredMonth[]>, window: Period): number {
  const first = window.from === null ? -Infinity : monthNumber(window.from)
  const last = monthNumber(window.to)
  let lines = 0
  for (const months of all) for (const month of months) if (month.month >= first && month.month <= last) lines += month.unpriced
  return lines
}

/** A window without beginning is as long as the book: from its first month to the as-of day. */
function yearsOf(name: WindowName, accounts: AccountFacts[], asOf: PlainDate): number {
  if (name !== 'all') return name === '12m' ? 1 : 2
  const longest = Math.max(1, ...accounts.map((account) => account.months.length))
  return Math.max(1, longest + (cutsMonth(asOf) ? 0.5 : 0)) / 12
}

async function gatherDaysLate(ctx: Ctx, window: Period): Promise<Map<string, Known<number>>> {
  const from = window.from === null ? '0001-01-01' : `${window.from.slice(0, 8)}01`
  const { rows } = await findPayments(ctx.db, from, window.to)
  return new Map(
    [...Map.groupBy(rows, (row) => row.accountId)].flatMap(([accountId, payments]): [string, Known<number>][] => {
      const settled = payments.reduce((sum, payment) => sum + payment.settled, 0)
      const weighted = payments.reduce((sum, payment) => sum + payment.lateDaysWeighted, 0)
      return settled > 0 ? [[accountId, known(weighted / settled)]] : []
    }),
  )
}

async function byAccount<T extends { accountId: string }>(query: Promise<{ rows: T[] }>): Promise<Map<string, T>> {
  const { rows } = await query
  return new Map(rows.map((row) => [row.accountId, row]))
}
