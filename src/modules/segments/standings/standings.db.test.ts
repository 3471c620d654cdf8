import { describe, expect, it } from 'vitest'
import { addAccount } from '../../../test/accountStory.ts'
import { testCtx } from '../../../test/context.ts'
import { testDatabase } from '../../../test/database.ts'
import { addLines } from '../../../test/orderBook.ts'
import { rebuildMonths } from '../../series/queries.ts'
import { getPortfolio } from '../portfolio/service.ts'
import { listStandings } from './service.ts'

const test = testDatabase()
const view = { asOf: '2026-06-30', window: '12m', by: 'account' } as const
const page = { sort: 'name', order: 'asc', limit: 100, offset: 0 } as const

describe('the list of accounts that are not scored', () => {
  it('names those the tile counts: who bought in the window, not who is idle', () =>
    test.inRolledBackTransaction(async (db) => {
      const buying = await addAccount(db, { name: 'Buying' })
      await addAccount(db, { name: 'Idle' })
      await addLines(db, [{ accountId: buying, day: '2026-05-10', amount: 100 }])
      await rebuildMonths(db)
      const ctx = testCtx(db)
      const { unscored } = await getPortfolio(ctx, view)
      const { items, total } = await listStandings(ctx, { ...view, ...page, quadrant: ['unscored'] })
      expect([items.map(({ name }) => name), total]).toEqual([['Buying'], unscored])
      const unknown = await listStandings(ctx, { ...view, ...page, xyz: ['unknown'] })
      expect(unknown.items.map(({ name }) => name)).toEqual(['Buying'])
      expect((await listStandings(ctx, { ...view, ...page })).total).toBe(2)
    }))
})
