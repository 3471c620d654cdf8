import {
  addDays,
  type Period,
  type PlainDate,
  windowBefore,
  windowOf,
  type WindowName,
} from '../../../core/period.ts'
import type { AccountFacts, Sums } from '../../../core/portfolio/accountFacts.ts'
import { convertMonths, type CurrencyMonth, unconvertedIn } from '../../../core/series/conversion.ts'
import type { Exchange } from '../../../core/series/exchange.ts'
import { countOrderDays, grossMonths, lastOrderDay } from '../../../core/series/orderDays.ts'
import { cutsMonth, lastCompleteMonth, monthName, monthNumber } from '../../../core/series/period.ts'
import { sumPeriod } from '../../../core/series/windowSums.ts'
import type { Ctx } from '../../../platform/context.ts'
import { findMonthPart } from '../../series/service.ts'

/** What all accounts share when their months are summed: the periods, the cut months read once, the rates. */
export interface Frame {
  asOf: PlainDate
  window: Period
  previous: Period | null
  last12m: Period
  /** Everything up to the as-of day. */
  ever: Period
  months: number
  exchange: Exchange
  /** The part of a month up to and including a day, of an account. */
  partOf: (accountId: string, through: PlainDate) => readonly CurrencyMonth[]
}

export async function frameOf(
  ctx: Ctx,
  asOf: PlainDate,
  name: WindowName,
  exchange: Exchange,
): Promise<Frame> {
  const window = windowOf(asOf, name)
  const previous = windowBefore(asOf, name)
  const last12m = windowOf(asOf, '12m')
  const begins = [window, previous, last12m].flatMap((period) =>
    period?.from ? [addDays(period.from, -1)] : [],
  )
  const parts = new Map<PlainDate, Map<string, CurrencyMonth[]>>()
  for (const day of new Set([asOf, ...begins]))
    if (cutsMonth(day)) parts.set(day, await partsThrough(ctx, day))
  return {
    asOf,
    window,
    previous,
    last12m,
    ever: { from: null, to: asOf },
    months: name === '12m' ? 12 : name === '24m' ? 24 : Number.MAX_SAFE_INTEGER,
    exchange,
    partOf: (accountId, through) => parts.get(through)?.get(accountId) ?? [],
  }
}

async function partsThrough(ctx: Ctx, day: PlainDate): Promise<Map<string, CurrencyMonth[]>> {
  const month = monthNumber(day)
  const { rows } = await findMonthPart(ctx.db, `${monthName(month)}-01`, day)
  return Map.groupBy(
    rows.map((row) => ({ ...row, month })),
    (row) => row.accountId,
  )
}

type MonthFacts = Pick<
  AccountFacts,
  'window' | 'previous' | 'last12m' | 'months' | 'orderDays' | 'lastOrderOn'
>

/** What the stored months of an account come to as of a day, exact to the day, and the currencies that have no rate. */
export function sumMonths(
  frame: Frame,
  accountId: string,
  stored: readonly CurrencyMonth[],
): MonthFacts & { unconverted: string[] } {
  const { asOf, window, exchange } = frame
  const months = convertMonths(stored, exchange)
  const partOf = (through: PlainDate) => frame.partOf(accountId, through)
  const sumsIn = (period: Period) =>
    inMinor(sumPeriod(months, period, (through) => convertMonths(partOf(through), exchange)[0]))
  const last12m = sumsIn(frame.last12m)
  return {
    window: sumsIn(window),
    previous: frame.previous === null ? null : sumsIn(frame.previous),
    last12m: last12m.gross - last12m.credits,
    months: grossMonths(months, lastCompleteMonth(asOf), frame.months).map((value) =>
      Math.round(value * 100),
    ),
    orderDays: countOrderDays(months, window),
    lastOrderOn: lastOrderDay(months, frame.ever),
    unconverted: unconvertedIn(stored, exchange, window, partOf),
  }
}

const inMinor = (sums: Sums): Sums => ({
  gross: Math.round(sums.gross * 100),
  credits: Math.round(sums.credits * 100),
  cost: Math.round(sums.cost * 100),
  costed: Math.round(sums.costed * 100),
  lines: sums.lines,
  unpriced: sums.unpriced,
})
