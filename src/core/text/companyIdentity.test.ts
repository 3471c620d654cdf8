import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { compareCompanies } from './companyIdentity.ts'
import type { Company } from './companyProfile.ts'

const named = (...names: string[]): Company => ({ names, taxNumbers: [], domains: [] })

describe('comparing two companies', () => {
  it('gives its reasons', () => {
    const left = {
      names: ['ООО «Промтехсервис»'],
      taxNumbers: ['7701234567'],
      domains: ['www.pts.ru'],
      country: 'RU',
    }
    const right = { names: ['OOO Promtekhservis'], taxNumbers: [], domains: ['info@pts.ru'], country: 'RU' }
    expect(compareCompanies(left, right)).toMatchObject({
      verdict: 'certain',
      names: 'transliterated',
      evidence: [
        { kind: 'domain', agrees: true, left: 'pts.ru', right: 'pts.ru' },
        { kind: 'name', agrees: true, left: 'ООО «Промтехсервис»', right: 'OOO Promtekhservis' },
        { kind: 'form', agrees: true, left: 'ooo', right: 'ooo' },
        { kind: 'country', agrees: true, left: 'ru', right: 'ru' },
      ],
    })
  })

  it('uses whichever of several names comes closest', () => {
    expect(compareCompanies(named('PTS', 'ООО «Промтехсервис»'), named('ПРОМТЕХСЕРВИС')).verdict).toBe(
      'certain',
    )
  })

  it('takes one common code for a second witness of a like name, never for a witness by itself', () => {
    const one = { ...named('Промтехсервис'), codes: ['C-100'] }
    expect(compareCompanies(one, { ...named('Promtechservis'), codes: ['c-100'] }).verdict).toBe('certain')
    expect(compareCompanies(one, { ...named('Nordic Steel'), codes: ['C-100'] }).verdict).toBe('different')
  })

  it('keeps equal names apart when the tax numbers differ', () => {
    const one = { ...named('Вектор'), taxNumbers: ['5400000040'] }
    const other = { ...named('Вектор'), taxNumbers: ['5400000041'] }
    expect(compareCompanies(one, other)).toMatchObject({ verdict: 'different', names: 'equal' })
  })

  it('finds nothing where nothing is known', () => {
    expect(compareCompanies(named(), named('Вектор'))).toEqual({
      verdict: 'different',
      score: 0,
      names: 'unrelated',
      evidence: [],
    })
  })
})

const words = [
  'вектор',
  'северная',
  'губа',
  'hanse',
  'chemie',
  'müller',
  'Ελευσίνα',
  'διυλιστήρια',
  'M',
  '2',
  'groß',
  'й',
]
const forms = ['ООО', 'АО', 'GmbH', 'AG', 'Α.Ε.', 'Ltd', 'Inc.', '']
const anyName = fc
  .tuple(
    fc.constantFrom(...forms),
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([form, list, first]) => (first ? `${form} «${list.join(' ')}»` : `${list.join('-')}, ${form}`))
const anyCompany = fc.record({
  names: fc.array(anyName, { minLength: 1, maxLength: 2 }),
  taxNumbers: fc.array(fc.constantFrom('7701234567', 'DE811234567', '90000000', '-'), { maxLength: 2 }),
  domains: fc.array(fc.constantFrom('a.de', 'www.vector.ru', 'x@mail.ru', ''), { maxLength: 2 }),
  country: fc.constantFrom('DE', 'RU', null),
})

function shout(name: string): string {
  return name.toUpperCase().replaceAll('«', '"').replaceAll('»', '"')
}

describe('whatever the companies', () => {
  it('the answer is the same from either side', () => {
    fc.assert(
      fc.property(anyCompany, anyCompany, (a, b) => {
        const there = compareCompanies(a, b)
        const back = compareCompanies(b, a)
        expect(back.verdict).toBe(there.verdict)
        expect(back.score).toBeCloseTo(there.score, 12)
        expect(back.names).toBe(there.names)
      }),
    )
  })

  it('a company is certainly itself', () => {
    fc.assert(
      fc.property(anyCompany, (company) => {
        expect(compareCompanies(company, company).verdict).toBe('certain')
      }),
    )
  })

  it('case and quotation marks change nothing', () => {
    fc.assert(
      fc.property(anyCompany, anyCompany, (a, b) => {
        const loud = { ...a, names: a.names.map(shout) }
        expect(compareCompanies(loud, b)).toMatchObject({
          verdict: compareCompanies(a, b).verdict,
          names: compareCompanies(a, b).names,
        })
      }),
    )
  })
})

const folder = process.env['MAINSTAY_TEST_DATA'] ?? ''
const truthShape = z.object({
  'same_companies.csv': z.object({
    groups_that_are_one: z.array(z.array(z.string())),
    pairs_that_are_two: z.array(z.tuple([z.string(), z.string()])),
  }),
})

function readList(name: string): string {
  return readFileSync(join(folder, 'messy', name), 'utf8').trim()
}

function listedCompanies(): Map<string, Company> {
  const lines = readList('same_companies.csv').split(/\r?\n/).slice(1)
  const rows = lines.map((line) => /^"(.*)",(.*),(.*)$/.exec(line) ?? [])
  return new Map(
    rows.map(([, name = '', tax = '', site = '']) => [
      name,
      { names: [name], taxNumbers: [tax], domains: [site] },
    ]),
  )
}

describe.skipIf(folder === '')('the real list of companies (skipped without MAINSTAY_TEST_DATA)', () => {
  it('has its groups found as one and its pairs left as two', () => {
    const companies = listedCompanies()
    const verdict = (left: string, right: string) =>
      compareCompanies(companies.get(left)!, companies.get(right)!).verdict
    const truth = truthShape.parse(JSON.parse(readList('truth.json')))['same_companies.csv']
    for (const group of truth.groups_that_are_one) {
      for (const name of group) {
        const verdicts = group.filter((other) => other !== name).map((other) => verdict(name, other))
        expect(verdicts).toContain('certain')
        expect(verdicts).not.toContain('different')
      }
    }
    expect(truth.pairs_that_are_two.map(([left, right]) => verdict(left, right))).toEqual([
      'different',
      'different',
    ])
  })
})
