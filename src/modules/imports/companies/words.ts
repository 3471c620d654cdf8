import { hash } from 'node:crypto'
import type { Company } from '../../../core/text/companyProfile.ts'
import { referencePrefix } from './queries.ts'

/** What a row says about the company it belongs to. */
export interface CompanyWords {
  name: string | null
  code: string | null
  taxNumber: string | null
  website: string | null
  email: string | null
  country: string | null
  owner: string | null
}

export const namesNobody = (words: CompanyWords): boolean =>
  words.name === null && words.code === null && words.taxNumber === null && words.website === null

/** All that tells companies apart, in one text. */
export const textOfWords = (words: CompanyWords): string =>
  [words.name, words.code, words.taxNumber, words.website, words.email, words.country].join('\u0001')

/** The key under which the same words are found again in a later file. */
export const referenceOf = (text: string): string => referencePrefix + hash('md5', text, 'hex')

export const companyOf = (words: CompanyWords): Company => ({
  names: words.name === null ? [] : [words.name],
  taxNumbers: words.taxNumber === null ? [] : [words.taxNumber],
  domains: [words.website, words.email].filter((address) => address !== null),
  codes: words.code === null ? [] : [words.code],
  country: words.country,
})
