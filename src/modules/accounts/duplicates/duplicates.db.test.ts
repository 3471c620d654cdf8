import { describe, expect, it } from 'vitest'
import { testCtx } from '../../../test/context.ts'
import { testDatabase } from '../../../test/database.ts'
import { addAccount, addFacts, addPeople, north, refusal, south } from '../../../test/accountStory.ts'
import { mergeAccounts, undoMerge } from '../merges/service.ts'
import { listDuplicates, proposeDuplicates, refuseDuplicate } from './service.ts'

const test = testDatabase()
const page = { limit: 10, offset: 0 }

describe('accounts that look like one company', () => {
  it('stand side by side with the evidence and what each holds, surest first', () =>
    test.inRolledBackTransaction(async (db) => {
      const ctx = testCtx(db)
      const german = await addAccount(db, {
        name: 'Hanse Chemie AG',
        taxNumber: 'DE811234567',
        country: 'DE',
      })
      const bare = await addAccount(db, { name: 'Hanse-Chemie', taxNumber: '811234567', country: 'DE' })
      const russian = await addAccount(db, { name: 'ООО «Промтехсервис»' })
      const latin = await addAccount(db, { name: 'Promtekhservis' })
      await addFacts(db, { accountId: german, tag: '1', day: '2026-01-10' })
      await addFacts(db, { accountId: german, tag: '2', day: '2026-02-20' })
      for (const id of [bare, latin]) await proposeDuplicates(ctx, id)
      const { items, total } = await listDuplicates(ctx, page)
      expect(total).toBe(2)
      expect(items.map((pair) => pair.verdict)).toEqual(['certain', 'likely'])
      const sides = [items[0]!.left, items[0]!.right]
      expect(sides.find((side) => side.id === german)).toMatchObject({
        name: 'Hanse Chemie AG',
        taxNumbers: ['DE811234567'],
        lines: 2,
        lastOrderOn: '2026-02-20',
      })
      expect(sides.find((side) => side.id === bare)).toMatchObject({ lines: 0, lastOrderOn: null })
      expect(items[0]!.evidence).toContainEqual({
        kind: 'tax',
        agrees: true,
        left: '811234567',
        right: '811234567',
      })
      expect([items[1]!.left.id, items[1]!.right.id].toSorted()).toEqual([russian, latin].toSorted())
    }))

  it('are not proposed again once a person said they are two', () =>
    test.inRolledBackTransaction(async (db) => {
      const ctx = testCtx(db)
      await addAccount(db, { name: 'ООО «Промтехсервис»' })
      const latin = await addAccount(db, { name: 'Promtekhservis' })
      await proposeDuplicates(ctx, latin)
      const [pair] = (await listDuplicates(ctx, page)).items
      await refuseDuplicate(ctx, { duplicateId: pair!.id })
      await proposeDuplicates(ctx, latin)
      expect(await listDuplicates(ctx, page)).toEqual({ items: [], total: 0 })
    }))

  it('leave the list when they are merged and come back when that is undone', () =>
    test.inRolledBackTransaction(async (db) => {
      const ctx = testCtx(db)
      const russian = await addAccount(db, { name: 'ООО «Промтехсервис»' })
      const latin = await addAccount(db, { name: 'Promtekhservis' })
      await proposeDuplicates(ctx, latin)
      const [pair] = (await listDuplicates(ctx, page)).items
      const { id } = await mergeAccounts(ctx, { accountId: russian, otherId: latin })
      expect((await listDuplicates(ctx, page)).total).toBe(0)
      expect(await refusal(refuseDuplicate(ctx, { duplicateId: pair!.id }))).toBe('NOT_FOUND')
      await undoMerge(ctx, { mergeId: id })
      expect((await listDuplicates(ctx, page)).items).toEqual([pair])
    }))

  it('are shown to those only who may see both', () =>
    test.inRolledBackTransaction(async (db) => {
      const { anna, stefan, admin } = await addPeople(db)
      await addAccount(db, { name: 'ООО «Промтехсервис»', teamId: north })
      const latin = await addAccount(db, { name: 'Promtekhservis', teamId: south })
      await proposeDuplicates(testCtx(db), latin)
      for (const actor of [anna, stefan]) {
        expect(await listDuplicates(testCtx(db, { actor }), page)).toEqual({ items: [], total: 0 })
      }
      expect((await listDuplicates(testCtx(db, { actor: admin }), page)).total).toBe(1)
    }))

  it('say who may decide: not the manager of whom a colleague holds one of the two', () =>
    test.inRolledBackTransaction(async (db) => {
      const { anna, boris, helen, vera } = await addPeople(db)
      await addAccount(db, { name: 'ООО «Промтехсервис»', teamId: north, ownerId: anna.id })
      const latin = await addAccount(db, { name: 'Promtekhservis', teamId: north })
      await proposeDuplicates(testCtx(db), latin)
      const may = async (actor: typeof anna) =>
        (await listDuplicates(testCtx(db, { actor }), page)).items.map((pair) => pair.mayDecide)
      expect([await may(anna), await may(boris), await may(helen), await may(vera)]).toEqual([
        [true],
        [false],
        [true],
        [false],
      ])
    }))
})
