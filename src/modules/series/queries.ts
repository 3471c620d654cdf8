import { type Kysely, sql } from 'kysely'
import type { DB } from '../../db/tables.gen.ts'

/**
 * The sums of the lines of one account, month and currency. Only positive lines count as an order day (returns are no
 * demand); lines without a known amount are counted, not priced; `costed` is the revenue for which the cost is known,
 * `cost` what it cost.
 */
const lineSums = sql`
  coalesce(sum(l.amount) filter (where l.amount > 0), 0),
  coalesce(-sum(l.amount) filter (where l.amount < 0), 0),
  coalesce(sum(l.cost) filter (where l.amount is not null), 0),
  coalesce(sum(l.amount) filter (where l.cost is not null), 0),
  coalesce(sum(l.quantity), 0),
  count(*),
  count(*) filter (where l.amount is null),
  bit_or(case when l.amount > 0 then 1 << (extract(day from l.ordered_on)::int - 1) else 0 end)`
/** The same as plain numbers under the names of a row. */
const partSums = sql`
  coalesce(sum(l.amount) filter (where l.amount > 0), 0)::float8 as gross,
  coalesce(-sum(l.amount) filter (where l.amount < 0), 0)::float8 as credits,
  coalesce(sum(l.cost) filter (where l.amount is not null), 0)::float8 as cost,
  coalesce(sum(l.amount) filter (where l.cost is not null), 0)::float8 as costed,
  count(*)::int as lines,
  (count(*) filter (where l.amount is null))::int as unpriced,
  bit_or(case when l.amount > 0 then 1 << (extract(day from l.ordered_on)::int - 1) else 0 end) as order_days`
const monthColumns = sql`account_id, month, currency, gross, credits, cost, costed, quantity, lines, unpriced, order_days`
/** A credit note is no payment, so it neither adds to what was settled nor takes from it. */
const isSettled = sql`i.paid_on is not null and i.due_on is not null and i.amount > 0`

/**
 * Sums anew the (account_id, month) pairs named by a temporary table, and only those. Each pair looks its own lines up in
 * the index by account and day, so the work follows the change and not the book.
 */
export async function refreshOrderMonths(db: Kysely<DB>, touched: string): Promise<void> {
  const keys = sql.table(touched)
  await sql`delete from account_months m using ${keys} t where m.account_id = t.account_id and m.month = t.month`.execute(
    db,
  )
  await sql`insert into account_months (${monthColumns})
    select s.* from ${keys} t cross join lateral (
      select t.account_id, t.month, l.currency, ${lineSums} from order_lines l
      where l.account_id = t.account_id
        and l.ordered_on >= t.month and l.ordered_on < (t.month + interval '1 month')::date
      group by l.currency) s`.execute(db)
}

/** Sums all facts anew; answers the number of months. Whoever writes facts meanwhile waits, so that no sum is written twice. */
export async function rebuildMonths(db: Kysely<DB>): Promise<number> {
  await sql`lock table account_months in exclusive mode`.execute(db)
  await sql`delete from account_months`.execute(db)
  const written = await sql`insert into account_months (${monthColumns})
    select l.account_id, date_trunc('month', l.ordered_on)::date, l.currency, ${lineSums}
    from order_lines l group by 1, 2, 3`.execute(db)
  return Number(written.numAffectedRows ?? 0)
}

/** Which months to read: of these accounts, and of them only those that begin on these days (null: every one). */
export interface MonthsAsked {
  accountIds: string[]
  months: string[] | null
}

/** Every month that is asked for (null: of all accounts), as rows of plain numbers. The month is counted as year × 12 + month. */
export function findMonths(db: Kysely<DB>, asked: MonthsAsked | null) {
  return sql<MonthRow>`
    select account_id, (date_part('year', month) * 12 + date_part('month', month) - 1)::int as month, currency,
      gross, credits, cost, costed, lines, unpriced, order_days
    from account_months ${asked === null ? sql`` : sql`where account_id = any(${asked.accountIds}::uuid[])`}
      ${asked?.months ? sql`and month = any(${asked.months}::date[])` : sql``}
    order by account_id, month`.execute(db)
}

export interface MonthRow {
  accountId: string
  month: number
  currency: string
  gross: number
  credits: number
  cost: number
  costed: number
  lines: number
  unpriced: number
  orderDays: number
}

/** The part of a month up to and including a day, per account and currency: what a window that begins or ends inside a month needs. */
export function findMonthPart(db: Kysely<DB>, monthStart: string, throughDay: string) {
  return sql<MonthPartRow>`
    select account_id, currency, ${partSums} from order_lines l
    where l.ordered_on between ${monthStart}::date and ${throughDay}::date
    group by account_id, currency`.execute(db)
}

/** The same for some accounts, each by the index of its own lines. */
export function findMonthPartOf(
  db: Kysely<DB>,
  accountIds: readonly string[],
  monthStart: string,
  throughDay: string,
) {
  return sql<MonthPartRow>`
    select s.* from unnest(${accountIds}::uuid[]) as asked(account_id) cross join lateral (
      select asked.account_id, l.currency, ${partSums} from order_lines l
      where l.account_id = asked.account_id and l.ordered_on between ${monthStart}::date and ${throughDay}::date
      group by l.currency) s`.execute(db)
}
type MonthPartRow = Omit<MonthRow, 'month'>

/** The last day on which anything was ordered, also where that is still to come; null in an empty book. */
export async function findLastOrderDay(db: Kysely<DB>): Promise<string | null> {
  const { rows } = await sql<{ lastOn: string | null }>`
    select max(ordered_on) as last_on from order_lines`.execute(db)
  return rows[0]?.lastOn ?? null
}

/**
 * What was invoiced in a period and settled by its end, per account, currency and month, with the days late weighted by
 * amount. The invoices themselves are asked, because a sum of a month would know of payments from after the period.
 */
export function findSettled(db: Kysely<DB>, from: string, through: string) {
  return sql<{
    accountId: string
    currency: string | null
    month: string
    settled: number
    lateDaysWeighted: number
  }>`
    select i.account_id, i.currency, to_char(i.issued_on, 'YYYY-MM') as month, sum(i.amount)::float8 as settled,
      sum(i.amount * greatest(i.paid_on - i.due_on, 0))::float8 as late_days_weighted
    from invoices i
    where i.issued_on between ${from}::date and ${through}::date and i.paid_on <= ${through}::date and ${isSettled}
    group by 1, 2, 3`.execute(db)
}
