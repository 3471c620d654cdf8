import type { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { DB } from '../../../db/tables.gen.ts'
import type { Ctx } from '../../../platform/context.ts'
import {
  addAccount,
  addFacts,
  accountTables,
  everything,
  ordersOf,
  propose,
  refusal,
} from '../../../test/accountStory.ts'
import { testCtx } from '../../../test/context.ts'
import { testDatabase } from '../../../test/database.ts'
import { loadDirectory } from '../directory/service.ts'
import { setParents } from '../holdings/service.ts'
import { getAccount } from '../service.ts'
import { listMerges, mergeAccounts, undoMerge } from './service.ts'

const test = testDatabase()

const within = (work: (ctx: Ctx, db: Kysely<DB>) => Promise<void>) =>
  test.inRolledBackTransaction((db) => work(testCtx(db), db))
const merge = (ctx: Ctx, accountId: string, otherId: string) => mergeAccounts(ctx, { accountId, otherId })
const undo = (ctx: Ctx, { id }: { id: string }) => undoMerge(ctx, { mergeId: id })

describe('undoing a merge', () => {
  it('parts facts that came in after the merge by the account they came in for', () =>
    within(async (ctx, db) => {
      const kept = await addAccount(db, { name: 'Alpine Power' })
      const other = await addAccount(db, { name: 'Alpstrom' })
      await addFacts(db, { accountId: kept, tag: '1', amount: 1 })
      await addFacts(db, { accountId: other, tag: '2', amount: 2 })
      const merged = await merge(ctx, kept, other)
      const directory = await loadDirectory(db)
      for (const [name, tag] of [
        ['Alpine Power', '3'],
        ['Alpstrom', '4'],
      ] as const) {
        const found = directory.find({ names: [name], taxNumbers: [], domains: [] }).certain!
        expect(found.accountId).toBe(kept)
        await addFacts(db, { ...found, tag, amount: Number(tag) })
      }
      expect((await ordersOf(db, kept)).orders).toEqual(['1', '2', '3', '4'])
      await undo(ctx, merged)
      expect(await ordersOf(db, kept)).toEqual({ orders: ['1', '3'], lines: [1, 3] })
      expect(await ordersOf(db, other)).toEqual({ orders: ['2', '4'], lines: [2, 4] })
    }))

  it('begins with the later merge where one stands on another, and then restores all of them', () =>
    within(async (ctx, db) => {
      const [a, b, c] = [
        await addAccount(db, { name: 'A works' }),
        await addAccount(db, { name: 'B works' }),
        await addAccount(db, { name: 'C works' }),
      ]
      for (const [place, id] of [a, b, c].entries()) await addFacts(db, { accountId: id, tag: String(place) })
      await propose(db, b, c)
      await propose(db, a, c)
      const before = await everything(db, accountTables)
      const first = await merge(ctx, b, c)
      const second = await merge(ctx, a, b)
      expect((await ordersOf(db, a)).orders).toEqual(['0', '1', '2'])
      expect(await refusal(undo(ctx, first))).toBe('CONFLICT')
      const listed = await listMerges(ctx, { limit: 2, offset: 0 })
      const laterInto = (id: string) => listed.find((one) => one.id === id)!.laterInto
      expect([laterInto(first.id), laterInto(second.id)]).toEqual([{ id: a, name: 'A works' }, null])
      await undo(ctx, second)
      expect((await ordersOf(db, b)).orders).toEqual(['1', '2'])
      await undo(ctx, first)
      expect(await everything(db, accountTables)).toEqual(before)
    }))

  it('can part accounts that were merged into the same one in any order', () =>
    within(async (ctx, db) => {
      const [kept, b, c] = [
        await addAccount(db, { name: 'Kept' }),
        await addAccount(db, { name: 'B works' }),
        await addAccount(db, { name: 'C works' }),
      ]
      for (const [place, id] of [kept, b, c].entries())
        await addFacts(db, { accountId: id, tag: String(place) })
      await propose(db, b, c)
      await setParents(db, [{ accountId: c, parentId: b }])
      const before = await everything(db, accountTables)
      const first = await merge(ctx, kept, b)
      const second = await merge(ctx, kept, c)
      await undo(ctx, first)
      expect((await ordersOf(db, kept)).orders).toEqual(['0', '2'])
      await undo(ctx, second)
      expect(await everything(db, accountTables)).toEqual(before)
    }))

  it('leaves a subsidiary where a person has put it since', () =>
    within(async (ctx, db) => {
      const [kept, other, child, buyer] = [
        await addAccount(db, { name: 'Kept' }),
        await addAccount(db, { name: 'Other' }),
        await addAccount(db, { name: 'Child' }),
        await addAccount(db, { name: 'Buyer' }),
      ]
      await setParents(db, [{ accountId: child, parentId: other }])
      const merged = await merge(ctx, kept, other)
      await setParents(db, [{ accountId: child, parentId: buyer }])
      await undo(ctx, merged)
      expect((await getAccount(ctx, { accountId: child })).parent).toEqual({ id: buyer, name: 'Buyer' })
    }))

  it('happens once, and the list of merges says when', () =>
    within(async (ctx, db) => {
      const kept = await addAccount(db, { name: 'Kept' })
      const other = await addAccount(db, { name: 'Other' })
      const merged = await merge(ctx, kept, other)
      expect((await undo(ctx, merged)).undoneAt).toBe('2026-03-01T09:00:00.000Z')
      expect(await refusal(undo(ctx, merged))).toBe('CONFLICT')
      const listed = await listMerges(ctx, { accountId: other, limit: 10, offset: 0 })
      expect(listed).toMatchObject([
        {
          kept: { name: 'Kept' },
          merged: { name: 'Other' },
          mergedBy: 'Operator',
          undoneAt: '2026-03-01T09:00:00.000Z',
        },
      ])
    }))
})
