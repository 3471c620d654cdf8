import type { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { DB } from '../../db/tables.gen.ts'
import type { Actor, Ctx } from '../../platform/context.ts'
import { addAccount, addPeople, idOf, north, refusal } from '../../test/accountStory.ts'
import { testCtx } from '../../test/context.ts'
import { testDatabase } from '../../test/database.ts'
import * as service from './service.ts'

const test = testDatabase()

const story = (
  work: (of: {
    as: (actor: Actor) => Ctx
    anna: Actor
    boris: Actor
    accountId: string
    db: Kysely<DB>
  }) => Promise<void>,
) =>
  test.inRolledBackTransaction(async (db) => {
    const { anna, boris } = await addPeople(db)
    const accountId = await addAccount(db, { name: 'Alster Energie', teamId: north, ownerId: 'anna' })
    await work({ as: (actor) => testCtx(db, { actor }), anna, boris, accountId, db })
  })
const addContact = async (db: Kysely<DB>, accountId: string, name: string) => {
  const id = idOf(`contact ${name}`)
  await db.insertInto('contacts').values({ accountId, originId: accountId, id, name }).execute()
  return id
}

describe('what an account needs', () => {
  it('is a chain from the situation to the payoff, with who said it and when', () =>
    story(async ({ as, anna, accountId, db }) => {
      const contactId = await addContact(db, accountId, 'Berta Blum')
      const payoff = await service.addNeed(as(anna), { accountId, kind: 'payoff', text: 'One more shift' })
      await service.addNeed(as(anna), {
        accountId,
        kind: 'problem',
        text: 'Pumps fail in spring',
        contactId,
        product: 'Pump P-40',
        leadsToId: payoff.id,
      })
      const { needs, people } = await service.getNeeds(as(anna), { accountId })
      expect(needs.find(({ kind }) => kind === 'problem')).toMatchObject({
        text: 'Pumps fail in spring',
        contact: 'Berta Blum',
        product: 'Pump P-40',
        leadsToId: payoff.id,
        notedOn: '2026-03-01',
        notedBy: 'Anna',
      })
      expect(people).toEqual([{ id: contactId, name: 'Berta Blum' }])
    }))

  it('is tied only to people and needs of the same account, and never leads to itself', () =>
    story(async ({ as, anna, accountId, db }) => {
      const other = await addAccount(db, { name: 'Cato Chemie', teamId: north, ownerId: 'anna' })
      const stranger = await addContact(db, other, 'Carl Cato')
      const need = { accountId, kind: 'problem', text: 'Late parts' } as const
      expect(await refusal(service.addNeed(as(anna), { ...need, contactId: stranger }))).toBe('INVALID')
      const elsewhere = await service.addNeed(as(anna), { ...need, accountId: other })
      expect(await refusal(service.addNeed(as(anna), { ...need, leadsToId: elsewhere.id }))).toBe('INVALID')
      const { id } = await service.addNeed(as(anna), need)
      expect(await refusal(service.updateNeed(as(anna), { accountId, id, leadsToId: id }))).toBe('INVALID')
    }))

  it('is changed in part, settled, and removed, each kept in the history', () =>
    story(async ({ as, anna, boris, accountId, db }) => {
      const { id } = await service.addNeed(as(anna), { accountId, kind: 'problem', text: 'Late parts' })
      await service.updateNeed(as(anna), { accountId, id, settledOn: '2026-02-01' })
      expect((await service.getNeeds(as(anna), { accountId })).needs).toMatchObject([
        { text: 'Late parts', settledOn: '2026-02-01' },
      ])
      expect(await refusal(service.removeNeed(as(boris), { accountId, id }))).toBe('FORBIDDEN')
      await service.removeNeed(as(anna), { accountId, id })
      expect(await refusal(service.removeNeed(as(anna), { accountId, id }))).toBe('NOT_FOUND')
      const entries = await db
        .selectFrom('auditEntries')
        .select('action')
        .where('subject', '=', 'need')
        .execute()
      expect(entries.map(({ action }) => action).toSorted()).toEqual(['create', 'remove', 'update'])
    }))
})

describe('a goal of an account', () => {
  it('has a day, and is reached or dropped', () =>
    story(async ({ as, anna, accountId }) => {
      const { id } = await service.addGoal(as(anna), { accountId, text: 'Second line', dueOn: '2026-09-30' })
      await service.updateGoal(as(anna), { accountId, id, reachedOn: '2026-08-01' })
      const { goals } = await service.getNeeds(as(anna), { accountId })
      expect(goals).toMatchObject([{ text: 'Second line', dueOn: '2026-09-30', reachedOn: '2026-08-01' }])
    }))
})
