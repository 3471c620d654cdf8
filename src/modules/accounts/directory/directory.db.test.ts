import { describe, expect, it } from 'vitest'
import { addAccount, idOf } from '../../../test/accountStory.ts'
import { testDatabase } from '../../../test/database.ts'
import type { DuplicateRow } from './queries.ts'
import { insertDuplicates, insertKeys } from './queries.ts'
import { loadDirectory } from './service.ts'

const test = testDatabase()
const bare = { taxNumbers: [], domains: [] }

describe('the directory of a database', () => {
  it('finds stored accounts by each kind of key', () =>
    test.inRolledBackTransaction(async (db) => {
      const id = await addAccount(db, {
        name: 'Hanse Chemie AG',
        taxNumber: 'DE811234567',
        website: 'www.hanse-chemie.de',
        code: 'K 7',
      })
      const directory = await loadDirectory(db)
      const found = { accountId: id, originId: id }
      expect(directory.find({ ...bare, names: ['hanse chemie'] }).certain).toEqual(found)
      expect(directory.find({ ...bare, names: ['Other words'], taxNumbers: ['811234567'] }).certain).toEqual(
        found,
      )
      expect(
        directory.find({ ...bare, names: ['Hanse Chemie'], domains: ['info@hanse-chemie.de'] }).certain,
      ).toEqual(found)
      expect(directory.find({ ...bare, names: ['Rhein Chemie'] }).certain).toBeNull()
    }))

  it('stores a key once, however often it is learned', () =>
    test.inRolledBackTransaction(async (db) => {
      const id = await addAccount(db, { name: 'Nordmetall' })
      const before = await db.selectFrom('accountKeys').selectAll().execute()
      await insertKeys(db, before)
      expect(await db.selectFrom('accountKeys').selectAll().execute()).toEqual(before)
      expect(before.every((key) => key.originId === id)).toBe(true)
    }))

  it('takes thousands of accounts in one call', () =>
    test.inRolledBackTransaction(async (db) => {
      const keys = Array.from({ length: 12_000 }, (_, place) => ({
        kind: 'code',
        value: String(place),
        accountId: idOf('one'),
        originId: idOf('one'),
        display: String(place),
        importId: null,
      }))
      await insertKeys(db, keys)
      const { stored } = await db
        .selectFrom('accountKeys')
        .select((eb) => eb.fn.countAll<number>().as('stored'))
        .executeTakeFirstOrThrow()
      expect(stored).toBe(12_000)
    }))
})

const pair = (leftId: string, rightId: string): DuplicateRow => ({
  id: idOf(`${leftId} ${rightId}`),
  leftId,
  rightId,
  verdict: 'likely',
  score: 0.8,
  evidence: [{ kind: 'name', agrees: true, left: `name of ${leftId}`, right: `name of ${rightId}` }],
  foundAt: new Date('2026-01-01'),
})

describe('a proposed pair', () => {
  const low = '018f0000-0000-7000-8000-000000000001'
  const high = '018f0000-0000-7000-8000-000000000002'

  it('is one pair, whichever side it is found from, and its evidence follows the sides', () =>
    test.inRolledBackTransaction(async (db) => {
      await insertDuplicates(db, [pair(high, low), pair(low, high)])
      const stored = await db.selectFrom('duplicates').selectAll().execute()
      expect(stored).toHaveLength(1)
      expect(stored[0]).toMatchObject({ leftId: low, rightId: high })
      expect(stored[0]!.evidence).toEqual([
        { kind: 'name', agrees: true, left: `name of ${low}`, right: `name of ${high}` },
      ])
    }))

  it('is never proposed again once a person refused it', () =>
    test.inRolledBackTransaction(async (db) => {
      await insertDuplicates(db, [pair(low, high)])
      await db.updateTable('duplicates').set({ status: 'rejected' }).execute()
      await insertDuplicates(db, [{ ...pair(high, low), verdict: 'certain', score: 1 }])
      const stored = await db.selectFrom('duplicates').select(['status', 'verdict']).execute()
      expect(stored).toEqual([{ status: 'rejected', verdict: 'likely' }])
    }))
})
