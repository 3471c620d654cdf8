import { monthName, monthNumber } from '../../core/series/period.ts'
import { type Ctx, inTransaction } from '../../platform/context.ts'
import { onMonthsTouched } from '../../platform/facts.ts'
import { forgetParts } from './parts/service.ts'
import * as queries from './queries.ts'

export type MonthSums = queries.MonthRow

/** Accounts to read again, and the months of them that changed (null: all of theirs). */
interface Stale {
  accountIds: Set<string>
  months: Set<number> | null
}

/** The monthly sums of every account, kept at hand; what changed is read again at the next look, the rest stays. */
export interface SeriesStore {
  /** Months of an account in order of time; the array of an account that changed is a new one. */
  byAccount: Map<string, readonly MonthSums[]>
  /** How many months are in each currency. */
  currencies: Map<string, number>
  /** Grows with every change, so that what was computed from the series knows when it is old. */
  version: number
  /** Null for everything. */
  stale: Stale | null
  /** The reading under way: who looks meanwhile waits for it, and never sees a store that is half read. */
  reading: Promise<void> | null
}

const storeOf = (ctx: Ctx): SeriesStore =>
  ctx.memory.slot('series', () => ({
    byAccount: new Map(),
    currencies: new Map(),
    version: 0,
    stale: null,
    reading: null,
  }))
const nothingStale = (): Stale => ({ accountIds: new Set(), months: new Set() })

/** Notes that facts of these accounts changed (null: too many to name), in these months (left out: in any). */
export function markStale(ctx: Ctx, accountIds: string[] | null, months: string[] | null = null): void {
  const store = storeOf(ctx)
  store.version++
  const stale = accountIds && {
    accountIds: new Set(accountIds),
    months: months && new Set(months.map(monthNumber)),
  }
  addStale(store, stale)
  forgetParts(ctx, stale)
}

function addStale(store: SeriesStore, added: Stale | null): void {
  if (added === null || store.stale === null) {
    store.stale = null
    return
  }
  const { accountIds, months } = store.stale
  store.stale = {
    accountIds: new Set([...accountIds, ...added.accountIds]),
    months: months === null || added.months === null ? null : new Set([...months, ...added.months]),
  }
}

const isStale = (store: SeriesStore) => store.stale === null || store.stale.accountIds.size > 0

/** The series as they are now. Reads only what changed since the last look. */
export async function currentSeries(ctx: Ctx): Promise<SeriesStore> {
  const store = storeOf(ctx)
  while (store.reading !== null || isStale(store)) {
    store.reading ??= readStale(ctx, store).finally(() => {
      store.reading = null
    })
    await store.reading
  }
  return store
}

async function readStale(ctx: Ctx, store: SeriesStore): Promise<void> {
  const { stale } = store
  store.stale = nothingStale()
  const asked = stale && {
    accountIds: [...stale.accountIds],
    months: stale.months && [...stale.months].map((month) => `${monthName(month)}-01`),
  }
  const { rows } = await queries.findMonths(ctx.db, asked).catch((error: unknown) => {
    addStale(store, stale)
    throw error
  })
  const read = Map.groupBy(rows, (row) => row.accountId)
  if (stale === null) {
    store.byAccount = read
    store.currencies = new Map()
    for (const months of read.values()) countCurrencies(store, months, 1)
    return
  }
  for (const accountId of stale.accountIds) {
    const before = store.byAccount.get(accountId) ?? []
    const fresh = read.get(accountId) ?? []
    const isOld = ({ month }: MonthSums) => stale.months === null || stale.months.has(month)
    countCurrencies(store, before.filter(isOld), -1)
    countCurrencies(store, fresh, 1)
    const months = inOrder(
      before.filter((month) => !isOld(month)),
      fresh,
    )
    if (months.length > 0) store.byAccount.set(accountId, months)
    else store.byAccount.delete(accountId)
  }
}

/** Two lists of months in order of time as one; what is read anew is mostly the latest. */
function inOrder(kept: readonly MonthSums[], fresh: readonly MonthSums[]): readonly MonthSums[] {
  const months = kept.concat(fresh)
  const isLater = kept.length === 0 || fresh.length === 0 || kept.at(-1)!.month < fresh[0]!.month
  return isLater ? months : months.toSorted((left, right) => left.month - right.month)
}

function countCurrencies({ currencies }: SeriesStore, months: readonly MonthSums[], step: 1 | -1): void {
  for (const { currency } of months) currencies.set(currency, (currencies.get(currency) ?? 0) + step)
}

/** Sums all facts anew, for when the sums themselves are in doubt; answers the number of months. */
export async function rebuildSeries(ctx: Ctx): Promise<number> {
  const months = await inTransaction(ctx, (ctx) => queries.rebuildMonths(ctx.db))
  markStale(ctx, null)
  return months
}

export const findLastOrderDay = queries.findLastOrderDay
export const findSettled = queries.findSettled

onMonthsTouched((ctx, touched) => queries.refreshOrderMonths(ctx.db, touched))
