import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { idOf } from '../../../test/accountStory.ts'
import { setParents } from './service.ts'

const test = testDatabase()
const concern = idOf('concern')
const division = idOf('division')
const works = idOf('works')
const buyer = idOf('buyer')
const ids = [concern, division, works, buyer, idOf('other'), idOf('another'), idOf('last')]

describe('the holding tree', () => {
  it('moves a whole branch to its new top', () =>
    test.inRolledBackTransaction(async (db) => {
      await setParents(db, [
        { accountId: works, parentId: division },
        { accountId: division, parentId: concern },
      ])
      await setParents(db, [{ accountId: concern, parentId: buyer }])
      const tops = await db.selectFrom('holdings').select(['accountId', 'ultimateId']).execute()
      expect(new Map(tops.map((row) => [row.accountId, row.ultimateId]))).toEqual(
        new Map([concern, division, works, buyer].map((id) => [id, buyer])),
      )
    }))

  it('says which changes it refused and leaves those accounts where they were', () =>
    test.inRolledBackTransaction(async (db) => {
      await setParents(db, [{ accountId: works, parentId: concern }])
      const { refused } = await setParents(db, [{ accountId: concern, parentId: works }])
      expect(refused).toEqual([{ accountId: concern, parentId: works, reason: 'cycle' }])
      const row = await db
        .selectFrom('holdings')
        .selectAll()
        .where('accountId', '=', concern)
        .executeTakeFirst()
      expect(row).toEqual({ accountId: concern, parentId: null, ultimateId: concern })
    }))

  it('always names as ultimate the account one reaches by going up', async () => {
    const member = fc.integer({ min: 0, max: 6 }).map((place) => ids[place]!)
    const batch = fc.array(fc.record({ accountId: member, parentId: fc.option(member) }), {
      minLength: 1,
      maxLength: 5,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(batch, { maxLength: 5 }), (batches) =>
        test.inRolledBackTransaction(async (db) => {
          for (const changes of batches) await setParents(db, changes)
          const rows = await db.selectFrom('holdings').selectAll().execute()
          const parentOf = new Map(rows.map((row) => [row.accountId, row.parentId]))
          for (const row of rows) {
            let top = row.accountId
            for (let next = parentOf.get(top); next; next = parentOf.get(next)) top = next
            expect(row.ultimateId).toBe(top)
          }
        }),
      ),
      { numRuns: 60 },
    )
  })
})
