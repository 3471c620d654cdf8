import { hash } from 'node:crypto'
import type { Evidence } from '../../../core/text/companyEvidence.ts'
import type { Company } from '../../../core/text/companyProfile.ts'
import { foldText } from '../../../core/text/fold.ts'
import type { Directory } from '../../accounts/directory/directory.ts'
import type { AccountKey } from '../../accounts/directory/keys.ts'
import type { Owner } from './owners.ts'
import { type KnownCode, type KnownReference, referencePrefix } from './queries.ts'

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

export interface CompanyHit {
  accountId: string
  originId: string
  /** Made by this import. */
  isNew: boolean
  /** The row calls the account by a name it was not known by. */
  isNewName: boolean
}

export interface MadeAccount extends Owner {
  id: string
  name: string
  country: string | null
  website: string | null
  row: number
}
export interface Proposal {
  leftId: string
  rightId: string
  score: number
  evidence: Evidence[]
}

/** The companies known and those the file adds. Memory holds companies, never rows. */
export interface CompanyBook {
  /** The account that is meant, made where there is none; null where the row names no company. */
  find: (words: CompanyWords, row: number) => CompanyHit | null
  made: Map<string, MadeAccount>
  keys: (AccountKey & { accountId: string; originId: string })[]
  proposals: Proposal[]
  /** Accounts that stood under their number and now have a name. */
  renames: Map<string, string>
  matched: Set<string>
}

interface Start {
  directory: Directory
  codes: KnownCode[]
  references: KnownReference[]
  ownerOf: (written: string | null) => Owner
  /** Whom a new account belongs to where the row names nobody. */
  usualOwner: string | null
  newId: () => string
}

type Coded = { accountId: string; originId: string; name: string }

export function createCompanyBook({
  directory,
  codes,
  references,
  ownerOf,
  usualOwner,
  newId,
}: Start): CompanyBook {
  const book = {
    made: new Map<string, MadeAccount>(),
    keys: [] as CompanyBook['keys'],
    proposals: [] as Proposal[],
    renames: new Map<string, string>(),
    matched: new Set<string>(),
  }
  const byCode = new Map<string, Coded>()
  for (const known of codes) if (!byCode.has(known.code)) byCode.set(known.code, known)
  const understood = new Map(references.map((known) => [known.reference, known]))
  const seen = new Map<string, CompanyHit | null>()

  const learn = (company: Company, accountId: string, originId: string): AccountKey[] => {
    const fresh = directory.add(company, accountId, originId)
    for (const key of fresh) book.keys.push({ ...key, accountId, originId })
    return fresh
  }
  const make = (words: CompanyWords, row: number): MadeAccount => {
    const name = words.name ?? words.code ?? words.taxNumber ?? words.website!
    const owner = words.owner === null ? { ownerId: usualOwner, ownerName: null } : ownerOf(words.owner)
    const account = { id: newId(), name, country: words.country, website: words.website, row, ...owner }
    book.made.set(account.id, account)
    return account
  }
  /** An account that so far went by its number gets its name. */
  const rename = (coded: Coded, name: string) => {
    const made = book.made.get(coded.accountId)
    if (made) made.name = name
    else book.renames.set(coded.accountId, name)
    coded.name = name
  }
  const lookUp = (words: CompanyWords, row: number): CompanyHit => {
    const company = companyOf(words)
    const { certain, likely } = directory.find(company)
    const coded = words.code === null ? undefined : byCode.get(foldText(words.code))
    const found = certain ?? (coded && isMeant(words, coded) ? coded : null)
    if (found === coded && coded && words.name !== null && isNumber(coded, words)) rename(coded, words.name)
    const made = found ? null : make(words, row)
    const { accountId, originId } = found ?? { accountId: made!.id, originId: made!.id }
    const isNew = book.made.has(accountId)
    if (!isNew) book.matched.add(accountId)
    const fresh = learn(company, accountId, originId)
    if (words.code !== null && !coded)
      byCode.set(foldText(words.code), { accountId, originId, name: made?.name ?? words.name ?? '' })
    if (made) {
      for (const { accountId: rightId, score, evidence } of likely)
        book.proposals.push({ leftId: made.id, rightId, score, evidence })
      if (coded) book.proposals.push(sameCode(words, made, coded))
    }
    return { accountId, originId, isNew, isNewName: !made && fresh.some((key) => key.kind === 'name') }
  }
  /** The same words as in an earlier file mean the same account, also where by now several could be meant. */
  const recall = (asked: string): CompanyHit | null => {
    const known = understood.get(referenceOf(asked))
    if (!known) return null
    book.matched.add(known.accountId)
    return { accountId: known.accountId, originId: known.originId, isNew: false, isNewName: false }
  }
  const remember = (asked: string, hit: CompanyHit): CompanyHit => {
    const { accountId, originId } = hit
    book.keys.push({
      kind: 'loose',
      value: referenceOf(asked),
      display: asked.replaceAll('\u0001', ' ').trim(),
      accountId,
      originId,
    })
    return hit
  }
  return {
    ...book,
    find(words, row) {
      const asked = [words.name, words.code, words.taxNumber, words.website, words.email, words.country].join(
        '\u0001',
      )
      const before = seen.get(asked)
      if (before !== undefined) return before
      const nothing =
        words.name === null && words.code === null && words.taxNumber === null && words.website === null
      const hit = nothing ? null : (recall(asked) ?? remember(asked, lookUp(words, row)))
      // Asked again, the name is known.
      seen.set(asked, hit && { ...hit, isNewName: false })
      return hit
    },
  }
}

const referenceOf = (asked: string): string => referencePrefix + hash('md5', asked, 'hex')

const companyOf = (words: CompanyWords): Company => ({
  names: words.name === null ? [] : [words.name],
  taxNumbers: words.taxNumber === null ? [] : [words.taxNumber],
  domains: [words.website, words.email].filter((address) => address !== null),
  codes: words.code === null ? [] : [words.code],
  country: words.country,
})

/** The account is only known by its number. */
const isNumber = (coded: Coded, words: CompanyWords): boolean =>
  foldText(coded.name) === foldText(words.code!)

/** A number alone names its account; with a quite different name beside it, only an account that has no name yet. */
const isMeant = (words: CompanyWords, coded: Coded): boolean => words.name === null || isNumber(coded, words)

/** Two companies under one customer number: a person decides. */
function sameCode(words: CompanyWords, made: MadeAccount, coded: Coded): Proposal {
  const evidence: Evidence[] = [
    { kind: 'code', agrees: true, left: words.code!, right: words.code! },
    { kind: 'name', agrees: false, left: made.name, right: coded.name },
  ]
  return { leftId: made.id, rightId: coded.accountId, score: 0.5, evidence }
}
