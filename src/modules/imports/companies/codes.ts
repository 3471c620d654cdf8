import type { Evidence } from '../../../core/text/companyEvidence.ts'
import { foldText } from '../../../core/text/fold.ts'
import type { KnownCode } from './queries.ts'
import type { CompanyWords } from './words.ts'

/** The account that goes by a customer number. */
export interface Coded {
  accountId: string
  originId: string
  name: string
}

/** Customer numbers, each with the first account that bears it. */
export function createCodes(known: readonly KnownCode[]) {
  const byCode = new Map<string, Coded>()
  const add = (code: string, coded: Coded) => {
    if (!byCode.has(code)) byCode.set(code, coded)
  }
  for (const { code, ...coded } of known) add(code, coded)
  return {
    find: ({ code }: CompanyWords): Coded | null =>
      code === null ? null : (byCode.get(foldText(code)) ?? null),
    add: (code: string, coded: Coded) => add(foldText(code), coded),
  }
}

/** The account is known by its number alone. */
export const isNamedByCode = (coded: Coded, words: CompanyWords): boolean =>
  foldText(coded.name) === foldText(words.code!)

/** A number alone names its account; with a quite different name beside it, only an account that has no name yet. */
export const isMeant = (words: CompanyWords, coded: Coded): boolean =>
  words.name === null || isNamedByCode(coded, words)

/** Why two companies under one customer number are for a person to look at. */
export const sameCode = (words: CompanyWords, name: string, coded: Coded): Evidence[] => [
  { kind: 'code', agrees: true, left: words.code!, right: words.code! },
  { kind: 'name', agrees: false, left: name, right: coded.name },
]
