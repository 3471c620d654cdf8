import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { type Kysely, sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../../core/period.ts'
import type { DB } from '../../../db/tables.gen.ts'
import { testCtx } from '../../../test/context.ts'
import { testDatabase } from '../../../test/database.ts'
import { addInvoices, addLines } from '../../../test/orderBook.ts'
import { addRandomBook } from '../../../test/randomBook.ts'
import { noAccountId } from '../../accounts/policy.ts'
import { rebuildSeries } from '../../series/service.ts'
import { getConcentration, getLoss } from '../concentration/service.ts'
import { getMatrix } from '../matrix/service.ts'
import { getGrid, showSegments } from '../overview/service.ts'
import { getPortfolio } from '../portfolio/service.ts'
import { getStanding } from '../standing/service.ts'
import { listStandings } from '../standings/service.ts'

const test = testDatabase()
const asOf = '2024-02-13'
let book: Awaited<ReturnType<typeof addRandomBook>>

beforeAll(async () => {
  book = await addRandomBook(test.db)
  await sql`insert into settings (key, valid_from, value) values ('company', '2020-01-01', '{"currency": "EUR"}')`.execute(
    test.db,
  )
  await rate(test.db, '2024-02-13', 6)
})

async function rate(db: Kysely<DB>, ratedOn: string, score: number): Promise<void> {
  const accountId = book.idOf('Cato Chemie')
  const rating = {
    accountId,
    originId: accountId,
    criterion: 'fit',
    party: 'us',
    rater: 'Anna',
    score,
    ratedOn,
    createdAt: new Date(0),
  }
  await db
    .insertInto('ratings')
    .values({ ...rating, id: randomUUID() })
    .execute()
}

/** Everything the segments say as of the day, with nothing kept from before. */
async function saidBy(db: Kysely<DB>) {
  const ctx = testCtx(db)
  const all = []
  for (const by of ['account', 'parent'] as const) {
    const view = { asOf, window: '12m', by } as const
    all.push(
      await getPortfolio(ctx, view),
      await listStandings(ctx, { ...view, sort: 'name', order: 'asc', limit: 1000, offset: 0 }),
      await showSegments(ctx, view),
      await getGrid(ctx, view),
      await getConcentration(ctx, view),
      await getLoss(ctx, { ...view, accountId: [book.idOf('Nordwind Group')] }),
      await getMatrix(ctx, { ...view, since: addDays(asOf, -365) }),
      await getStanding(ctx, { ...view, accountId: book.idOf('Cato Chemie') }),
    )
  }
  return all
}

const later = fc.integer({ min: 1, max: 60 }).map((days) => addDays(asOf, days))
const amount = fc.integer({ min: -5000, max: 50_000 })
const kinds = [
  'line',
  'yuan',
  'strange',
  'unpriced',
  'invoice',
  'paid',
  'interaction',
  'request',
  'rating',
  'rate',
] as const
const fact = fc.record({
  kind: fc.constantFrom(...kinds),
  account: fc.constantFrom('Cato Chemie', 'Delta Maschinen', 'Silent Works', 'Nordwind Two', 'Priceless', ''),
  day: later,
  amount,
})
type Fact = typeof fact extends fc.Arbitrary<infer Value> ? Value : never

async function happens(db: Kysely<DB>, { kind, account, day, amount: money }: Fact): Promise<void> {
  const accountId = account === '' ? noAccountId : book.idOf(account)
  const own = { accountId, originId: accountId, id: randomUUID(), sourceRow: 2 }
  const currency = kind === 'yuan' ? 'CNY' : kind === 'strange' ? 'XAU' : 'USD'
  if (kind === 'line' || kind === 'yuan' || kind === 'strange')
    await addLines(db, [{ accountId, day, amount: money, currency }])
  if (kind === 'unpriced') await addLines(db, [{ accountId, day, amount: null }])
  if (kind === 'invoice')
    await addInvoices(db, [
      { accountId, issuedOn: day, amount: money, dueOn: asOf, paidOn: addDays(day, 90) },
    ])
  // An invoice of the window that is settled only after the day.
  if (kind === 'paid')
    await addInvoices(db, [
      { accountId, issuedOn: addDays(asOf, -40), amount: 5000, dueOn: addDays(asOf, -30), paidOn: day },
    ])
  if (kind === 'interaction')
    await db
      .insertInto('interactions')
      .values({ ...own, occurredAt: `${day}T00:00:00Z`, channel: 'call' })
      .execute()
  if (kind === 'request')
    await db
      .insertInto('requests')
      .values({ ...own, openedAt: `${day}T00:00:00Z`, type: 'technical' })
      .execute()
  if (kind === 'rating') await rate(db, day, 1)
  if (kind === 'rate')
    await sql`insert into exchange_rates values ('USD', ${day}, 3) on conflict do nothing`.execute(db)
}

describe('what happens after the as-of day', () => {
  it('never changes anything that is said as of that day', async () => {
    const before = await test.inRolledBackTransaction(saidBy)
    await fc.assert(
      fc.asyncProperty(fc.array(fact, { minLength: 5, maxLength: 20 }), (facts) =>
        test.inRolledBackTransaction(async (db) => {
          for (const one of facts) await happens(db, one)
          await rebuildSeries(testCtx(db))
          expect(await saidBy(db)).toEqual(before)
        }),
      ),
      {
        numRuns: 6,
        examples: [
          [kinds.map((kind) => ({ kind, account: 'Cato Chemie', day: addDays(asOf, 10), amount: 700 }))],
        ],
      },
    )
  })

  it('is a property that facts of the day itself do not have', async () => {
    const before = await test.inRolledBackTransaction(saidBy)
    await test.inRolledBackTransaction(async (db) => {
      await addLines(db, [{ accountId: book.idOf('Cato Chemie'), day: asOf, amount: 1 }])
      await rebuildSeries(testCtx(db))
      expect(await saidBy(db)).not.toEqual(before)
    })
  })
})

describe('an analysis without a day', () => {
  it('is made as of the last order, with what people judged until today', async () => {
    await test.inRolledBackTransaction(async (db) => {
      const ctx = testCtx(db)
      const { rows } = await sql<{
        lastOn: string
      }>`select max(ordered_on) as last_on from order_lines where ordered_on <= '2026-03-01'`.execute(db)
      await rate(db, '2026-02-28', 9)
      const why = await getStanding(ctx, {
        window: '12m',
        by: 'account',
        accountId: book.idOf('Cato Chemie'),
      })
      expect(why.asOf).toBe(rows[0]!.lastOn)
      expect(why.asOf < '2026-02-28').toBe(true)
      expect(why.kaism.judged).toMatchObject([{ criterionId: 'fit', mean: 9 }])
    })
  })
})
