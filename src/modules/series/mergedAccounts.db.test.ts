import { describe, expect, it } from 'vitest'
import { testCtx } from '../../test/context.ts'
import { testDatabase } from '../../test/database.ts'
import { addAccount, addFacts, everything } from '../../test/accountStory.ts'
import { mergeAccounts, undoMerge } from '../accounts/merges/service.ts'
import { rebuildMonths } from './queries.ts'
import './service.ts'

const test = testDatabase()
const sums = ['accountMonths'] as const

describe('the monthly sums of accounts that are merged', () => {
  it('are those of all facts of both, and part again when the merge is undone', () =>
    test.inRolledBackTransaction(async (db) => {
      const ctx = testCtx(db)
      const [kept, other] = [
        await addAccount(db, { name: 'Alpine Power' }),
        await addAccount(db, { name: 'Alpstrom' }),
      ]
      await addFacts(db, { accountId: kept, tag: '1', day: '2026-01-10', amount: 100 })
      await addFacts(db, { accountId: other, tag: '2', day: '2026-01-11', amount: 40 })
      await addFacts(db, { accountId: other, tag: '3', day: '2026-02-11', amount: -15 })
      await rebuildMonths(db)
      const apart = await everything(db, sums)
      const { id } = await mergeAccounts(ctx, { accountId: kept, otherId: other })
      const together = await everything(db, sums)
      const months = await db
        .selectFrom('accountMonths')
        .select(['accountId', 'month', 'gross', 'credits'])
        .orderBy('month')
        .execute()
      expect(months.map((row) => [row.accountId, row.month, row.gross, row.credits])).toEqual([
        [kept, '2026-01-01', 140, 0],
        [kept, '2026-02-01', 0, 15],
      ])
      await rebuildMonths(db)
      expect(await everything(db, sums)).toEqual(together)
      await undoMerge(ctx, { mergeId: id })
      expect(await everything(db, sums)).toEqual(apart)
    }))
})
