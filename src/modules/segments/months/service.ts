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
import { cutsMonth, lastCompleteMonth, monthNumber } from '../../../core/series/period.ts'
import { sumPeriod } from '../../../core/series/windowSums.ts'
import type { Ctx } from '../../../platform/context.ts'
import { monthParts } from '../../series/parts/service.ts'
import { findLastOrderDay } from '../../series/service.ts'

type MonthFacts = Pick<
  AccountFacts,
  'window' | 'previous' | 'last12m' | 'months' | 'orderDays' | 'lastOrderOn'
> & { unconverted: string[] }

/** What all accounts share when their months are summed: the periods, the cut months read once, the rates. */
export interface Frame {
  asOf: PlainDate
  window: Period
  previous: Period | null
  last12m: Period
  /** Everything up to the as-of day. */
  ever: Period
  /** How many complete months are listed, and the last of them. */
  monthCount: number
  lastCompleteMonth: number
  exchange: Exchange
  /** The part of a month up to and including a day, of an account with these months. */
  partOf: (
    accountId: string,
    stored: readonly CurrencyMonth[],
    through: PlainDate,
  ) => readonly CurrencyMonth[]
  summed: Summed
}
/** What the months of each account came to; they are the same array until one of them changes. */
type Summed = Map<string, { of: readonly CurrencyMonth[]; facts: MonthFacts }>

export async function frameOf(
  ctx: Ctx,
  asOf: PlainDate,
  name: WindowName,
  exchange: Exchange,
  summed: Summed,
): Promise<Frame> {
  const window = windowOf(asOf, name)
  const previous = windowBefore(asOf, name)
  const last12m = windowOf(asOf, '12m')
  const begins = [window, previous, last12m].flatMap((period) =>
    period?.from ? [addDays(period.from, -1)] : [],
  )
  // Where nothing was ordered after the day, its part of the month is the month as it stands.
  const isLast = ((await findLastOrderDay(ctx.db)) ?? asOf) <= asOf
  const cuts = [...new Set([asOf, ...begins])].filter((day) => cutsMonth(day) && !(isLast && day === asOf))
  const parts = new Map(
    await Promise.all(cuts.map(async (day) => [day, await monthParts(ctx, day)] as const)),
  )
  const lastMonth = monthNumber(asOf)
  return {
    asOf,
    window,
    previous,
    last12m,
    ever: { from: null, to: asOf },
    monthCount: name === '12m' ? 12 : name === '24m' ? 24 : Number.MAX_SAFE_INTEGER,
    lastCompleteMonth: lastCompleteMonth(asOf),
    exchange,
    partOf: (accountId, stored, through) =>
      isLast && through === asOf
        ? stored.filter(({ month }) => month === lastMonth)
        : (parts.get(through)?.get(accountId) ?? []),
    summed,
  }
}

/** The sums of accounts, kept for each day, window and set of rates they were made for. */
export function summedFor(ctx: Ctx, key: string): Summed {
  const kept = ctx.memory.slot('summedMonths', () => new Map<string, Summed>())
  const known = kept.get(key)
  if (known) return known
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value!)
  const summed: Summed = new Map()
  kept.set(key, summed)
  return summed
}
const mostKept = 8

/** What the stored months of an account come to as of a day, exact to the day, and the currencies that have no rate. */
export function sumMonths(frame: Frame, accountId: string, stored: readonly CurrencyMonth[]): MonthFacts {
  const known = frame.summed.get(accountId)
  if (known?.of === stored) return known.facts
  const facts = sumAnew(frame, accountId, stored)
  frame.summed.set(accountId, { of: stored, facts })
  return facts
}

function sumAnew(frame: Frame, accountId: string, stored: readonly CurrencyMonth[]): MonthFacts {
  const { window, exchange } = frame
  const months = convertMonths(stored, exchange)
  const partOf = (through: PlainDate) => frame.partOf(accountId, stored, through)
  const sumsIn = (period: Period) =>
    inMinor(sumPeriod(months, period, (through) => convertMonths(partOf(through), exchange)[0]))
  const last12m = sumsIn(frame.last12m)
  return {
    window: sumsIn(window),
    previous: frame.previous === null ? null : sumsIn(frame.previous),
    last12m: last12m.gross - last12m.credits,
    months: inCents(grossMonths(months, frame.lastCompleteMonth, frame.monthCount)),
    orderDays: countOrderDays(months, window),
    lastOrderOn: lastOrderDay(months, frame.ever),
    unconverted: months === stored ? [] : unconvertedIn(stored, exchange, window, partOf),
  }
}

/** In place: the list is this account's own. */
function inCents(values: number[]): number[] {
  for (let index = 0; index < values.length; index++) values[index] = Math.round(values[index]! * 100)
  return values
}

const inMinor = (sums: Sums): Sums => ({
  gross: Math.round(sums.gross * 100),
  credits: Math.round(sums.credits * 100),
  cost: Math.round(sums.cost * 100),
  costed: Math.round(sums.costed * 100),
  lines: sums.lines,
  unpriced: sums.unpriced,
})
