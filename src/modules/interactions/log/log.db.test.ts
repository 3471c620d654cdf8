import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor, Ctx } from '../../../platform/context.ts'
import type { AppEvent } from '../../../platform/events.ts'
import { addAccount, addPeople, asking, idOf, north, refusal, south } from '../../../test/accountStory.ts'
import { testCtx } from '../../../test/context.ts'
import { testDatabase } from '../../../test/database.ts'
import { addTalkers, irina, olga } from '../../../test/talkers.ts'
import { interactionsRoutes } from '../routes.ts'

const test = testDatabase()
let people: Awaited<ReturnType<typeof addPeople>>
let own: string
let foreign: string
let heard: AppEvent[]
let now = new Date('2026-03-01T09:00:00Z')

/** Each call is a second later than the one before. */
function ctx(): Ctx {
  now = new Date(now.getTime() + 1000)
  return testCtx(test.db, { now, emit: (event) => heard.push(event) })
}
const ask = (name: keyof typeof interactionsRoutes, input: object, actor: Actor) =>
  asking(ctx())(interactionsRoutes[name], input, actor)

interface Note {
  id: string
  at: string
  channel: string | null
  direction: string | null
  text: string
  contacts: { name: string }[]
  colleagues: { name: string }[]
  loggedBy: string
  version: number
  mayChange: boolean
  asked: { word: string; people: { name: string }[] }[]
}
const log = (text: string, given: object = {}, actor: Actor = people.anna) =>
  ask('log', { accountId: own, text, ...given }, actor) as Promise<Note>
const names = (of: { name: string }[]) => of.map(({ name }) => name)

beforeAll(async () => {
  people = await addPeople(test.db)
  own = await addAccount(test.db, { name: 'Alster Energie', teamId: north, ownerId: 'anna' })
  foreign = await addAccount(test.db, { name: 'Cato Chemie', teamId: south, ownerId: 'stefan' })
  await addTalkers(test.db, own, foreign)
})
beforeEach(() => {
  heard = []
})

describe('noting a contact', () => {
  it('takes one line: how, when, with whom and by whom is read from it', async () => {
    const note = await log('Yesterday called Olga with Viktor about the late valves')
    expect(note).toMatchObject({
      channel: 'call',
      at: '2026-02-28T12:00:00.000Z',
      text: 'Yesterday called Olga with Viktor about the late valves',
      loggedBy: 'Anna',
      version: 1,
      mayChange: true,
      asked: [],
    })
    expect([names(note.contacts), names(note.colleagues)]).toEqual([['Olga Lind'], ['Anna', 'Viktor Berg']])
    const { items } = (await ask('timeline', { accountId: own, limit: 1 }, people.anna)) as {
      items: object[]
    }
    expect(items[0]).toMatchObject({
      channel: 'call',
      person: 'Anna',
      contact: 'Olga Lind',
      contacts: [{ id: olga, name: 'Olga Lind' }],
      version: 1,
      mayChange: true,
    })
    expect(heard).toEqual([{ type: 'factsChanged', accountIds: [own] }])
  })

  it('asks who is meant where a name fits two, and notes neither until it is said', async () => {
    const note = await log('Встреча с Ириной')
    expect(note.contacts).toEqual([])
    expect(note.asked).toMatchObject([
      { word: 'Ириной', people: [{ name: 'Ирина Белова' }, { name: 'Ирина Петрова' }] },
    ])
    const said = await log('Встреча с Ириной', { contactIds: [irina] })
    expect([names(said.contacts), said.asked]).toEqual([['Ирина Петрова'], []])
  })

  it('takes what is given before what the text says', async () => {
    const given = { channel: null, direction: 'in', at: '2026-01-05', contactIds: [], colleagueIds: [] }
    const note = await log('Called Olga yesterday', given)
    expect(note).toMatchObject({
      channel: null,
      direction: 'in',
      at: '2026-01-05T12:00:00.000Z',
      contacts: [],
    })
    expect(names(note.colleagues)).toEqual(['Anna'])
  })

  it('of today without a time is now, with one at that time in the zone of the company', async () => {
    expect((await log('Olga called us')).at).toBe(now.toISOString())
    expect((await log('Olga called us at 8:15')).at).toBe('2026-03-01T08:15:00.000Z')
  })

  it.each([
    ['of a day to come', { at: '2026-03-02' }, 'loggedInFuture'],
    ['of a time long ago', { at: '1026-03-02' }, 'loggedTooEarly'],
    ['with somebody of another account', { contactIds: [idOf('Eva')] }, 'contactUnknown'],
    ['by a colleague nobody knows', { colleagueIds: [idOf('nobody')] }, 'colleagueUnknown'],
  ])('%s is refused, and nothing is kept', async (_, given, code) => {
    const count = () => test.db.selectFrom('interactions').select('id').execute()
    const before = (await count()).length
    await expect(log('Called', given)).rejects.toMatchObject({ code: 'INVALID', data: { code } })
    expect((await count()).length).toBe(before)
  })

  it('is refused without a text', async () => {
    expect(await refusal(log('   '))).toBe('BAD_REQUEST')
  })

  it('is for whoever sees the account, but no viewer and no stranger', async () => {
    expect(await refusal(log('Called', {}, people.boris))).toBe('allowed')
    expect(await refusal(log('Called', {}, people.vera))).toBe('FORBIDDEN')
    expect(await refusal(log('Called', {}, people.stefan))).toBe('NOT_FOUND')
  })

  it('offers the people of the account and our colleagues, but not the one who writes', async () => {
    const offered = (await ask('people', { accountId: own }, people.anna)) as { name: string }[]
    expect(names(offered)).toEqual([
      'Olga Lind',
      'Ирина Белова',
      'Ирина Петрова',
      'Ada',
      'Boris',
      'Helen',
      'Stefan',
      'Vera',
      'Viktor Berg',
    ])
    expect(await refusal(ask('people', { accountId: own }, people.stefan))).toBe('NOT_FOUND')
  })
})

describe('a note', () => {
  it('is changed in part; what was not given stays', async () => {
    const { id } = await log('Called Olga yesterday')
    const change = {
      accountId: own,
      interactionId: id,
      version: 1,
      text: 'Called Irina',
      contactIds: [irina],
    }
    const changed = (await ask('update', change, people.anna)) as Note
    expect(changed).toMatchObject({
      text: 'Called Irina',
      channel: 'call',
      at: '2026-02-28T12:00:00.000Z',
      version: 2,
    })
    expect(names(changed.contacts)).toEqual(['Ирина Петрова'])
    await expect(ask('update', change, people.anna)).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { code: 'noteChanged', current: { text: 'Called Irina', version: 2 } },
    })
  })

  it('is taken back and brought back whole', async () => {
    const made = await log('Called Olga yesterday about the seal')
    const wanted = { accountId: own, interactionId: made.id }
    const { asked: _, ...whole } = made
    await ask('remove', wanted, people.anna)
    expect(await refusal(ask('note', wanted, people.anna))).toBe('NOT_FOUND')
    expect(await refusal(ask('restore', { ...wanted, accountId: foreign }, people.stefan))).toBe('NOT_FOUND')
    expect(await ask('restore', wanted, people.anna)).toEqual(whole)
    expect(await refusal(ask('restore', wanted, people.anna))).toBe('NOT_FOUND')
  })

  it('is changed by whoever wrote it and by the head, by no colleague and no viewer', async () => {
    const { id } = await log('Called', {}, people.boris)
    const wanted = { accountId: own, interactionId: id }
    const change = (actor: Actor, version: number) =>
      refusal(ask('update', { ...wanted, version, channel: 'mail' }, actor))
    expect(await change(people.anna, 1)).toBe('FORBIDDEN')
    expect(await change(people.vera, 1)).toBe('FORBIDDEN')
    expect(await change(people.stefan, 1)).toBe('NOT_FOUND')
    expect(await change(people.boris, 1)).toBe('allowed')
    expect(await change(people.helen, 2)).toBe('allowed')
    expect(await refusal(ask('remove', wanted, people.anna))).toBe('FORBIDDEN')
  })

  it('is none where a file or a mailbox brought the contact: nobody wrote it here', async () => {
    const id = idOf('imported')
    await test.db
      .insertInto('interactions')
      .values({
        accountId: own,
        originId: own,
        id,
        occurredAt: '2026-01-01T10:00:00Z',
        subject: 'From a file',
      })
      .execute()
    expect(await ask('note', { accountId: own, interactionId: id }, people.anna)).toMatchObject({
      mayChange: false,
    })
    expect(await refusal(ask('remove', { accountId: own, interactionId: id }, people.admin))).toBe(
      'FORBIDDEN',
    )
  })

  it('leaves in the log who did what', async () => {
    const { id } = await log('Called', {}, people.boris)
    const wanted = { accountId: own, interactionId: id }
    await ask('update', { ...wanted, version: 1, channel: 'mail' }, people.helen)
    await ask('remove', wanted, people.boris)
    await ask('restore', wanted, people.helen)
    const entries = await test.db
      .selectFrom('auditEntries')
      .selectAll()
      .where('subjectId', '=', id)
      .orderBy('at')
      .execute()
    expect(entries.map(({ actorName, action }) => `${actorName} ${action}`)).toEqual([
      'Boris create',
      'Helen update',
      'Boris remove',
      'Helen restore',
    ])
    expect(entries[1]).toMatchObject({ before: { channel: 'call' }, after: { channel: 'mail' } })
  })
})
