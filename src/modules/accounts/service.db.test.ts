import type { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { DB } from '../../db/tables.gen.ts'
import type { Actor, Ctx } from '../../platform/context.ts'
import type { Problem } from '../../platform/problem.ts'
import { testCtx } from '../../test/context.ts'
import { testDatabase } from '../../test/database.ts'
import { addAccount, addPeople, north, refusal, south } from '../../test/accountStory.ts'
import { loadDirectory } from './directory/service.ts'
import { listDuplicates } from './duplicates/service.ts'
import { createAccount, getAccount, updateAccount } from './service.ts'

const test = testDatabase()
type People = Awaited<ReturnType<typeof addPeople>>

const story = (work: (as: (actor: Actor) => Ctx, people: People, db: Kysely<DB>) => Promise<void>) =>
  test.inRolledBackTransaction(async (db) => {
    const people = await addPeople(db)
    await work((actor) => testCtx(db, { actor }), people, db)
  })

describe('a new account', () => {
  it('is in the hands of the manager who adds it, and of the team', () =>
    story(async (as, { anna }) => {
      const account = await createAccount(as(anna), {
        name: 'Nordmetall GmbH',
        website: 'https://www.nordmetall.de/',
        city: '',
      })
      expect(account).toMatchObject({
        owner: 'Anna',
        ownerId: 'anna',
        teamId: north,
        mayEdit: true,
        version: 1,
        city: null,
      })
    }))

  it('is found by its name and website from then on', () =>
    story(async (as, { anna }, db) => {
      const { id } = await createAccount(as(anna), {
        name: 'Nordmetall GmbH',
        website: 'https://www.nordmetall.de/',
      })
      const directory = await loadDirectory(db)
      expect(directory.find({ names: ['NORDMETALL'], taxNumbers: [], domains: [] }).certain?.accountId).toBe(
        id,
      )
      expect(
        directory.find({ names: ['Nordmetall'], taxNumbers: [], domains: ['kauf@nordmetall.de'] }).certain
          ?.accountId,
      ).toBe(id)
    }))

  it('is proposed as one company with the account it looks like', () =>
    story(async (as, { anna }, db) => {
      const known = await addAccount(db, { name: 'ООО «Промтехсервис»', teamId: north })
      await addAccount(db, { name: 'Rhein Chemie', teamId: north })
      const { id } = await createAccount(as(anna), { name: 'OOO Promtekhservis' })
      const { items } = await listDuplicates(as(anna), { limit: 10, offset: 0 })
      expect(items.map(({ left, right }) => [left.id, right.id].toSorted())).toEqual([[known, id].toSorted()])
    }))
})

describe('changing an account', () => {
  it('changes what is given, leaves the rest, and keeps who changed what', () =>
    story(async (as, { anna }, db) => {
      const { id } = await createAccount(as(anna), { name: 'Nordmetall', country: 'DE', employees: 120 })
      const changed = await updateAccount(as(anna), {
        accountId: id,
        version: 1,
        employees: 140,
        country: 'DE',
      })
      expect(changed).toMatchObject({ name: 'Nordmetall', country: 'DE', employees: 140, version: 2 })
      const entry = await db
        .selectFrom('auditEntries')
        .selectAll()
        .where('action', '=', 'update')
        .executeTakeFirstOrThrow()
      expect(entry).toMatchObject({
        actorName: 'Anna',
        subjectId: id,
        before: { employees: 120 },
        after: { employees: 140 },
      })
    }))

  it('tells the second of two editors what stands now, and changes nothing', () =>
    story(async (as, { anna, helen }) => {
      const { id } = await createAccount(as(anna), { name: 'Nordmetall' })
      await updateAccount(as(helen), { accountId: id, version: 1, city: 'Hamburg' })
      const refused = updateAccount(as(anna), { accountId: id, version: 1, city: 'Kiel' })
      const problem: Problem = await refused.then(
        () => expect.unreachable(),
        (error: Problem) => error,
      )
      expect(problem.code).toBe('CONFLICT')
      expect(problem.detail.current).toMatchObject({ city: 'Hamburg', version: 2 })
      expect((await getAccount(as(anna), { accountId: id })).city).toBe('Hamburg')
    }))

  it('keeps the former name as one of its names and finds it by both', () =>
    story(async (as, { anna }, db) => {
      const { id } = await createAccount(as(anna), { name: 'Nordmetall', website: 'nordmetall.de' })
      const { names } = await updateAccount(as(anna), {
        accountId: id,
        version: 1,
        name: 'Südmetall',
        website: 'suedmetall.de',
      })
      expect(names).toEqual(['Südmetall', 'Nordmetall'])
      const find = (await loadDirectory(db)).find
      const certain = (name: string, domain?: string) =>
        find({ names: [name], taxNumbers: [], domains: domain ? [domain] : [] }).certain?.accountId
      expect([certain('Nordmetall'), certain('SÜDMETALL', 'suedmetall.de')]).toEqual([id, id])
      const domains = await db
        .selectFrom('accountKeys')
        .select('value')
        .where('kind', '=', 'domain')
        .execute()
      expect(domains).toEqual([{ value: 'suedmetall.de' }])
    }))

  it('shows the place in the holding and refuses a ring', () =>
    story(async (as, { admin }, db) => {
      const [concern, works] = [
        await addAccount(db, { name: 'Concern' }),
        await addAccount(db, { name: 'Works' }),
      ]
      const below = await updateAccount(as(admin), { accountId: works, version: 1, parentId: concern })
      expect(below).toMatchObject({ parent: { id: concern }, ultimate: { id: concern }, children: [] })
      const ring = updateAccount(as(admin), { accountId: concern, version: 1, parentId: works })
      expect(await refusal(ring)).toBe('INVALID')
      const free = await updateAccount(as(admin), { accountId: works, version: 2, parentId: null })
      expect(free).toMatchObject({ parent: null, ultimate: null })
    }))

  it('shows only those relatives that are the reader’s to see', () =>
    story(async (as, { admin, anna }, db) => {
      const concern = await addAccount(db, { name: 'Concern', teamId: south })
      const works = await addAccount(db, { name: 'Works', teamId: north })
      await updateAccount(as(admin), { accountId: works, version: 1, parentId: concern })
      expect((await getAccount(as(admin), { accountId: works })).parent?.name).toBe('Concern')
      expect(await getAccount(as(anna), { accountId: works })).toMatchObject({ parent: null, ultimate: null })
      expect(
        await refusal(updateAccount(as(anna), { accountId: works, version: 2, parentId: concern })),
      ).toBe('NOT_FOUND')
    }))
})

describe('whose an account is', () => {
  it('is decided within the team: a manager hands over to a colleague, not to another team', () =>
    story(async (as, { anna }, db) => {
      const accountId = await addAccount(db, { name: 'Nordmetall', teamId: north, ownerId: 'anna' })
      const change = (hands: { ownerId?: string | null; teamId?: string | null }) =>
        refusal(updateAccount(as(anna), { accountId, version: 1, ...hands }))
      expect(await change({ ownerId: 'stefan' })).toBe('FORBIDDEN')
      expect(await change({ teamId: south })).toBe('FORBIDDEN')
      expect(await change({ ownerId: 'nobody here' })).toBe('INVALID')
      expect(await change({ ownerId: 'boris' })).toBe('allowed')
      expect(await change({ ownerId: 'anna' })).toBe('FORBIDDEN')
    }))

  it('is decided across teams by an administrator', () =>
    story(async (as, { admin, stefan }, db) => {
      const accountId = await addAccount(db, { name: 'Nordmetall', teamId: north, ownerId: 'anna' })
      const moved = await updateAccount(as(admin), {
        accountId,
        version: 1,
        ownerId: 'stefan',
        teamId: south,
      })
      expect(moved).toMatchObject({ owner: 'Stefan', teamId: south })
      expect((await getAccount(as(stefan), { accountId })).mayEdit).toBe(true)
    }))

  it('a colleague sees and does not change, a viewer never changes, the head of the team may', () =>
    story(async (as, { boris, vera, helen }, db) => {
      const accountId = await addAccount(db, { name: 'Nordmetall', teamId: north, ownerId: 'anna' })
      for (const actor of [boris, vera]) {
        expect((await getAccount(as(actor), { accountId })).mayEdit).toBe(false)
        expect(await refusal(updateAccount(as(actor), { accountId, version: 1, city: 'Kiel' }))).toBe(
          'FORBIDDEN',
        )
      }
      expect(await refusal(updateAccount(as(helen), { accountId, version: 1, city: 'Kiel' }))).toBe('allowed')
    }))

  it('shows the name of an owner who has left', () =>
    story(async (as, { admin }, db) => {
      const accountId = await addAccount(db, { name: 'Nordmetall', ownerId: 'anna' })
      await db
        .updateTable('users')
        .set({ suspendedAt: new Date('2026-02-01') })
        .where('id', '=', 'anna')
        .execute()
      expect((await getAccount(as(admin), { accountId })).owner).toBe('Anna')
    }))
})
