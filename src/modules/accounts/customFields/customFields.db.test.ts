import { describe, expect, it } from 'vitest'
import { refusal } from '../../../test/accountStory.ts'
import { csv, emptyHouse } from '../../../test/importHouse.ts'
import { inspect, storeFile } from '../../imports/service.ts'
import { createAccount, getAccount, updateAccount } from '../service.ts'
import { listValues } from '../values/service.ts'
import * as service from './service.ts'
import { Readable } from 'node:stream'

const house = emptyHouse()
const make = (label: string, type: 'text' | 'number' | 'choice' | 'yesNo', choices: string[] = []) =>
  service.createCustomField(house.ctx(), { subject: 'account', label, type, choices })
const idOf = async (name: string) =>
  (
    await house.database.db
      .selectFrom('accounts')
      .select('id')
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
  ).id

describe('a field of one’s own', () => {
  it('is made, renamed, put in order and archived; its key and its values stay', async () => {
    const tier = await make('Tier', 'choice', ['Gold', 'Silver'])
    const furnaces = await make('Furnaces', 'number')
    expect(await refusal(make('tier', 'text'))).toBe('INVALID')
    expect(await refusal(make('Colour', 'choice'))).toBe('INVALID')
    await service.orderCustomFields(house.ctx(), { ids: [furnaces.id, tier.id] })
    await service.updateCustomField(house.ctx(), { fieldId: tier.id, label: 'Service tier' })
    const fields = await service.listCustomFields(house.ctx(), { subject: 'account' })
    expect(fields.map(({ key, label }) => [key, label])).toEqual([
      ['furnaces', 'Furnaces'],
      ['tier', 'Service tier'],
    ])
    await service.updateCustomField(house.ctx(), { fieldId: furnaces.id, archived: true })
    const after = await service.listCustomFields(house.ctx(), {})
    expect(after.map(({ key, archived }) => [key, archived])).toEqual([
      ['tier', false],
      ['furnaces', true],
    ])
  })

  it('takes what its type can read, each value with its source, and leaves other fields alone', async () => {
    const { id } = await createAccount(house.ctx(), { name: 'Adler Stahl', custom: { tier: 'gold' } })
    await updateAccount(house.ctx(), { accountId: id, version: 1, custom: { furnaces: '1 234,5' } })
    const account = await getAccount(house.ctx(), { accountId: id })
    expect(account.custom).toEqual({ tier: 'Gold', furnaces: 1234.5 })
    const wrong = (custom: Record<string, string>) =>
      refusal(updateAccount(house.ctx(), { accountId: id, version: 2, custom }))
    expect(await wrong({ tier: 'Bronze' })).toBe('INVALID')
    expect(await wrong({ nothing: 'x' })).toBe('INVALID')
    const values = await listValues(house.ctx(), { accountId: id })
    expect(values.find(({ field }) => field === 'custom.tier')).toMatchObject({
      value: 'Gold',
      source: 'person',
    })
  })
})

describe('a file with a column that is called like a field of one’s own', () => {
  it('fills it, and what it cannot read stays a text of the file', async () => {
    const file = csv('Company;City;Service tier', 'Birken Chemie;Graz;silver', 'Cedar Works;Wels;platinum')
    await house.bring('tiers.csv', file, { kind: 'accounts' })
    const birken = await getAccount(house.ctx(), { accountId: await idOf('Birken Chemie') })
    expect(birken).toMatchObject({ custom: { tier: 'Silver' }, extra: null, city: 'Graz' })
    const cedar = await getAccount(house.ctx(), { accountId: await idOf('Cedar Works') })
    expect(cedar).toMatchObject({ custom: {}, extra: { 'Service tier': 'platinum' } })
  })

  it('joins it to the values that stand, and not against a person’s word', async () => {
    const id = await idOf('Adler Stahl')
    await make('Safety audit', 'yesNo')
    await house.bring('audit.csv', csv('Company;Tier;Safety audit', 'Adler Stahl;Silver;yes'), {
      kind: 'accounts',
      map: { columns: { 'custom.tier': 'Tier' } },
    })
    const { custom } = await getAccount(house.ctx(), { accountId: id })
    expect(custom).toEqual({ tier: 'Gold', furnaces: 1234.5, safety_audit: true })
    const said = (await listValues(house.ctx(), { accountId: id })).filter(
      ({ field }) => field === 'custom.tier',
    )
    expect(said.map(({ value, stands }) => [value, stands])).toEqual([
      ['Silver', false],
      ['Gold', true],
    ])
  })

  it('says before the import which column fills which field', async () => {
    const content = Readable.from([Buffer.from(csv('Company;City;Service tier', 'Dorn Pumpen;Graz;Gold'))])
    const { fileId } = await storeFile(house.ctx(), 'tiers.csv', content)
    const { columns, fields, map } = await inspect(house.ctx(), { fileId, kind: 'accounts' })
    expect(columns.map(({ header, field }) => [header, field])).toContainEqual([
      'Service tier',
      'custom.tier',
    ])
    expect(fields.map(({ id }) => id)).toContain('custom.tier')
    expect(map.columns).toMatchObject({ 'custom.tier': 'Service tier' })
  })
})
