import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '../../../platform/context.ts'
import { addAccount, addPeople, asking, idOf, north, refusal, south } from '../../../test/accountStory.ts'
import { testCtx } from '../../../test/context.ts'
import { testDatabase } from '../../../test/database.ts'
import { colleagueOfUser } from '../../colleagues/users/service.ts'
import { contactsRoutes } from '../routes.ts'
import type { listOurPeople, listThroughColleague } from './service.ts'

const test = testDatabase()
let people: Awaited<ReturnType<typeof addPeople>>
let anna: string
let boris: string
const given = {} as Record<'volna' | 'garda' | 'south', string>

const ask = (name: 'ourPeople' | 'throughColleague', input: object, actor: Actor = people.helen) =>
  asking(testCtx(test.db))(contactsRoutes[name], input, actor)
const standingOf = async (colleagueId: string, actor?: Actor) => {
  const all = (await ask('ourPeople', {}, actor)) as Awaited<ReturnType<typeof listOurPeople>>
  const { accounts, contacts } = all.find((one) => one.colleagueId === colleagueId)!
  return { accounts, contacts }
}
const through = async (colleagueId: string, actor?: Actor) =>
  (await ask('throughColleague', { colleagueId }, actor)) as Awaited<ReturnType<typeof listThroughColleague>>

const at = (accountId: string, id: string) => ({ accountId, originId: accountId, id: idOf(id) })
const knows = (accountId: string, contact: string, colleagueId: string, level: number) =>
  test.db
    .insertInto('relations')
    .values({ ...at(accountId, `${contact} ${colleagueId}`), contactId: idOf(contact), colleagueId, level })
    .execute()
const wrote = (accountId: string, contact: string, colleagueIds: string[], days: string[]) =>
  test.db
    .insertInto('interactions')
    .values(
      days.map((day) => ({
        ...at(accountId, `${contact} ${colleagueIds.join(' ')} ${day}`),
        occurredAt: `${day}T09:00:00Z`,
        contactIds: [idOf(contact)],
        colleagueIds,
      })),
    )
    .execute()

beforeAll(async () => {
  people = await addPeople(test.db)
  const ctx = testCtx(test.db)
  anna = (await colleagueOfUser({ ...ctx, actor: people.anna }))!
  boris = (await colleagueOfUser({ ...ctx, actor: people.boris }))!
  given.volna = await addAccount(test.db, { name: 'Volna', teamId: north, ownerId: 'anna' })
  given.garda = await addAccount(test.db, { name: 'Garda', teamId: north, ownerId: 'boris' })
  given.south = await addAccount(test.db, { name: 'Sur', teamId: south, ownerId: 'stefan' })
  const person = (accountId: string, name: string, leftOn: string | null = null) => ({
    ...at(accountId, name),
    name,
    leftOn,
  })
  await test.db
    .insertInto('contacts')
    .values([
      person(given.volna, 'Petrov'),
      person(given.volna, 'Sidorova'),
      person(given.volna, 'Gone', '2025-12-31'),
      person(given.garda, 'Rossi'),
      person(given.south, 'Lopez'),
    ])
    .execute()
  await knows(given.volna, 'Petrov', anna, 3)
  await knows(given.volna, 'Sidorova', anna, 1)
  await knows(given.volna, 'Sidorova', boris, 2)
  await knows(given.volna, 'Gone', anna, 4)
  await knows(given.garda, 'Rossi', anna, 0)
  await knows(given.south, 'Lopez', anna, 2)
  await wrote(given.volna, 'Petrov', [anna], ['2026-01-20', '2026-02-03', '2026-02-10', '2026-02-20'])
  await wrote(given.volna, 'Sidorova', [boris], ['2026-02-25'])
  await test.db
    .insertInto('accountTeam')
    .values([
      { ...at(given.garda, 'now'), colleagueId: anna, role: 'Service' },
      { ...at(given.volna, 'before'), colleagueId: boris, role: 'Service', untilOn: '2026-01-31' },
      { ...at(given.south, 'south'), colleagueId: anna, role: 'Service' },
    ])
    .execute()
})

describe('what our people hold', () => {
  it('is the accounts in their hands and on whose team they are, and the people they know', async () => {
    expect(await standingOf(anna)).toEqual({ accounts: 2, contacts: 2 })
    expect(await standingOf(boris)).toEqual({ accounts: 1, contacts: 1 })
  })

  it('is also an account a file put into their hands by name, where nobody else has it', async () => {
    const named = await addAccount(test.db, { name: 'Named', teamId: north })
    const owned = await addAccount(test.db, { name: 'Owned', teamId: north, ownerId: 'anna' })
    await test.db
      .updateTable('accounts')
      .set({ ownerName: ' boris ' })
      .where('id', 'in', [named, owned])
      .execute()
    expect((await standingOf(boris)).accounts).toBe(2)
    await test.db.deleteFrom('accounts').where('id', 'in', [named, owned]).execute()
  })

  it('counts no account the reader may not see', async () => {
    expect(await standingOf(anna, people.admin)).toEqual({ accounts: 3, contacts: 3 })
    expect(await standingOf(anna, people.stefan)).toEqual({ accounts: 1, contacts: 1 })
  })
})

describe('what is left if one of ours goes', () => {
  it('is told account by account: what ran through them, and who then has nobody', async () => {
    const { items, total, asOf } = await through(anna)
    expect({ total, asOf }).toEqual({ total: 1, asOf: '2026-02-25' })
    expect(items).toMatchObject([
      {
        account: 'Volna',
        sharePct: { value: 80 },
        alonePct: { value: 80 },
        stranded: [{ id: idOf('Petrov'), name: 'Petrov' }],
      },
    ])
  })

  it('does not guess a share where hardly anything was heard', async () => {
    const { items } = await through(anna, people.stefan)
    expect(items).toMatchObject([
      { account: 'Sur', sharePct: { value: null, reason: 'TOO_FEW_OBSERVATIONS' } },
    ])
    expect(items[0]!.stranded.map(({ name }) => name)).toEqual(['Lopez'])
  })

  it('looks at the year before the day they left', async () => {
    const { leftOn } = { leftOn: '2026-02-05' }
    await test.db.updateTable('colleagues').set({ leftOn }).where('id', '=', anna).execute()
    const { asOf, items } = await through(anna)
    expect(asOf).toBe(leftOn)
    // Two letters were written until then, too few for a share; Petrov is left alone all the same.
    expect(items).toMatchObject([{ sharePct: { value: null }, stranded: [{ name: 'Petrov' }] }])
    await test.db.updateTable('colleagues').set({ leftOn: null }).where('id', '=', anna).execute()
  })

  it('of somebody nobody knows is asked in vain', async () => {
    expect(await refusal(ask('throughColleague', { colleagueId: idOf('nobody') }))).toBe('NOT_FOUND')
  })
})
