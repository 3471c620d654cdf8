import { type Ctx, inTransaction } from '../../platform/context.ts'
import { onMonthsTouched } from '../../platform/facts.ts'
import * as queries from './queries.ts'

export type MonthSums = queries.MonthRow

/** The monthly sums of every account, kept at hand; what changed is read again at the next look, the rest stays. */
export interface SeriesStore {
  byAccount: Map<string, MonthSums[]>
  /** Grows with every change, so that what was computed from the series knows when it is old. */
  version: number
  /** Accounts to read again; null for all. */
  stale: Set<string> | null
  /** The reading under way: who looks meanwhile waits for it, and never sees a store that is half read. */
  reading: Promise<void> | null
}

const storeOf = (ctx: Ctx): SeriesStore =>
  ctx.memory.slot('series', () => ({ byAccount: new Map(), version: 0, stale: null, reading: null }))

/** Notes that facts of these accounts changed (null: too many to name). */
export function markStale(ctx: Ctx, accountIds: string[] | null): void {
  const store = storeOf(ctx)
  store.version++
  addStale(store, accountIds)
}

function addStale(store: SeriesStore, accountIds: Iterable<string> | null): void {
  if (accountIds === null) store.stale = null
  else if (store.stale !== null) for (const accountId of accountIds) store.stale.add(accountId)
}

const isStale = (store: SeriesStore) => store.stale === null || store.stale.size > 0

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
  const stale = store.stale
  store.stale = new Set()
  const { rows } = await queries
    .findMonths(ctx.db, stale === null ? null : [...stale])
    .catch((error: unknown) => {
      addStale(store, stale)
      throw error
    })
  if (stale === null) store.byAccount = new Map()
  else for (const accountId of stale) store.byAccount.delete(accountId)
  for (const row of rows) {
    const months = store.byAccount.get(row.accountId)
    if (months) months.push(row)
    else store.byAccount.set(row.accountId, [row])
  }
}

/** Sums all facts anew, for when the sums themselves are in doubt; answers the number of months. */
export async function rebuildSeries(ctx: Ctx): Promise<number> {
  const months = await inTransaction(ctx, (ctx) => queries.rebuildMonths(ctx.db))
  markStale(ctx, null)
  return months
}

export const findMonthPart = queries.findMonthPart
export const findSettled = queries.findSettled

onMonthsTouched((ctx, { table, facts }) =>
  facts === 'orders'
    ? queries.refreshOrderMonths(ctx.db, table)
    : queries.refreshPaymentMonths(ctx.db, table),
)
