import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Ctx } from '../../platform/context.ts'
import { addAccount, addPeople, asking, idOf, north, refusal, south } from '../../test/accountStory.ts'
import { testCtx } from '../../test/context.ts'
import { testDatabase } from '../../test/database.ts'
import { createCustomField } from '../accounts/customFields/service.ts'
import type { Contact } from './contract.ts'
import { contactsRoutes } from './routes.ts'

const test = testDatabase()
let people: Awaited<ReturnType<typeof addPeople>>
let own: string
let second: string
let foreign: string
let minute = 0

/** Each call is a minute later than the one before. */
const house = (): Ctx => testCtx(test.db, { now: new Date(Date.UTC(2026, 2, 1, 9, minute++)) })
const ask = (name: keyof typeof contactsRoutes, input: object, actor: Actor = people.anna) =>
  asking(house())(contactsRoutes[name], input, actor)
const add = async (name: string, more: object = {}, accountId = own) =>
  (await ask('create', { accountId, name, ...more })) as Contact
const change = async (person: Contact, more: object) =>
  (await ask('update', { accountId: own, contactId: person.id, version: person.version, ...more })) as Contact

beforeAll(async () => {
  people = await addPeople(test.db)
  own = await addAccount(test.db, { name: 'Alster Energie', teamId: north, ownerId: 'anna' })
  second = await addAccount(test.db, { name: 'Bodden Stahl', teamId: north, ownerId: 'anna' })
  foreign = await addAccount(test.db, { name: 'Cato Chemie', teamId: south, ownerId: 'stefan' })
})

describe('people at an account', () => {
  it('are listed by name, those of no other account among them, with what is not known as null', async () => {
    const olga = await add('Olga Petrova', { title: 'Buyer' })
    await add('Eva Elsewhere', {}, second)
    const jan = await add('Jan Meyer')
    const listed = (await ask('list', { accountId: own }, people.vera)) as Contact[]
    expect(listed.map(({ name }) => name)).toEqual(['Jan Meyer', 'Olga Petrova'])
    expect(listed[1]).toEqual(olga)
    expect(jan).toMatchObject({
      title: null,
      stance: null,
      lastContactOn: null,
      best: null,
      addresses: [],
      version: 1,
    })
  })

  it('keep what a person says of them, and of a stance who said it, when and why', async () => {
    const said = {
      email: 'Boss@alster.example',
      role: 'decisionMaker',
      circle: 'leader',
      influence: 5,
      stance: 'neutral',
      stanceReason: 'Listens',
      consent: 'given',
      consentOn: '2026-01-10',
      addresses: ['private@post.example', 'PRIVATE@post.example'],
    }
    const boss = await add('Boris Boss', said)
    const { stanceReason: _, ...shown } = said
    expect(boss).toMatchObject({ ...shown, addresses: ['private@post.example'] })
    const won = await change(boss, { stance: 'sponsor', stanceReason: 'We saved his shutdown' })
    await change(won, { title: 'Director' })
    expect(await ask('get', { accountId: own, contactId: boss.id })).toMatchObject({
      title: 'Director',
      version: 3,
      stances: [
        {
          stance: 'sponsor',
          reason: 'We saved his shutdown',
          notedBy: 'Anna',
          notedOn: '2026-03-01',
          fromFile: false,
        },
        { stance: 'neutral', reason: 'Listens', notedBy: 'Anna' },
      ],
      places: [],
    })
  })

  it('hold fields of one’s own, each read as its type; only those that are given change', async () => {
    const field = (label: string, type: 'date' | 'choice', choices: string[] = []) =>
      createCustomField(house(), { subject: 'contact', label, type, choices })
    await field('Birthday', 'date')
    await field('Gift', 'choice', ['Wine', 'Book'])
    const iris = await add('Iris Own', { custom: { birthday: '03.05.1980' } })
    expect(iris.custom).toEqual({ birthday: '1980-05-03' })
    const given = await change(iris, { custom: { gift: 'wine' } })
    expect(given.custom).toEqual({ birthday: '1980-05-03', gift: 'Wine' })
    expect(await refusal(change(given, { custom: { gift: 'Watch' } }))).toBe('INVALID')
    expect(await refusal(change(given, { custom: { shoeSize: '43' } }))).toBe('INVALID')
    expect(await refusal(add('Ivo Other', { custom: { birthday: 'spring' } }))).toBe('INVALID')
    const emptied = await change(given, { custom: { birthday: '' } })
    expect(emptied.custom).toEqual({ birthday: null, gift: 'Wine' })
    const { said } = await test.db
      .selectFrom('contacts')
      .select('said')
      .where('id', '=', iris.id)
      .executeTakeFirstOrThrow()
    expect(said.toSorted()).toEqual(['custom.birthday', 'custom.gift', 'name'])
  })

  it('changed by two at once show the second both values', async () => {
    const person = await add('Paul Parallel')
    await change(person, { title: 'Buyer' })
    await expect(change(person, { title: 'Head of purchasing' })).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { code: 'contactChanged', current: { title: 'Buyer', version: 2 } },
    })
  })

  it('are not added a second time under one address: whoever has it is shown', async () => {
    await add('Nora Known', { email: 'nora@alster.example' })
    await expect(add('Nora K.', { email: 'NORA@alster.example' })).rejects.toMatchObject({
      code: 'CONFLICT',
      data: { code: 'contactKnown', current: { name: 'Nora Known' } },
    })
  })

  it('report to somebody of the same account, and never in a circle', async () => {
    const [top, middle, low] = [await add('Tom Top'), await add('Mia Middle'), await add('Leo Low')]
    const below = await change(middle, { reportsToId: top.id })
    expect(below).toMatchObject({ reportsToId: top.id, reportsTo: 'Tom Top' })
    await change(low, { reportsToId: middle.id })
    expect(await refusal(change(top, { reportsToId: low.id }))).toBe('INVALID')
    expect(await refusal(change(top, { reportsToId: top.id }))).toBe('INVALID')
    const elsewhere = await add('Ole Other', {}, second)
    expect(await refusal(change(top, { reportsToId: elsewhere.id }))).toBe('INVALID')
    expect(await change(below, { reportsToId: null })).toMatchObject({ reportsToId: null, reportsTo: null })
  })

  it('are changed by whoever may change the account, and by nobody else', async () => {
    const input = { accountId: own, name: 'X' }
    expect(await refusal(ask('create', input, people.vera))).toBe('FORBIDDEN')
    expect(await refusal(ask('create', input, people.boris))).toBe('FORBIDDEN')
    expect(await refusal(ask('create', input, people.stefan))).toBe('NOT_FOUND')
    expect(await refusal(ask('create', { accountId: foreign, name: 'X' }))).toBe('NOT_FOUND')
    const nobody = { accountId: own, contactId: idOf('nobody'), version: 1, title: 'X' }
    expect(await refusal(ask('update', nobody))).toBe('NOT_FOUND')
  })
})

describe('a person of several companies', () => {
  it('who moved is gone here and new there, one human being in one act', async () => {
    const mona = await add('Mona Mover', { title: 'Buyer', language: 'de', email: 'mona@alster.example' })
    const moved = (await ask('move', {
      accountId: own,
      contactId: mona.id,
      toAccountId: second,
      leftOn: '2026-02-15',
      title: 'Head of purchasing',
      version: mona.version,
    })) as { accountId: string; contactId: string }
    const before = (await ask('get', { accountId: own, contactId: mona.id })) as Contact & {
      places: unknown[]
    }
    const after = (await ask('get', moved)) as Contact & { places: unknown[] }
    expect(before).toMatchObject({ leftOn: '2026-02-15', title: 'Buyer' })
    expect(before.places).toMatchObject([
      { account: 'Bodden Stahl', title: 'Head of purchasing', leftOn: null },
    ])
    expect(after).toMatchObject({
      name: 'Mona Mover',
      startedOn: '2026-02-15',
      language: 'de',
      email: null,
      leftOn: null,
    })
    expect(after.places).toMatchObject([{ account: 'Alster Energie', leftOn: '2026-02-15' }])
  })

  it('is linked by hand and parted again', async () => {
    const here = await add('Dora Double')
    const there = await add('Dora D.', {}, second)
    const pair = { accountId: own, contactId: here.id }
    const other = { otherAccountId: second, otherContactId: there.id }
    await ask('linkPlaces', { ...pair, ...other })
    expect(await ask('get', pair)).toMatchObject({ places: [{ accountId: second, contactId: there.id }] })
    expect(await refusal(ask('linkPlaces', { ...pair, otherAccountId: own, otherContactId: here.id }))).toBe(
      'INVALID',
    )
    expect(await refusal(ask('linkPlaces', { ...pair, ...other, otherAccountId: foreign }))).toBe('NOT_FOUND')
    await ask('unlinkPlaces', pair)
    expect(await ask('get', pair)).toMatchObject({ places: [] })
  })

  it('shows no company the reader may not see', async () => {
    const here = await add('Sam Secret')
    const ctx = house()
    const there = (await asking(ctx)(
      contactsRoutes.create,
      { accountId: foreign, name: 'Sam Secret' },
      people.stefan,
    )) as Contact
    const link = { accountId: own, contactId: here.id, otherAccountId: foreign, otherContactId: there.id }
    expect(await refusal(ask('linkPlaces', link))).toBe('NOT_FOUND')
    await ask('linkPlaces', link, people.admin)
    const seen = { accountId: own, contactId: here.id }
    expect(await ask('get', seen)).toMatchObject({ places: [] })
    expect(await ask('get', seen, people.admin)).toMatchObject({ places: [{ account: 'Cato Chemie' }] })
  })
})

describe('how a decision is approved', () => {
  it('is said step by step, in place of what was said before', async () => {
    const cfo = await add('Clara Cfo')
    const step = (title: string, contactId: string | null = null) => ({
      title,
      contactId,
      usualDays: 5,
      note: null,
    })
    await ask('setApproval', { accountId: own, steps: [step('Technical review'), step('Budget', cfo.id)] })
    const path = [step('Budget', cfo.id), step('Board')]
    await ask('setApproval', { accountId: own, steps: path })
    expect(await ask('approval', { accountId: own }, people.vera)).toEqual(path)
    expect(await ask('approval', { accountId: second })).toEqual([])
    const stranger = { accountId: own, steps: [step('Budget', idOf('nobody'))] }
    expect(await refusal(ask('setApproval', stranger))).toBe('INVALID')
    expect(await refusal(ask('setApproval', { accountId: own, steps: [] }, people.vera))).toBe('FORBIDDEN')
  })
})
