import { describe, expect, it } from 'vitest'
import { csv, emptyHouse } from '../../../test/importHouse.ts'
import { mergeAccounts, undoMerge } from '../merges/service.ts'
import { createAccount, getAccount, updateAccount } from '../service.ts'
import { listValues, takeValue } from './service.ts'

const house = emptyHouse()
const anna = { kind: 'user', id: null, name: 'Anna', role: 'admin', teamId: null } as const

/** The history of a field as a person reads it: value, who said it, and whether it is in force; newest first. */
async function history(accountId: string, field: string) {
  const values = await listValues(house.ctx(), { accountId })
  return values
    .filter((value) => value.field === field)
    .map(
      ({ value, source, sourceName, stands }) => `${value} ${source} ${sourceName}${stands ? ' stands' : ''}`,
    )
}
const change = async (accountId: string, given: object) => {
  const { version } = await getAccount(house.ctx(), { accountId })
  return updateAccount(house.ctx({ actor: anna }), { accountId, version, ...given })
}
const company = (name: string, employees: string, more = '') =>
  csv('Company;Employees;City', `${name};${employees};${more}`)
const add = async (name: string) => (await createAccount(house.ctx({ actor: anna }), { name })).id
const bring = (file: string, content: string, rules: object = {}) =>
  house.bring(file, content, { kind: 'accounts', ...rules })

describe('a value of an account', () => {
  it('keeps who said it, and what it displaced', async () => {
    const id = await add('Adler Stahl')
    await change(id, { employees: 240 })
    await change(id, { employees: 260, city: 'Graz' })
    await change(id, { employees: null })
    expect(await history(id, 'employees')).toEqual([
      'null person Anna stands',
      '260 person Anna',
      '240 person Anna',
    ])
    expect(await history(id, 'city')).toEqual(['Graz person Anna stands'])
  })

  it('that a file brings has the file and the row', async () => {
    await bring('may.csv', company('Birken Chemie', '240', 'Linz'))
    const [row] = (await listValues(house.ctx(), { accountId: await idOf('Birken Chemie') })).filter(
      ({ field }) => field === 'employees',
    )
    expect(row).toMatchObject({
      value: '240',
      source: 'import',
      sourceName: 'may.csv',
      sourceRow: 2,
      stands: true,
    })
  })

  it('is noted once: the same file again says nothing new', async () => {
    const before = await listValues(house.ctx(), { accountId: await idOf('Birken Chemie') })
    await bring('may.csv', company('Birken Chemie', '240', 'Linz'))
    expect(await listValues(house.ctx(), { accountId: await idOf('Birken Chemie') })).toEqual(before)
  })
})

const idOf = async (name: string) =>
  (
    await house.database.db
      .selectFrom('accounts')
      .select('id')
      .where('name', '=', name)
      .where('mergedInto', 'is', null)
      .executeTakeFirstOrThrow()
  ).id

describe('a person’s word', () => {
  it('stays against a file, whose word is kept beside it to be used or not', async () => {
    const id = await add('Cedar Works')
    await change(id, { employees: 260 })
    await bring('june.csv', company('Cedar Works', '240', 'Wels'))
    await bring('june.csv', company('Cedar Works', '240', 'Wels'))
    expect(await getAccount(house.ctx(), { accountId: id })).toMatchObject({ employees: 260, city: 'Wels' })
    expect(await history(id, 'employees')).toEqual(['240 import june.csv', '260 person Anna stands'])
  })

  it('yields where a person chose that the file displaces this field', async () => {
    const id = await add('Dorn Pumpen')
    await change(id, { employees: 260 })
    await bring('july.csv', company('Dorn Pumpen', '240'), { rules: { employees: 'overwrite' } })
    expect(await history(id, 'employees')).toEqual(['240 import july.csv stands', '260 person Anna'])
  })

  it('yields to a file once it was taken back: an emptied field is filled', async () => {
    const id = await add('Esche Guss')
    await change(id, { employees: 260 })
    await change(id, { employees: null })
    await bring('aug.csv', company('Esche Guss', '240'))
    expect((await getAccount(house.ctx(), { accountId: id })).employees).toBe(240)
  })

  it('takes a displaced value into force again, or confirms its own', async () => {
    const id = await idOf('Cedar Works')
    const file = (await listValues(house.ctx(), { accountId: id })).find(
      ({ field, source }) => field === 'employees' && source === 'import',
    )
    const { version } = await getAccount(house.ctx(), { accountId: id })
    await takeValue(house.ctx({ actor: anna }), { accountId: id, valueId: file!.id, version })
    expect((await history(id, 'employees'))[0]).toBe('240 person Anna stands')
    expect((await getAccount(house.ctx(), { accountId: id })).employees).toBe(240)
    const standing = (await listValues(house.ctx(), { accountId: id })).find(
      ({ field, stands }) => field === 'employees' && stands,
    )!
    const helen = { ...anna, name: 'Helen' }
    await takeValue(house.ctx({ actor: helen }), { accountId: id, valueId: standing.id, version })
    expect((await history(id, 'employees')).slice(0, 2)).toEqual([
      '240 person Helen stands',
      '240 person Anna',
    ])
  })
})

describe('an import that is taken back', () => {
  it('takes its values with it, and what stood before stands again with its source', async () => {
    await bring('first.csv', company('Fichte Energie', '100', 'Wien'))
    const id = await idOf('Fichte Energie')
    const before = await listValues(house.ctx(), { accountId: id })
    const second = await bring('second.csv', company('Fichte Energie', '120', 'Wien'))
    expect(await history(id, 'employees')).toEqual(['120 import second.csv stands', '100 import first.csv'])
    await house.undo(second.id)
    expect(await listValues(house.ctx(), { accountId: id })).toEqual(before)
  })

  it('leaves nothing of an account it made', async () => {
    const made = await bring('made.csv', company('Ginster Metall', '10'))
    const id = await idOf('Ginster Metall')
    await house.undo(made.id)
    const left = await house.database.db
      .selectFrom('accountValues')
      .where('accountId', '=', id)
      .selectAll()
      .execute()
    expect(left).toEqual([])
  })

  it('keeps the source of what stays because a person changed the account since', async () => {
    const made = await bring('stays.csv', company('Hasel Bau', '10', 'Ulm'))
    const id = await idOf('Hasel Bau')
    await change(id, { city: 'Bonn' })
    await house.undo(made.id)
    expect(await history(id, 'employees')).toEqual(['10 import stays.csv stands'])
    expect(await history(id, 'city')).toEqual(['Bonn person Anna stands'])
  })
})

describe('a merge', () => {
  it('offers what the other company said, and its undo takes the offer back', async () => {
    const kept = await add('Iris Zement')
    const other = await add('Iris Cement')
    await change(kept, { employees: 50 })
    await change(other, { employees: 55, city: 'Kiel' })
    const { id } = await mergeAccounts(house.ctx(), { accountId: kept, otherId: other })
    expect(await history(kept, 'employees')).toEqual(['55 merge Iris Cement', '50 person Anna stands'])
    expect(await history(kept, 'city')).toEqual(['Kiel merge Iris Cement'])
    await undoMerge(house.ctx(), { mergeId: id })
    expect(await history(kept, 'city')).toEqual([])
    expect(await history(other, 'city')).toEqual(['Kiel person Anna stands'])
  })
})
