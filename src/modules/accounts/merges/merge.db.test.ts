import { type Kysely, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { DB } from '../../../db/tables.gen.ts'
import type { Ctx } from '../../../platform/context.ts'
import type { AppEvent } from '../../../platform/events.ts'
import { addAccount, addFacts, ordersOf, pairId, propose, refusal } from '../../../test/accountStory.ts'
import { addDossier } from '../../../test/accountDossier.ts'
import { testCtx } from '../../../test/context.ts'
import { testDatabase } from '../../../test/database.ts'
import { loadDirectory } from '../directory/service.ts'
import { setParents } from '../holdings/service.ts'
import { getAccount } from '../service.ts'
import { factTables, stayingTables } from './facts/tables.ts'
import { mergeAccounts, undoMerge } from './service.ts'

const test = testDatabase()

const within = (work: (ctx: Ctx, db: Kysely<DB>) => Promise<void>) =>
  test.inRolledBackTransaction((db) => work(testCtx(db), db))
const merge = (ctx: Ctx, accountId: string, otherId: string) => mergeAccounts(ctx, { accountId, otherId })
const undo = (ctx: Ctx, { id }: { id: string }) => undoMerge(ctx, { mergeId: id })

describe('a merge', () => {
  it('brings every fact of both under one account and counts what moved', () =>
    within(async (ctx, db) => {
      const kept = await addAccount(db, { name: 'Alpine Power' })
      const other = await addAccount(db, { name: 'Alpstrom' })
      await addFacts(db, { accountId: kept, tag: '1', amount: 10 })
      await addFacts(db, { accountId: other, tag: '2', amount: 20 })
      await addDossier(db, { accountId: other, tag: '2' })
      const { moved } = await merge(ctx, kept, other)
      expect(moved).toEqual(Object.fromEntries(factTables.map((table) => [table, 1])))
      expect(await ordersOf(db, kept)).toEqual({ orders: ['1', '2'], lines: [10, 20] })
      expect(await ordersOf(db, other)).toEqual({ orders: [], lines: [] })
    }))

  it('moves every table that belongs to an account, or says why its rows stay', async () => {
    const { rows } = await sql<{ tableName: string }>`select table_name from information_schema.columns
      where table_schema = 'public' and column_name = 'account_id'`.execute(test.db)
    expect(rows.map((row) => row.tableName).toSorted()).toEqual([...factTables, ...stayingTables].toSorted())
  })

  it('answers under the old id and the old name with the account that took over', () =>
    within(async (ctx, db) => {
      const kept = await addAccount(db, { name: 'Alpine Power' })
      const other = await addAccount(db, { name: 'Alpstrom', taxNumber: 'ATU12345678' })
      await merge(ctx, kept, other)
      const shown = await getAccount(ctx, { accountId: other })
      expect(shown).toMatchObject({ id: kept, name: 'Alpine Power', taxNumbers: ['ATU12345678'] })
      expect(shown.names).toEqual(['Alpine Power', 'Alpstrom'])
    }))

  it('tells whoever reads facts that both accounts changed', () =>
    within(async (_, db) => {
      const kept = await addAccount(db, { name: 'Kept' })
      const other = await addAccount(db, { name: 'Other' })
      const events: AppEvent[] = []
      await merge(testCtx(db, { emit: (event) => events.push(event) }), kept, other)
      expect(events).toEqual([
        { type: 'factsChanged', accountIds: [kept, other] },
        { type: 'accountsChanged' },
      ])
    }))

  it('leaves a line in the audit log', () =>
    within(async (ctx, db) => {
      const kept = await addAccount(db, { name: 'Kept' })
      const other = await addAccount(db, { name: 'Other' })
      await undo(ctx, await merge(ctx, kept, other))
      const entries = await db
        .selectFrom('auditEntries')
        .select(['action', 'subjectId'])
        .orderBy('action')
        .execute()
      expect(entries).toEqual([
        { action: 'merge', subjectId: kept },
        { action: 'undoMerge', subjectId: kept },
      ])
    }))

  it('gives the subsidiaries of the merged account to the kept one, also where that stood below it', () =>
    within(async (ctx, db) => {
      const [concern, merged, division, kept] = [
        await addAccount(db, { name: 'Concern' }),
        await addAccount(db, { name: 'Merged' }),
        await addAccount(db, { name: 'Division' }),
        await addAccount(db, { name: 'Kept' }),
      ]
      await setParents(db, [
        { accountId: merged, parentId: concern },
        { accountId: division, parentId: merged },
        { accountId: kept, parentId: division },
      ])
      await merge(ctx, kept, merged)
      expect(await getAccount(ctx, { accountId: kept })).toMatchObject({
        parent: { id: concern },
        ultimate: { id: concern },
        children: [{ id: division }],
      })
      expect((await getAccount(ctx, { accountId: concern })).children).toEqual([{ id: kept, name: 'Kept' }])
    }))

  it('answers the proposal and lets other proposals speak of the kept account, but not a refused one', () =>
    within(async (ctx, db) => {
      const kept = await addAccount(db, { name: 'Kept' })
      const merged = await addAccount(db, { name: 'Merged' })
      const third = await addAccount(db, { name: 'Third' })
      const fourth = await addAccount(db, { name: 'Fourth' })
      await propose(db, kept, merged)
      await propose(db, merged, third)
      await propose(db, merged, fourth)
      await propose(db, kept, fourth)
      await db
        .updateTable('duplicates')
        .set({ status: 'rejected' })
        .where('id', '=', pairId(kept, fourth))
        .execute()
      await merge(ctx, kept, merged)
      const pairs = await db
        .selectFrom('duplicates')
        .select(['leftId', 'rightId', 'status', 'evidence'])
        .execute()
      const between = (a: string, b: string) =>
        pairs.filter((pair) => [pair.leftId, pair.rightId].toSorted().join() === [a, b].toSorted().join())
      expect(between(kept, merged)[0]!.status).toBe('merged')
      expect(between(kept, third)[0]!.status).toBe('open')
      expect(between(kept, fourth).map((pair) => pair.status)).toEqual(['rejected'])
      const carried = between(kept, third)[0]!
      expect(carried.evidence).toEqual([
        carried.leftId === kept
          ? { kind: 'name', agrees: true, left: merged, right: third }
          : { kind: 'name', agrees: true, left: third, right: merged },
      ])
    }))

  it('is refused with itself and with an account that is gone', () =>
    within(async (ctx, db) => {
      const kept = await addAccount(db, { name: 'Kept' })
      const other = await addAccount(db, { name: 'Other' })
      expect(await refusal(merge(ctx, kept, kept))).toBe('INVALID')
      await merge(ctx, kept, other)
      expect(await refusal(merge(ctx, kept, other))).toBe('NOT_FOUND')
    }))

  it('is refused while an import writes facts, and possible when that is done', async () => {
    const kept = await addAccount(test.db, { name: 'Kept through an import' })
    const other = await addAccount(test.db, { name: 'Merged after an import' })
    const ctx = testCtx(test.db)
    await test.inRolledBackTransaction(async (importing) => {
      await loadDirectory(importing)
      expect(await refusal(merge(ctx, kept, other))).toBe('CONFLICT')
    })
    expect(await refusal(merge(ctx, kept, other))).toBe('allowed')
  })
})
