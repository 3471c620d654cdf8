import { describe, expect, it } from 'vitest'
import { csv, emptyHouse } from '../../../test/importHouse.ts'
import { operator } from '../../../test/context.ts'
import { asking } from '../../../test/accountStory.ts'
import { createCustomField } from '../../accounts/customFields/service.ts'
import type { Contact } from '../../contacts/contract.ts'
import { contactsRoutes } from '../../contacts/routes.ts'

const house = emptyHouse()
const rowsOf = (record: { result: { rows: object } | null }) => record.result!.rows
const contacts = () => house.database.db.selectFrom('contacts').selectAll().orderBy('name').execute()
const ask = (name: keyof typeof contactsRoutes, input: object) =>
  asking(house.ctx())(contactsRoutes[name], input, operator)
const nothingStays = async () => {
  const tables = ['contacts', 'colleagues', 'relations', 'contact_stances', 'interactions', 'accounts']
  expect(await Promise.all(tables.map((table) => house.count(table)))).toEqual(tables.map(() => 0))
}

const people = csv(
  'Company,Name,Email,Job title,Role,Circle,Influence,Stance,Reports to,Consent,Left on',
  'Hanse AG,Jan Meyer,jan@hanse.example,Director,decides,business leader,5,supporter,,yes,',
  'Hanse AG,Eva Klein,eva@hanse.example,Buyer,influencer,brand defender,high,sponsor,"Meyer, Jan",no,',
  'Hanse AG,Uwe Alt,,Clerk,user,operational user,1,opponent,Eva Klein,,2025-12-31',
)

describe('a file of people', () => {
  it('says where they stand and whom they report to, and a repeat changes nothing', async () => {
    const first = await house.bring('people.csv', people)
    expect(rowsOf(first)).toMatchObject({ read: 3, new: 3, changed: 0, bad: 0 })
    const [eva, jan, uwe] = await contacts()
    expect(jan).toMatchObject({
      role: 'decisionMaker',
      circle: 'leader',
      influence: 5,
      stance: 'supporter',
      consent: 'given',
    })
    expect(eva).toMatchObject({ influence: 4, stance: 'sponsor', consent: 'refused', reportsToId: jan!.id })
    expect(uwe).toMatchObject({ leftOn: '2025-12-31', stance: 'opponent', reportsToId: eva!.id })
    expect(await house.count('contact_stances')).toBe(3)
    expect(rowsOf(await house.bring('again.csv', people))).toMatchObject({ new: 0, changed: 0, same: 3 })
    expect(await house.count('contact_stances')).toBe(3)
    await house.undo(first.id)
    await nothingStays()
  })

  it('never displaces what a person said, fills what nobody said, and leaves what was said when it is undone', async () => {
    const first = await house.bring('people.csv', people)
    const [eva] = await contacts()
    const at = { accountId: eva!.accountId, contactId: eva!.id }
    await ask('update', { ...at, title: 'Head of purchasing', phone: null, version: 1 })
    const changed = people.replace('Buyer', 'Assistant').replace('sponsor', 'neutral')
    const second = await house.bring('changed.csv', changed)
    expect(rowsOf(second)).toMatchObject({ new: 0, changed: 1 })
    const now = (await ask('get', at)) as Contact & { stances: { stance: string; fromFile: boolean }[] }
    expect(now).toMatchObject({ title: 'Head of purchasing', stance: 'neutral' })
    expect(now.stances.map(({ stance, fromFile }) => [stance, fromFile])).toEqual([
      ['neutral', true],
      ['sponsor', true],
    ])
    await house.undo(second.id)
    expect(await ask('get', at)).toMatchObject({ title: 'Head of purchasing', stance: 'sponsor' })
    const { kept } = await house.undo(first.id)
    expect(kept).toMatchObject([{ table: 'contacts', label: 'Eva Klein' }, { table: 'accounts' }])
    expect((await contacts()).map(({ name }) => name)).toEqual(['Eva Klein'])
    await house.database.db.deleteFrom('contacts').execute()
  })

  it('fills fields of one’s own, but none a person has said, and leaves these when it is undone', async () => {
    const field = (label: string, choices: string[]) =>
      createCustomField(house.ctx(), { subject: 'contact', label, type: 'choice', choices })
    await field('Newsletter', ['Weekly', 'Monthly'])
    await field('Gift', ['Wine', 'Book'])
    const file = csv(
      'Company,Name,Email,Job title,Newsletter,Gift',
      'Elbe Chemie,Ida Iversen,ida@elbe.example,Buyer,weekly,wine',
    )
    const first = await house.bring('first.csv', file)
    const [ida] = await contacts()
    expect(ida!.custom).toEqual({ newsletter: 'Weekly', gift: 'Wine' })
    const at = { accountId: ida!.accountId, contactId: ida!.id }
    await ask('update', { ...at, version: 1, custom: { gift: 'Book' } })
    const second = await house.bring('second.csv', file.replace('weekly', 'monthly'))
    expect(rowsOf(second)).toMatchObject({ new: 0, changed: 1 })
    expect((await contacts())[0]!.custom).toEqual({ newsletter: 'Monthly', gift: 'Book' })
    await house.undo(second.id)
    expect((await contacts())[0]!.custom).toEqual({ newsletter: 'Weekly', gift: 'Book' })
    await house.undo(first.id)
    await house.database.db.deleteFrom('contacts').execute()
  })

  it('finds the person somebody typed in before, by address or by name', async () => {
    const first = await house.bring('companies.csv', csv('Company,Name', 'Nord GmbH,Ole Olsen'))
    const { accountId } = (await contacts())[0]!
    await ask('create', { accountId, name: 'Kari Nordmann', email: 'kari@nord.example' })
    await ask('create', { accountId, name: 'Per Hansen' })
    const file = csv(
      'Company,Name,Email,Job title',
      'Nord GmbH,K. Nordmann,KARI@nord.example,Director',
      'Nord GmbH,Hansen Per,per@nord.example,Buyer',
    )
    expect(rowsOf(await house.bring('both.csv', file))).toMatchObject({ new: 0, changed: 2 })
    expect(await contacts()).toMatchObject([
      { name: 'Kari Nordmann', title: 'Director' },
      { name: 'Ole Olsen' },
      { name: 'Per Hansen', title: 'Buyer', email: 'per@nord.example' },
    ])
    expect(first.status).toBe('done')
  })
})

describe('a file of our people', () => {
  const team = csv(
    'sales_agent,manager,regional_office',
    'Anna Snelling,Dustin Brinkmann,Central',
    'Boris Faz,Rocco Neubert,East',
  )

  it('is recognised by itself, repeated changes nothing, and goes when it is undone', async () => {
    const first = await house.bring('sales_teams.csv', team)
    expect(first.result).toMatchObject({
      kind: 'colleagues',
      rows: { read: 2, new: 2, bad: 0 },
      accounts: { new: 0 },
    })
    expect(rowsOf(await house.bring('again.csv', team))).toMatchObject({ new: 0, changed: 0, same: 2 })
    const moved = await house.bring('moved.csv', team.replace('East', 'West'))
    expect(rowsOf(moved)).toMatchObject({ new: 0, changed: 1, same: 1 })
    const offices = async () =>
      (await house.database.db.selectFrom('colleagues').select('office').orderBy('name').execute()).map(
        ({ office }) => office,
      )
    expect(await offices()).toEqual(['Central', 'West'])
    await house.undo(moved.id)
    expect(await offices()).toEqual(['Central', 'East'])
    await house.undo(first.id)
    expect(await house.count('colleagues')).toBe(0)
  })
})

describe('a file of who knows whom', () => {
  const known = csv(
    'Company,Contact,Our person,Relationship level,Wanted level',
    'Rhein Stahl,Olga Petrova,Anna Klein,trusted,4',
    'Rhein Stahl,Jan Meyer,Anna Klein,1,',
    'Rhein Stahl,Nobody,,2,',
  )

  it('makes people on both sides where nobody knew them, and keeps what a person said', async () => {
    const first = await house.bring('relations.csv', known)
    expect(rowsOf(first)).toMatchObject({ read: 3, new: 2, bad: 1 })
    expect(rowsOf(await house.bring('again.csv', known))).toMatchObject({ new: 0, changed: 0, same: 2 })
    const [relation] = await house.database.db
      .selectFrom('relations')
      .selectAll()
      .where('level', '=', 3)
      .execute()
    expect(relation).toMatchObject({ wanted: 4, notedBy: null })
    const { accountId, contactId, colleagueId } = relation!
    await ask('setRelation', { accountId, contactId, colleagueId, level: 2, wanted: 4 })
    expect(rowsOf(await house.bring('third.csv', known))).toMatchObject({ changed: 0, same: 2 })
    expect(await house.count('relations')).toBe(2)
    const { kept } = await house.undo(first.id)
    expect(await house.count('relations')).toBe(1)
    expect(kept.map(({ table }) => table)).toContain('contacts')
  })
})

describe('imported interactions', () => {
  const talks = csv(
    'Date,Company,Type,Direction,Contact,Contact email,Our person,Subject',
    '2026-01-10 10:00,Weser Werft,call,in,Ольга Петрова,,Anna Klein,Offer',
    '2026-01-11 10:00,Weser Werft,email,out,,meyer@weser.example,Klein Anna,Reply',
    '2026-01-12 10:00,Weser Werft,meeting,,Olga Petrova; Jan Meyer,,Anna Klein; Boris Faz,Visit',
  )
  const whose = async () =>
    (
      await house.database.db
        .selectFrom('interactions')
        .select(['contactIds', 'colleagueIds'])
        .orderBy('occurredAt')
        .execute()
    ).map(({ contactIds, colleagueIds }) => [contactIds.length, colleagueIds.length])

  it('know whose they are as soon as the people are known, whichever file comes first', async () => {
    const first = await house.bring('talks.csv', talks)
    expect(await whose()).toEqual([
      [0, 1],
      [0, 1],
      [0, 2],
    ])
    const file = csv(
      'Company,Name,Email',
      'Weser Werft,Olga Petrova,',
      'Weser Werft,Jan Meyer,meyer@weser.example',
    )
    const second = await house.bring('weser.csv', file)
    expect(await whose()).toEqual([
      [1, 1],
      [1, 1],
      [2, 2],
    ])
    expect(rowsOf(await house.bring('talks again.csv', talks))).toMatchObject({ new: 0, changed: 0, same: 3 })
    await house.undo(second.id)
    expect(await whose()).toEqual([
      [0, 1],
      [0, 1],
      [0, 2],
    ])
    await house.undo(first.id)
    expect(await house.count('interactions')).toBe(0)
  })

  it('are linked when somebody is added or renamed by hand', async () => {
    await house.bring('talks.csv', talks)
    const { id: accountId } = await house.database.db
      .selectFrom('accounts')
      .select('id')
      .where('name', '=', 'Weser Werft')
      .executeTakeFirstOrThrow()
    const olga = (await ask('create', { accountId, name: 'Olga P.' })) as Contact
    expect(await whose()).toEqual([
      [0, 1],
      [0, 1],
      [0, 2],
    ])
    await ask('update', { accountId, contactId: olga.id, name: 'Olga Petrova', version: 1 })
    expect(await whose()).toEqual([
      [1, 1],
      [0, 1],
      [1, 2],
    ])
    await ask('update', { accountId, contactId: olga.id, addresses: ['meyer@weser.example'], version: 2 })
    expect(await whose()).toEqual([
      [1, 1],
      [1, 1],
      [1, 2],
    ])
  })
})
