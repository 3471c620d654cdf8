import { describe, expect, it } from 'vitest'
import { operator, testCtx } from '../../test/context.ts'
import { testDatabase } from '../../test/database.ts'
import { addAccount, addFacts, addPeople, asking, idOf, north, south } from '../../test/accountStory.ts'
import { setParents } from '../accounts/holdings/service.ts'
import { noAccountId } from '../accounts/policy.ts'
import { ordersRoutes } from './routes.ts'
import { listLines, listLinesWithoutAccount } from './service.ts'

const test = testDatabase()
const page = { wholeHolding: false, limit: 10, offset: 0 }

describe('order lines of an account', () => {
  it('stand newest first with what they come to in each currency, credits apart', () =>
    test.inRolledBackTransaction(async (db) => {
      const accountId = await addAccount(db, { name: 'Nordmetall' })
      await addFacts(db, { accountId, tag: '1', day: '2026-01-10', amount: 100 })
      await addFacts(db, { accountId, tag: '2', day: '2026-02-10', amount: -30 })
      await addFacts(db, { accountId, tag: '3', day: '2026-03-10', amount: 7 })
      await db.updateTable('orderLines').set({ currency: 'USD' }).where('amount', '=', 7).execute()
      const { items, total, amounts } = await listLines(testCtx(db), { accountId, ...page })
      expect(items.map((line) => [line.orderNumber, line.orderedOn, line.amount])).toEqual([
        ['3', '2026-03-10', 7],
        ['2', '2026-02-10', -30],
        ['1', '2026-01-10', 100],
      ])
      expect(total).toBe(3)
      expect(amounts).toEqual([
        { currency: 'EUR', amount: 70, credits: 30 },
        { currency: 'USD', amount: 7, credits: 0 },
      ])
    }))

  it('can be asked for a span of days, whose ends count, and page by page', () =>
    test.inRolledBackTransaction(async (db) => {
      const accountId = await addAccount(db, { name: 'Nordmetall' })
      for (const day of ['2026-01-09', '2026-01-10', '2026-01-11', '2026-01-12'])
        await addFacts(db, { accountId, tag: day, day })
      const span = { accountId, from: '2026-01-10', to: '2026-01-11' }
      expect(
        (await listLines(testCtx(db), { ...page, ...span })).items.map((line) => line.orderedOn),
      ).toEqual(['2026-01-11', '2026-01-10'])
      const second = await listLines(testCtx(db), { ...page, ...span, limit: 1, offset: 1 })
      expect(second).toMatchObject({
        total: 2,
        items: [{ orderedOn: '2026-01-10' }],
        amounts: [{ amount: 200 }],
      })
    }))

  it('say from which row of which file they come, and which product they are of', () =>
    test.inRolledBackTransaction(async (db) => {
      const accountId = await addAccount(db, { name: 'Nordmetall' })
      await addFacts(db, { accountId, tag: '1' })
      const at = new Date('2026-01-15')
      const [fileId, importId, productId] = [idOf('file'), idOf('import'), idOf('product')]
      await db
        .insertInto('files')
        .values({ id: fileId, name: 'sales.xlsx', sizeBytes: 1, sha256: '', createdAt: at })
        .execute()
      const imported = {
        id: importId,
        fileId,
        kind: 'orders',
        status: 'done',
        options: '{}',
        createdByName: 'Anna',
        createdAt: at,
      }
      await db.insertInto('imports').values(imported).execute()
      await db
        .insertInto('products')
        .values({ id: productId, code: 'P-1', name: 'Pump', family: 'Pumps' })
        .execute()
      await db.updateTable('orderLines').set({ importId, productId, sourceRow: 42 }).execute()
      const answer = await asking(testCtx(db))(ordersRoutes.lines, { accountId }, operator)
      expect(answer).toMatchObject({
        items: [
          {
            account: 'Nordmetall',
            fileName: 'sales.xlsx',
            sourceRow: 42,
            product: 'Pump',
            productCode: 'P-1',
            family: 'Pumps',
          },
        ],
      })
    }))

  it('of a whole holding are those of every company under the same top, as far as one may see them', () =>
    test.inRolledBackTransaction(async (db) => {
      const { anna, admin } = await addPeople(db)
      const concern = await addAccount(db, { name: 'Concern', teamId: north })
      const works = await addAccount(db, { name: 'Works', teamId: north })
      const foreign = await addAccount(db, { name: 'Foreign works', teamId: south })
      const other = await addAccount(db, { name: 'Other', teamId: north })
      await setParents(db, [
        { accountId: works, parentId: concern },
        { accountId: foreign, parentId: works },
      ])
      for (const accountId of [concern, works, foreign, other]) await addFacts(db, { accountId, tag: '1' })
      const accounts = async (actor: typeof admin, wholeHolding: boolean) => {
        const { items, total } = await listLines(testCtx(db, { actor }), {
          ...page,
          accountId: works,
          wholeHolding,
        })
        expect(total).toBe(items.length)
        return items.map((line) => line.account).toSorted()
      }
      expect(await accounts(admin, false)).toEqual(['Works'])
      expect(await accounts(admin, true)).toEqual(['Concern', 'Foreign works', 'Works'])
      expect(await accounts(anna, true)).toEqual(['Concern', 'Works'])
    }))
})

describe('order lines that name no customer', () => {
  it('are kept apart from every account', () =>
    test.inRolledBackTransaction(async (db) => {
      const accountId = await addAccount(db, { name: 'Nordmetall' })
      await addFacts(db, { accountId, tag: '1', amount: 5 })
      await addFacts(db, { accountId: noAccountId, tag: '2', amount: 6 })
      expect((await listLines(testCtx(db), { ...page, accountId })).total).toBe(1)
      const without = await listLinesWithoutAccount(testCtx(db), page)
      expect(without).toMatchObject({ total: 1, items: [{ accountId: noAccountId, account: '', amount: 6 }] })
    }))
})
