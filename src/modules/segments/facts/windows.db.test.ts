import { type Kysely, sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Period, windowBefore, type WindowName, windowOf } from '../../../core/period.ts'
import type { DB } from '../../../db/tables.gen.ts'
import { createMemory } from '../../../platform/memory.ts'
import { testCtx } from '../../../test/context.ts'
import { testDatabase } from '../../../test/database.ts'
import { addRandomBook } from '../../../test/randomBook.ts'
import { noAccountId } from '../../accounts/policy.ts'
import { getPortfolio } from '../portfolio/service.ts'
import { getStanding } from '../standing/service.ts'
import { listStandings } from '../standings/service.ts'

const test = testDatabase()
/** What is computed once is kept, as in a server. */
const memory = createMemory()
const house = () => testCtx(test.db, { memory })
let book: Awaited<ReturnType<typeof addRandomBook>>
beforeAll(async () => {
  book = await addRandomBook(test.db)
  await sql`insert into settings (key, valid_from, value) values ('company', '2020-01-01', '{"currency": "EUR"}')`.execute(
    test.db,
  )
})

const everything = { sort: 'name', order: 'asc', limit: 1000, offset: 0 } as const

/** What the lines of a period come to in euro, by account, straight from the lines: no series, no months. */
async function sumLines(db: Kysely<DB>, period: Period, asOf: string) {
  const { rows } = await sql<{ accountId: string; net: number; days: number; lastOn: string | null }>`
    select l.account_id, coalesce(sum(l.amount / r.units), 0)::float8 as net,
      count(distinct l.ordered_on) filter (where l.amount > 0)::int as days,
      max(l.ordered_on) filter (where l.amount > 0) as last_on
    from order_lines l cross join lateral (
      select case l.currency when 'EUR' then 1 else (
        select units_per_euro from exchange_rates e where e.currency = l.currency
          and e.valid_on <= least((date_trunc('month', l.ordered_on) + interval '1 month - 1 day')::date, ${asOf}::date)
        order by e.valid_on desc limit 1) end as units) r
    where l.ordered_on between ${period.from ?? '0001-01-01'}::date and ${period.to}::date
    group by l.account_id`.execute(db)
  return new Map(rows.map((row) => [row.accountId, row]))
}

/** How far two figures are apart; two unknown ones are not, one unknown is infinitely far. */
const apartBy = (one: number | null, other: number | null) =>
  one === null || other === null ? (one === other ? 0 : Infinity) : Math.abs(one - other)

const days = {
  'the last day of a month': '2025-01-31',
  'the middle of a month': '2025-02-14',
  'a leap day': '2024-02-29',
  'the last day of a February that has no leap day': '2025-02-28',
  'the day before a leap day': '2024-02-28',
  'the first day of a month': '2024-03-01',
}
const windows: WindowName[] = ['12m', '24m', 'all']

describe.each(Object.entries(days))('as of %s', (_, asOf) => {
  it.each(windows)(
    'the figures of the window %s are those of the lines, exact to the day',
    async (window) => {
      const ctx = house()
      const now = await sumLines(test.db, windowOf(asOf, window), asOf)
      const before = windowBefore(asOf, window)
      const earlier = before && (await sumLines(test.db, before, asOf))
      const lastYear = await sumLines(test.db, windowOf(asOf, '12m'), asOf)
      const ever = await sumLines(test.db, { from: null, to: asOf }, asOf)
      const { items } = await listStandings(ctx, { ...everything, asOf, window, by: 'account' })
      expect(items).toHaveLength(book.ids.size)
      const buying = items.filter((item) => item.value !== null)
      expect(buying).toHaveLength(8)
      for (const item of buying) {
        expect(item.value, `value of ${item.name}`).toBeCloseTo(now.get(item.id)!.net, 1)
        expect(item.valueLast12m, `year of ${item.name}`).toBeCloseTo(lastYear.get(item.id)!.net, 1)
        expect(item.lastOrderOn, `last order of ${item.name}`).toBe(ever.get(item.id)!.lastOn)
      }
      const apart = buying.map((item) => apartBy(item.previousValue, earlier && earlier.get(item.id)!.net))
      expect(apart.filter((difference) => !(difference < 0.05))).toEqual([])
    },
  )

  it('the whole is the sum of the accounts, and what has no account stands apart', async () => {
    const ctx = house()
    const view = { asOf, window: '12m', by: 'account' } as const
    const now = await sumLines(test.db, windowOf(asOf, '12m'), asOf)
    const portfolio = await getPortfolio(ctx, view)
    const named = [...now.values()].filter(({ accountId }) => accountId !== noAccountId)
    expect(portfolio.revenue.value).toBeCloseTo(
      named.reduce((sum, { net }) => sum + net, 0),
      0,
    )
    expect(portfolio.withoutAccount.value).toBeCloseTo(now.get(noAccountId)!.net, 2)
    expect(portfolio.withoutAccount.lines).toBe(now.get(noAccountId)!.net / 35)
  })

  it('the order days are the days with an order in the window', async () => {
    const now = await sumLines(test.db, windowOf(asOf, '24m'), asOf)
    for (const name of ['Alster Energie', 'Cato Chemie']) {
      const accountId = book.idOf(name)
      const { rfm } = await getStanding(house(), { asOf, window: '24m', by: 'account', accountId })
      expect(rfm.frequency).toBe(now.get(accountId)!.days)
    }
  })

  it('the months shown are the gross sums of the twelve complete months before', async () => {
    const { items } = await listStandings(house(), { ...everything, asOf, window: '12m', by: 'account' })
    const account = items.find((item) => item.name === 'Brenner Stahl')!
    const { rows } = await sql<{ gross: number }>`
      select coalesce(sum(l.amount / case l.currency when 'EUR' then 1 else (
          select units_per_euro from exchange_rates e where e.currency = l.currency and e.valid_on <= least(m + interval '1 month - 1 day', ${asOf}::date)
          order by e.valid_on desc limit 1) end) filter (where l.amount > 0), 0)::float8 as gross
      from generate_series(date_trunc('month', ${asOf}::date + 1) - interval '12 months', date_trunc('month', ${asOf}::date + 1) - interval '1 month', '1 month') m
      left join order_lines l on l.account_id = ${account.id} and date_trunc('month', l.ordered_on) = m
      group by m order by m`.execute(test.db)
    expect(account.months).toHaveLength(12)
    for (const [index, month] of account.months.entries()) expect(month).toBeCloseTo(rows[index]!.gross, 1)
  })
})

describe('what cannot be counted', () => {
  const view = { asOf: '2025-02-14', window: '12m', by: 'account' } as const

  it('is a currency without a rate: it is named with the number of accounts, and its lines are not zero but unknown', async () => {
    const { warnings } = await getPortfolio(house(), view)
    expect(warnings).toContainEqual({
      code: 'noRate',
      params: { currency: 'CNY', accounts: 1, reporting: 'EUR' },
    })
    const { standing, abc } = await getStanding(house(), { ...view, accountId: book.idOf('Yuan Trading') })
    expect(standing).toMatchObject({ value: null, sharePct: null, abc: null })
    expect(standing.lastOrderOn).not.toBeNull()
    expect(abc.reason).toBe('UNKNOWN_RATE')
  })

  it('is a line without an amount: it is counted in the warning and no value is made of it', async () => {
    const { rows } = await sql<{ lines: number }>`select count(*)::int as lines from order_lines
      where amount is null and ordered_on between '2024-02-15' and '2025-02-14'`.execute(test.db)
    const { warnings } = await getPortfolio(house(), view)
    expect(warnings).toContainEqual({ code: 'unpriced', params: { lines: rows[0]!.lines } })
    const { standing } = await getStanding(house(), { ...view, accountId: book.idOf('Priceless') })
    expect(standing).toMatchObject({ value: null, abc: null })
  })

  it('is an account without any fact: it is listed, and everything about it is unknown', async () => {
    const { items } = await listStandings(house(), { ...everything, ...view, q: 'silent' })
    expect(items).toMatchObject([
      {
        name: 'Silent Works',
        value: null,
        valueLast12m: null,
        changePct: null,
        sharePct: null,
        marginPct: null,
        abc: null,
        xyz: null,
        previousAbc: null,
        quadrant: null,
        attractiveness: null,
        strengthRatio: null,
        knownSharePct: 0,
        types: [],
        lastOrderOn: null,
        lastContactOn: null,
        months: [],
      },
    ])
    const why = await getStanding(house(), { ...view, accountId: book.idOf('Silent Works') })
    expect(why).toMatchObject({
      abc: { rank: null, reason: 'NO_HISTORY' },
      xyz: { cv: null, reason: 'NO_HISTORY' },
      rfm: { recencyDays: null, frequency: null, value: null, scores: null },
      cadence: { usualGapDays: null, silentDays: null, status: null, reason: 'NO_HISTORY' },
      history: [],
    })
  })

  it('is a day on which nothing had happened yet: every figure is unknown, none is zero', async () => {
    const early = { ...view, asOf: '2015-01-01' }
    const portfolio = await getPortfolio(house(), early)
    expect(portfolio).toMatchObject({
      accounts: 0,
      revenue: { value: null, reason: 'NO_HISTORY', previous: null },
      top5Pct: { value: null },
      over10: { value: null },
      marginPct: { value: null },
      warnings: [],
    })
  })
})

describe('several currencies', () => {
  it('give the same classes in whichever of them one reports', async () => {
    const view = { ...everything, asOf: '2025-02-14', window: '12m', by: 'account' } as const
    const inEuro = await listStandings(house(), view)
    await test.inRolledBackTransaction(async (db) => {
      await sql`insert into settings (key, valid_from, value) values ('company', '2020-01-02', '{"currency": "USD"}')`.execute(
        db,
      )
      const inDollars = await listStandings(testCtx(db), view)
      expect(inDollars.currency).toBe('USD')
      expect(inDollars.items.map(({ name, abc }) => [name, abc])).toEqual(
        inEuro.items.map(({ name, abc }) => [name, abc]),
      )
      const buying = inDollars.items.filter((item) => item.value !== null)
      const euros = new Map(inEuro.items.map((item) => [item.id, item.value!]))
      for (const item of buying) expect(item.value! / euros.get(item.id)!).toBeGreaterThan(1.03)
    })
  })
})
