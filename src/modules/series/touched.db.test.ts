import fc from 'fast-check'
import { type Kysely, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { DB } from '../../db/tables.gen.ts'
import { addDays } from '../../core/period.ts'
import { monthsTouched } from '../../platform/facts.ts'
import { testCtx } from '../../test/context.ts'
import { testDatabase } from '../../test/database.ts'
import { idOf } from '../../test/accountStory.ts'
import { monthOf, orderSums } from '../../test/bookSums.ts'
import { addLines } from '../../test/orderBook.ts'
import { rebuildMonths } from './queries.ts'
import './service.ts'

const test = testDatabase()
const accounts = ['one', 'two', 'three'].map((name) => idOf(`series ${name}`))

const day = fc.integer({ min: 0, max: 150 }).map((days) => addDays('2023-11-15', days))
const money = fc.integer({ min: -90_000, max: 300_000 }).map((tenThousandths) => tenThousandths / 10_000)
const account = fc.constantFrom(...accounts)
const currency = fc.constantFrom('EUR', 'USD')
const line = fc.record({
  accountId: account,
  day,
  amount: fc.option(money, { freq: 6 }),
  cost: fc.option(money, { freq: 2 }),
  currency,
})
/** What happens to the facts that stand: which of them, and where they go. */
const happening = fc.record({
  what: fc.constantFrom('change' as const, 'delete' as const, 'move' as const),
  which: fc.nat(),
  day,
  amount: money,
  to: account,
})

type Month = { accountId: string; month: string }

/** Has the sums of these months made anew, as an import does at the end of its transaction. */
async function touch(db: Kysely<DB>, months: Month[]): Promise<void> {
  await sql`drop table if exists touched`.execute(db)
  await sql`create temporary table touched (account_id uuid, month date) on commit drop`.execute(db)
  for (const { accountId, month } of months)
    await sql`insert into touched values (${accountId}, ${month})`.execute(db)
  await sql`create temporary table distinct_touched on commit drop as select distinct * from touched`.execute(
    db,
  )
  await monthsTouched(testCtx(db), 'distinct_touched')
  await sql`drop table distinct_touched`.execute(db)
}

const sorted = (rows: object[]) =>
  rows.map((row) => JSON.stringify(row, Object.keys(row).toSorted())).toSorted()
const stored = async (db: Kysely<DB>) => sorted(await db.selectFrom('accountMonths').selectAll().execute())

describe('the monthly sums of order lines', () => {
  it('are those of the lines, whatever was added, changed, deleted or moved, and the same when all are made anew', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 25 }),
        fc.array(happening, { maxLength: 6 }),
        (lines, happenings) =>
          test.inRolledBackTransaction(async (db) => {
            await addLines(db, lines)
            await touch(
              db,
              lines.map((one) => ({ accountId: one.accountId, month: monthOf(one.day) })),
            )
            expect(await stored(db)).toEqual(sorted(await orderSums(db)))
            for (const one of happenings) {
              const standing = await db.selectFrom('orderLines').selectAll().orderBy('id').execute()
              const row = standing[one.which % Math.max(1, standing.length)]
              if (!row) continue
              const before = { accountId: row.accountId, month: monthOf(row.orderedOn) }
              const after = {
                accountId: one.what === 'move' ? one.to : row.accountId,
                month: monthOf(one.day),
              }
              await db.deleteFrom('orderLines').where('id', '=', row.id).execute()
              if (one.what !== 'delete')
                await db
                  .insertInto('orderLines')
                  .values({ ...row, accountId: after.accountId, orderedOn: one.day, amount: one.amount })
                  .execute()
              await touch(db, [before, after])
            }
            const incremental = await stored(db)
            expect(incremental).toEqual(sorted(await orderSums(db)))
            await rebuildMonths(db)
            expect(await stored(db)).toEqual(incremental)
          }),
      ),
      { numRuns: 30 },
    )
  })
})

describe('a change of one month', () => {
  /** Where each row lies on disk: a row that is written again lies elsewhere. */
  const places = async (db: Kysely<DB>) => {
    const { rows } = await sql<{ key: string; place: string }>`
      select account_id::text || ' ' || month::text || ' ' || currency as key, ctid::text as place from account_months`.execute(
      db,
    )
    return new Map(rows.map((row) => [row.key, row.place]))
  }

  it('writes the sums of that account and month again, and no other', () =>
    test.inRolledBackTransaction(async (db) => {
      const [one, two] = accounts as [string, string]
      const days = ['2024-01-31', '2024-02-01', '2024-02-29', '2024-03-01']
      await addLines(
        db,
        [one, two].flatMap((accountId) => days.map((each) => ({ accountId, day: each, amount: 10 }))),
      )
      await rebuildMonths(db)
      const before = await places(db)
      await touch(db, [{ accountId: one, month: '2024-02-01' }])
      const after = await places(db)
      const moved = [...before].filter(([key, place]) => after.get(key) !== place).map(([key]) => key)
      expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted())
      expect(moved).toEqual([`${one} 2024-02-01 EUR`])
    }))

  it('removes the month of an account whose last line goes', () =>
    test.inRolledBackTransaction(async (db) => {
      const [accountId] = accounts as [string]
      await addLines(db, [{ accountId, day: '2024-05-05', amount: 10 }])
      await touch(db, [{ accountId, month: '2024-05-01' }])
      expect(await stored(db)).toHaveLength(1)
      await db.deleteFrom('orderLines').execute()
      await touch(db, [{ accountId, month: '2024-05-01' }])
      expect(await stored(db)).toEqual([])
    }))
})
