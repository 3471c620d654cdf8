import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Company } from '../../../core/text/companyProfile.ts'
import { createDirectory, type DirectoryRows } from './directory.ts'
import { accountKeys } from './keys.ts'

const company = (name: string, rest: Partial<Company> = {}): Company => ({
  names: [name],
  taxNumbers: [],
  domains: [],
  ...rest,
})
const account = (id: string, of: Company, mergedInto: string | null = null): DirectoryRows => ({
  keys: accountKeys(of).map((key) => ({ ...key, originId: id })),
  accounts: [{ id, mergedInto, country: of.country ?? null }],
})
const directoryOf = (...parts: DirectoryRows[]) =>
  createDirectory({
    keys: parts.flatMap((part) => part.keys),
    accounts: parts.flatMap((part) => part.accounts),
  })

describe('the directory of companies', () => {
  it('finds a company by its tax number under another spelling', () => {
    const directory = directoryOf(
      account('hanse', company('Hanse Chemie AG', { taxNumbers: ['DE811234567'] })),
    )
    const { certain } = directory.find(company('HANSE-CHEMIE', { taxNumbers: ['811234567'], country: 'DE' }))
    expect(certain).toEqual({ accountId: 'hanse', originId: 'hanse' })
  })

  it('finds the same name in other quotation marks, and proposes it in other letters', () => {
    const directory = directoryOf(account('ptk', company('ООО «Промтехсервис»')))
    expect(directory.find(company('"ПРОМТЕХСЕРВИС" ООО')).certain?.accountId).toBe('ptk')
    const { certain, likely } = directory.find(company('OOO Promtekhservis'))
    expect(certain).toBeNull()
    expect(likely.map((one) => one.accountId)).toEqual(['ptk'])
    expect(likely[0]!.evidence).toContainEqual({
      kind: 'name',
      agrees: true,
      left: 'OOO Promtekhservis',
      right: 'ООО «Промтехсервис»',
    })
  })

  it('keeps companies of one name and two tax numbers apart', () => {
    const directory = directoryOf(account('first', company('ООО «Вектор»', { taxNumbers: ['5400000040'] })))
    expect(directory.find(company('ООО «Вектор»', { taxNumbers: ['5400000057'] })).certain).toBeNull()
  })

  it('finds an account that was merged under its own name: facts belong to the kept one and say where they came in', () => {
    const directory = directoryOf(
      account('kept', company('Alpine Power GmbH')),
      account('middle', company('Alpine Energy GmbH'), 'kept'),
      account('merged', company('Alpstrom GmbH'), 'middle'),
    )
    expect(directory.find(company('Alpstrom')).certain).toEqual({ accountId: 'kept', originId: 'merged' })
    expect(directory.find(company('Alpine Power')).certain).toEqual({ accountId: 'kept', originId: 'kept' })
  })

  it('finds every file row under the same origin before and after a merge', () => {
    const name = fc.constantFrom('Nord', 'Nordwind', 'Nord Wind', 'Südwind', 'Вектор', 'Vektor', 'Ветер')
    const row = fc.record({ name, tax: fc.constantFrom(null, '5400000040', '5400000057') })
    const known = fc.uniqueArray(row, {
      minLength: 2,
      maxLength: 5,
      selector: (one) => `${one.name}${one.tax}`,
    })
    fc.assert(
      fc.property(known, row, (rows, asked) => {
        const toCompany = (one: typeof asked) => company(one.name, { taxNumbers: one.tax ? [one.tax] : [] })
        const origin = (merged: boolean) =>
          directoryOf(
            ...rows.map((one, place) =>
              account(`a${place}`, toCompany(one), merged && place === 1 ? 'a0' : null),
            ),
          ).find(toCompany(asked)).certain?.originId
        const before = origin(false)
        expect(before === undefined || origin(true) === before).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('does not guess which of two accounts a bare name means, but knows the one that is as bare', () => {
    const two = [
      account('a', company('ООО «Вектор»', { taxNumbers: ['5400000040'] })),
      account('b', company('ООО «Вектор»', { taxNumbers: ['5400000057'] })),
    ]
    const directory = directoryOf(...two)
    const asked = directory.find(company('Вектор'))
    expect(asked.certain).toBeNull()
    expect(asked.likely.map((one) => one.accountId)).toEqual(['a', 'b'])
    directory.add(company('Вектор'), 'c')
    expect(directory.find(company('Вектор')).certain?.accountId).toBe('c')
  })

  it('finds what was added in the same run, and names each key of it once', () => {
    const directory = directoryOf()
    const fresh = directory.add(
      company('Новая Сталь', { taxNumbers: ['7701234567'], codes: ['K-12'] }),
      'new',
    )
    expect(fresh.map((key) => key.kind)).toEqual(expect.arrayContaining(['tax', 'code', 'name', 'loose']))
    expect(directory.add(company('Новая Сталь'), 'new')).toEqual([])
    expect(directory.find(company('Группа Новая Сталь', { codes: ['k-12'] })).likely).toHaveLength(1)
    expect(directory.find(company('anything', { taxNumbers: ['7701234567'] })).certain?.accountId).toBe('new')
  })

  it('finds any company again that it was given', () => {
    const word = fc.constantFrom(
      'Sever',
      'Север',
      'Stahl',
      'Chemie',
      'Group',
      'Holding',
      'M',
      '2',
      'Ελλάς',
      '&',
      '—',
    )
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 12 }), (names) => {
        const directory = directoryOf()
        const given = new Map<string, string>()
        for (const [place, one] of names.entries()) {
          const { certain } = directory.find(company(one))
          if (!certain) directory.add(company(one), `account ${place}`)
          given.set(one, certain?.accountId ?? `account ${place}`)
        }
        const again = [...given.keys()].map((one) => directory.find(company(one)).certain?.accountId)
        expect(again).toEqual([...given.values()])
      }),
    )
  })
})
