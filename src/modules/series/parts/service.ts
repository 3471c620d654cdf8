import type { PlainDate } from '../../../core/period.ts'
import type { CurrencyMonth } from '../../../core/series/conversion.ts'
import { monthName, monthNumber } from '../../../core/series/period.ts'
import type { Ctx } from '../../../platform/context.ts'
import { findMonthPart, findMonthPartOf } from '../queries.ts'

/** The parts of a month up to and including one day, by account. */
type Parts = Map<string, CurrencyMonth[]>

interface Kept {
  parts: Promise<Parts>
  /** Accounts whose facts changed since their part was read. */
  stale: Set<string>
}
const keptOf = (ctx: Ctx) => ctx.memory.slot('monthParts', () => new Map<PlainDate, Kept>())
/** Three views of two days each, and some. */
const mostKept = 12

/** What a window that begins or ends inside a month needs, read once and then only for the accounts that changed. */
export async function monthParts(ctx: Ctx, day: PlainDate): Promise<Parts> {
  const kept = keptOf(ctx)
  const known = kept.get(day)
  if (known === undefined) {
    if (kept.size >= mostKept) kept.delete(kept.keys().next().value!)
    return keep(ctx, day, readParts(ctx, day, null))
  }
  if (known.stale.size === 0) return known.parts
  const stale = [...known.stale]
  const renewed = Promise.all([known.parts, readParts(ctx, day, stale)]).then(
    ([parts, fresh]) => new Map([...parts.entries().filter(([id]) => !known.stale.has(id)), ...fresh]),
  )
  return keep(ctx, day, renewed)
}

function keep(ctx: Ctx, day: PlainDate, parts: Promise<Parts>): Promise<Parts> {
  const kept = keptOf(ctx)
  const entry = { parts, stale: new Set<string>() }
  kept.set(day, entry)
  parts.catch(() => kept.get(day) === entry && kept.delete(day))
  return parts
}

async function readParts(ctx: Ctx, day: PlainDate, accountIds: string[] | null): Promise<Parts> {
  const month = monthNumber(day)
  const start = `${monthName(month)}-01`
  const { rows } = await (accountIds === null
    ? findMonthPart(ctx.db, start, day)
    : findMonthPartOf(ctx.db, accountIds, start, day))
  return Map.groupBy(
    rows.map((row) => ({ ...row, month })),
    (row) => row.accountId,
  )
}

/** Facts of these accounts changed in these months (null: in any; no accounts: too many to name). */
export function forgetParts(
  ctx: Ctx,
  changed: { accountIds: ReadonlySet<string>; months: ReadonlySet<number> | null } | null,
): void {
  const kept = keptOf(ctx)
  if (changed === null) {
    kept.clear()
    return
  }
  for (const [day, { stale }] of kept)
    if (changed.months === null || changed.months.has(monthNumber(day)))
      for (const accountId of changed.accountIds) stale.add(accountId)
}
