import { describe, expect, it } from 'vitest'
import { createEvents } from '../../../platform/events.ts'
import { addAccount } from '../../../test/accountStory.ts'
import { testCtx } from '../../../test/context.ts'
import { testDatabase } from '../../../test/database.ts'
import { addLines } from '../../../test/orderBook.ts'
import { rebuildSeries } from '../../series/service.ts'
import { listenToFacts } from '../jobs.ts'
import { getPortfolio } from '../portfolio/service.ts'
import { forgetProfiles, listProfiles } from '../profiles/service.ts'
import { analyse, forgetAnalyses } from './service.ts'

const test = testDatabase()
const view = (window: '12m' | '24m' | 'all') => ({ window, by: 'account', asOf: '2026-02-28' }) as const

describe('what was computed once', () => {
  it('is right for everybody who looks at the same moment for the first time', () =>
    test.inRolledBackTransaction(async (db) => {
      const accountId = await addAccount(db, { name: 'Alster Energie' })
      await addLines(db, [{ accountId, day: '2026-01-10', amount: 500 }])
      await rebuildSeries(testCtx(db))
      const ctx = testCtx(db)
      const looks = (['12m', '24m', 'all'] as const).map(
        async (window) => (await getPortfolio(ctx, view(window))).revenue.value,
      )
      expect(await Promise.all(looks)).toEqual([500, 500, 500])
    }))

  it('is kept until something it is made of changes', () =>
    test.inRolledBackTransaction(async (db) => {
      const events = createEvents()
      const ctx = testCtx(db, { ...events })
      listenToFacts(ctx)
      const accountId = await addAccount(db, { name: 'Alster Energie' })
      const first = await analyse(ctx, view('12m'))
      expect(await analyse(ctx, view('12m'))).toBe(first)
      await addLines(db, [{ accountId, day: '2026-01-10', amount: 500 }])
      await rebuildSeries(testCtx(db))
      events.emit({ type: 'factsChanged', accountIds: [accountId] })
      expect((await getPortfolio(ctx, view('12m'))).revenue.value).toBe(500)
      await db.updateTable('accounts').set({ name: 'Alster AG' }).execute()
      events.emit({ type: 'accountsChanged' })
      const { seen } = await analyse(ctx, view('12m'))
      expect([...seen.accounts.values()].map(({ facts }) => facts.name)).toEqual(['Alster AG'])
    }))

  it('is not kept where it was begun before a change and ended after it', () =>
    test.inRolledBackTransaction(async (db) => {
      const ctx = testCtx(db)
      await addAccount(db, { name: 'Alster Energie' })
      const begun = [listProfiles(ctx), analyse(ctx, view('12m'))] as const
      forgetProfiles(ctx)
      forgetAnalyses(ctx)
      await db.updateTable('accounts').set({ name: 'Alster AG' }).execute()
      await Promise.all(begun)
      expect((await listProfiles(ctx)).map((profile) => profile.name)).toEqual(['Alster AG'])
      expect(await analyse(ctx, view('12m'))).not.toBe(await begun[1])
    }))
})
