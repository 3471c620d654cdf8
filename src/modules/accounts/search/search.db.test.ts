import { describe, expect, it } from 'vitest'
import { testCtx } from '../../../test/context.ts'
import { testDatabase } from '../../../test/database.ts'
import { addAccount, addPeople, north, south } from '../../../test/accountStory.ts'
import { mergeAccounts } from '../merges/service.ts'
import { searchByName } from './service.ts'

const test = testDatabase()

describe('finding accounts by name', () => {
  it('finds a Cyrillic or Greek name typed in Latin letters, and the other way round', () =>
    test.inRolledBackTransaction(async (db) => {
      for (const name of ['ООО «Промтехсервис»', 'Ελευσίνα Διυλιστήρια', 'Hanse Chemie AG', 'Rhein Stahl'])
        await addAccount(db, { name })
      const names = async (q: string) =>
        (await searchByName(testCtx(db), { q, limit: 10 })).map((hit) => hit.name)
      expect(await names('promtekh')).toEqual(['ООО «Промтехсервис»'])
      expect(await names('elefsina diil')).toEqual(['Ελευσίνα Διυλιστήρια'])
      expect(await names('хансе')).toEqual(['Hanse Chemie AG'])
      expect(await names('chemie hans')).toEqual(['Hanse Chemie AG'])
      expect(await names('stahl')).toEqual(['Rhein Stahl'])
      expect(await names('%')).toHaveLength(4)
      expect(await names('zinc')).toEqual([])
    }))

  it('shows names that begin with the words first', () =>
    test.inRolledBackTransaction(async (db) => {
      for (const name of ['Rhein Stahl', 'Stahl und Eisen', 'Stahlbau']) await addAccount(db, { name })
      const hits = await searchByName(testCtx(db), { q: 'stahl', limit: 2 })
      expect(hits.map((hit) => hit.name)).toEqual(['Stahlbau', 'Stahl und Eisen'])
    }))

  it('answers to the name of a merged account with the one that took over', () =>
    test.inRolledBackTransaction(async (db) => {
      const ctx = testCtx(db)
      const [kept, middle, first] = [
        await addAccount(db, { name: 'Alpine Power' }),
        await addAccount(db, { name: 'Alpstrom' }),
        await addAccount(db, { name: 'Gletscher Energie' }),
      ]
      await mergeAccounts(ctx, { accountId: middle, otherId: first })
      await mergeAccounts(ctx, { accountId: kept, otherId: middle })
      expect(await searchByName(ctx, { q: 'gletscher', limit: 10 })).toEqual([
        { id: kept, name: 'Alpine Power', country: null, owner: null },
      ])
    }))

  it('stays within the team', () =>
    test.inRolledBackTransaction(async (db) => {
      const { anna } = await addPeople(db)
      await addAccount(db, { name: 'Nordmetall', teamId: north, ownerId: 'anna' })
      await addAccount(db, { name: 'Nordsee Metall', teamId: south })
      const hits = await searchByName(testCtx(db, { actor: anna }), { q: 'nord', limit: 10 })
      expect(hits.map((hit) => [hit.name, hit.owner])).toEqual([['Nordmetall', 'Anna']])
    }))
})
