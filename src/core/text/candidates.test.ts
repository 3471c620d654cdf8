import { describe, expect, it } from 'vitest'
import { candidatePairs, companyKeys } from './candidates.ts'
import type { Company } from './companyProfile.ts'

const named = (name: string): Company => ({ names: [name], taxNumbers: [], domains: [] })
const shared = (a: Company, b: Company) => companyKeys(a).filter((key) => companyKeys(b).includes(key))

describe('index keys of a company', () => {
  it('hold what identifies it and how it sounds', () => {
    const company = {
      names: ['Hanse Chemie AG'],
      taxNumbers: ['DE 811234567'],
      domains: ['info@hanse.de'],
      codes: ['K-1'],
    }
    expect(companyKeys(company)).toEqual([
      'tax:811234567',
      'domain:hanse.de',
      'code:k-1',
      'name:hansechemie',
      'sound:khansikhimi',
      'word:khansi',
      'word:khimi',
      'start:khans',
      'end:khimi',
      'edges:khans-khimi',
    ])
  })

  it.each([
    ['ООО «Промтехсервис»', 'Promtechservis'],
    ['Ελευσίνα Διυλιστήρια Α.Ε.', 'Eleusina Diylistiria'],
    ['Nordic Steel AB', 'Steel Nordic'],
    ['Keystone Refining Inc', 'Keystone Refinning'],
    ['Вектор', 'Компания «Вектор»'],
    ['ООО «Нижнекамскнефтехим»', 'Нижникамскнефтхим'],
  ])('meet for %s and %s', (left, right) => {
    expect(shared(named(left), named(right))).not.toEqual([])
  })

  it('share no key of free mail or of nothing', () => {
    expect(
      shared(
        { names: ['А1'], taxNumbers: ['-'], domains: ['x@mail.ru'] },
        { names: ['Б2'], taxNumbers: ['-'], domains: ['y@mail.ru'] },
      ),
    ).toEqual([])
    expect(companyKeys({ names: [''], taxNumbers: [''], domains: [''] })).toEqual([])
  })
})

describe('pairs worth comparing', () => {
  const roots = ['Строй', 'Маш', 'Хим', 'Энерго', 'Метал', 'Нефте', 'Газ', 'Транс', 'Урал', 'Сибирь']
  const names = Array.from({ length: 10_000 }, (_, i) => {
    const digits = String(i).padStart(4, '0').split('').map(Number)
    return `ООО «${digits.map((digit) => roots[digit]!).join('')}»`
  })

  it('are few among 10,000 companies with much alike names, and hold every doublet', () => {
    const companies = [...names, 'OOO StroyMashKhimEnergo'].map(named)
    const pairs = candidatePairs(companies.map(companyKeys))
    expect(pairs.length).toBeLessThan(400_000)
    expect(pairs).toContainEqual([123, 10_000])
    expect(new Set(pairs.map(([i, j]) => `${i} ${j}`)).size).toBe(pairs.length)
    expect(pairs.every(([i, j]) => i < j)).toBe(true)
  })
})
