import fc from 'fast-check'
import { type Kysely, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { DB } from '../../../db/tables.gen.ts'
import type { Ctx } from '../../../platform/context.ts'
import type { AppEvent } from '../../../platform/events.ts'
import { testCtx } from '../../../test/context.ts'
import { testDatabase } from '../../../test/database.ts'
import { addAccount, addFacts, everything, idOf, refusal } from '../../../test/portfolio.ts'
import { getAccount } from '../service.ts'
import { insertDuplicates } from '../directory/queries.ts'
import { loadDirectory } from '../directory/service.ts'
import { setParents } from '../holdings/service.ts'
import { factTables, stayingTables } from './facts/tables.ts'
import { listMerges, mergeAccounts, undoMerge } from './service.ts'

const test = testDatabase()
const tables: (keyof DB)[] = [
  'accounts',
  'accountKeys',
  'holdings',
  'duplicates',
  'orders',
  'orderLines',
  'deliveries',
  'invoices',
  'interactions',
  'requests',
  'opportunities',
  'contacts',
  'ratings',
  'projects',
  'accountTypes',
]

const within = (work: (ctx: Ctx, db: Kysely<DB>) => Promise<void>) =>
  test.inRolledBackTransaction((db) => work(testCtx(db), db))
const merge = (ctx: Ctx, accountId: string, otherId: string) => mergeAccounts(ctx, { accountId, otherId })
const undo = (ctx: Ctx, { id }: { id: string }) => undoMerge(ctx, { mergeId: id })
const factsOf = async (db: Kysely<DB>, accountId: string) => {
  const orders = await db.selectFrom('orders').select('number').where('accountId', '=', accountId).orderBy('number').execute()
  const lines = await db.selectFrom('orderLines').select('amount').where('accountId', '=', accountId).orderBy('amount').execute()
  return { orders: orders.map((row) => row.number), lines: lines.map((row) => row.amount) }
}
const propose = (db: Kysely<DB>, leftId: string, rightId: string) =>
  insertDuplicates(db, [
    {
      id: idOf(`pair ${[leftId, rightId].toSorted().join()}`),
      leftId,
      rightId,
      verdict: 'likely',
      score: 0.7,
      evidence: [{ kind: 'name', agrees: true, left: leftId, right: rightId }],
      foundAt: new Date('2026-02-01'),
    },
  ])

describe('a merge', () => {
  it('brings every fact of both under one account and counts what moved', () =>
    within(async (ctx, db) => {
      const kept = await addAccount(db, { name: 'Alpine Power' })
      const other = await addAccount(db, { name: 'Alpstrom' })
      await addFacts(db, { accountId: kept, tag: '1', amount: 10 })
      await addFacts(db, { accountId: other, tag: '2', amount: 20 })
      const { moved } = await merge(ctx, kept, other)
      expect(moved).toEqual(Object.fromEntries(factTables.map((table) => [table, 1])))
      expect(await factsOf(db, kept)).toEqual({ orders: ['1', '2'], lines: [10, 20] })
      expect(await factsOf(db, other)).toEqual({ orders: [], lines: [] })
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
      expect(events).toEqual([{ type: 'factsChanged', accountIds: [kept, other] }, { type: 'accountsChanged' }])
    }))

  it('leaves a line in the audit log', () =>
    within(async (ctx, db) => {
      const kept = await addAccount(db, { name: 'Kept' })
      const other = await addAccount(db, { name: 'Other' })
      await undo(ctx, await merge(ctx, kept, other))
      const entries = await db.selectFrom('auditEntries').select(['action', 'subjectId']).orderBy('action').execute()
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
      await db.updateTable('duplicates').set({ status: 'rejected' }).where('id', '=', idOf(`pair ${[kept, fourth].toSorted().join()}`)).execute()
      await merge(ctx, kept, merged)
      const pairs = await db.selectFrom('duplicates').select(['leftId', 'rightId', 'status', 'evidence']).execute()
      const between = (a: string, b: string) => pairs.filter((pair) => [pair.leftId, pair.rightId].toSorted().join() === [a, b].toSorted().join())
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

describe('undoing a merge', () => {
  it('leaves every table as it was, whatever the two accounts held', async () => {
    const part = fc.constantFrom('kept', 'merged', 'third', 'fourth')
    const fact = fc.record({ of: part, day: fc.constantFrom('2025-11-03', '2026-01-10', '2026-02-28') })
    const parent = fc.record({ child: part, parent: part })
    const pair = fc.record({ left: part, right: part, status: fc.constantFrom('open', 'rejected') })
    const world = fc.record({
      facts: fc.array(fact, { maxLength: 8 }),
      parents: fc.array(parent, { maxLength: 4 }),
      pairs: fc.array(pair, { maxLength: 4 }),
      sameName: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(world, ({ facts, parents, pairs, sameName }) =>
        within(async (ctx, db) => {
          const ids: Record<string, string> = {
            kept: await addAccount(db, { name: 'Alpine Power', taxNumber: 'ATU11111118', website: 'alpine.at' }),
            merged: await addAccount(db, { name: sameName ? 'ALPINE POWER' : 'Alpstrom', taxNumber: 'ATU12345678', website: 'alpine.at' }),
            third: await addAccount(db, { name: 'Third' }),
            fourth: await addAccount(db, { name: 'Fourth' }),
          }
          for (const [place, { of, day }] of facts.entries()) await addFacts(db, { accountId: ids[of]!, tag: String(place), day })
          await setParents(db, parents.map((one) => ({ accountId: ids[one.child]!, parentId: ids[one.parent]! })))
          for (const one of pairs.filter(({ left, right }) => left !== right)) {
            await propose(db, ids[one.left]!, ids[one.right]!)
            const id = idOf(`pair ${[ids[one.left]!, ids[one.right]!].toSorted().join()}`)
            await db.updateTable('duplicates').set({ status: one.status }).where('id', '=', id).execute()
          }
          const before = await everything(db, tables)
          await undo(ctx, await merge(ctx, ids.kept!, ids.merged!))
          expect(await everything(db, tables)).toEqual(before)
        }),
      ),
      { numRuns: 40 },
    )
  })

  it('parts facts that came in after the merge by the account they came in for', () =>
    within(async (ctx, db) => {
      const kept = await addAccount(db, { name: 'Alpine Power' })
      const other = await addAccount(db, { name: 'Alpstrom' })
      await addFacts(db, { accountId: kept, tag: '1', amount: 1 })
      await addFacts(db, { accountId: other, tag: '2', amount: 2 })
      const merged = await merge(ctx, kept, other)
      const directory = await loadDirectory(db)
      for (const [name, tag] of [['Alpine Power', '3'], ['Alpstrom', '4']] as const) {
        const found = directory.find({ names: [name], taxNumbers: [], domains: [] }).certain!
        expect(found.accountId).toBe(kept)
        await addFacts(db, { ...found, tag, amount: Number(tag) })
      }
      expect((await factsOf(db, kept)).orders).toEqual(['1', '2', '3', '4'])
      await undo(ctx, merged)
      expect(await factsOf(db, kept)).toEqual({ orders: ['1', '3'], lines: [1, 3] })
      expect(await factsOf(db, other)).toEqual({ orders: ['2', '4'], lines: [2, 4] })
    }))

  it('begins with the later merge where one stands on another, and then restores all of them', () =>
    within(async (ctx, db) => {
      const [a, b, c] = [await addAccount(db, { name: 'A works' }), await addAccount(db, { name: 'B works' }), await addAccount(db, { name: 'C works' })]
      for (const [place, id] of [a, b, c].entries()) await addFacts(db, { accountId: id, tag: String(place) })
      await propose(db, b, c)
      await propose(db, a, c)
      const before = await everything(db, tables)
      const first = await merge(ctx, b, c)
      const second = await merge(ctx, a, b)
      expect((await factsOf(db, a)).orders).toEqual(['0', '1', '2'])
      expect(await refusal(undo(ctx, first))).toBe('CONFLICT')
      await undo(ctx, second)
      expect((await factsOf(db, b)).orders).toEqual(['1', '2'])
      await undo(ctx, first)
      expect(await everything(db, tables)).toEqual(before)
    }))

  it('can part accounts that were merged into the same one in any order', () =>
    within(async (ctx, db) => {
      const [kept, b, c] = [await addAccount(db, { name: 'Kept' }), await addAccount(db, { name: 'B works' }), await addAccount(db, { name: 'C works' })]
      for (const [place, id] of [kept, b, c].entries()) await addFacts(db, { accountId: id, tag: String(place) })
      await propose(db, b, c)
      await setParents(db, [{ accountId: c, parentId: b }])
      const before = await everything(db, tables)
      const first = await merge(ctx, kept, b)
      const second = await merge(ctx, kept, c)
      await undo(ctx, first)
      expect((await factsOf(db, kept)).orders).toEqual(['0', '2'])
      await undo(ctx, second)
      expect(await everything(db, tables)).toEqual(before)
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
      expect(listed).toMatchObject([{ kept: { name: 'Kept' }, merged: { name: 'Other' }, mergedBy: 'Operator', undoneAt: '2026-03-01T09:00:00.000Z' }])
    }))
})
