import { describe, expect, it } from 'vitest'
import { idOf } from '../../test/accountStory.ts'
import { testCtx } from '../../test/context.ts'
import { emptyDatabase, testDatabase } from '../../test/database.ts'
import { addLines } from '../../test/orderBook.ts'
import { connect } from '../../db/connect.ts'
import { createMemory } from '../../platform/memory.ts'
import { rebuildMonths } from './queries.ts'
import { currentSeries, markStale } from './service.ts'

const test = testDatabase()
const withoutTables = emptyDatabase()
const one = idOf('at hand one')
const two = idOf('at hand two')

describe('the series kept at hand', () => {
  it('are whole for everybody who asks while they are being read for the first time', () =>
    test.inRolledBackTransaction(async (db) => {
      await addLines(db, [{ accountId: one, day: '2026-01-10', amount: 5 }])
      await rebuildMonths(db)
      const ctx = testCtx(db)
      const asked = await Promise.all(
        [1, 2, 3].map(async () => (await currentSeries(ctx)).byAccount.get(one)?.map((month) => month.gross)),
      )
      expect(asked).toEqual([[5], [5], [5]])
    }))

  it('read again what changed, and only that', () =>
    test.inRolledBackTransaction(async (db) => {
      const ctx = testCtx(db)
      await addLines(
        db,
        [one, two].map((accountId) => ({ accountId, day: '2026-01-10', amount: 5 })),
      )
      await rebuildMonths(db)
      const months = (await currentSeries(ctx)).byAccount.get(two)
      await addLines(db, [{ accountId: one, day: '2026-01-11', amount: 2 }])
      await rebuildMonths(db)
      markStale(ctx, [one])
      const { byAccount } = await currentSeries(ctx)
      expect(byAccount.get(one)).toMatchObject([{ gross: 7 }])
      expect(byAccount.get(two)).toBe(months)
    }))

  it('are read at the next look where a reading failed', () =>
    test.inRolledBackTransaction(async (db) => {
      await addLines(db, [{ accountId: one, day: '2026-01-10', amount: 5 }])
      await rebuildMonths(db)
      const memory = createMemory()
      const elsewhere = connect(withoutTables.url, { purpose: 'tests' })
      await expect(currentSeries(testCtx(elsewhere.db, { memory }))).rejects.toThrow('account_months')
      await elsewhere.close()
      expect((await currentSeries(testCtx(db, { memory }))).byAccount.get(one)).toMatchObject([{ gross: 5 }])
    }))
})
