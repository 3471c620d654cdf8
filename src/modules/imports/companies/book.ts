import type { Evidence } from '../../../core/text/companyEvidence.ts'
import type { Directory } from '../../accounts/directory/directory.ts'
import type { AccountKey } from '../../accounts/directory/keys.ts'
import type { Likely } from '../../accounts/directory/ranking.ts'
import { type Coded, createCodes, isMeant, isNamedByCode, sameCode } from './codes.ts'
import type { Owner } from './owners.ts'
import type { KnownCode, KnownReference } from './queries.ts'
import { companyOf, type CompanyWords, namesNobody, referenceOf, textOfWords } from './words.ts'

export interface CompanyHit {
  accountId: string
  originId: string
  /** Made by this import. */
  isNew: boolean
  /** The row calls the account by a name it was not known by. */
  isNewName: boolean
}

interface MadeAccount extends Owner {
  id: string
  name: string
  country: string | null
  website: string | null
  row: number
}
interface Proposal {
  leftId: string
  rightId: string
  score: number
  evidence: Evidence[]
}

/** What a file adds to the companies known. Memory holds companies, never rows. */
interface CompanyAdditions {
  made: Map<string, MadeAccount>
  keys: (AccountKey & { accountId: string; originId: string })[]
  proposals: Proposal[]
  /** Accounts that stood under their number and now have a name. */
  renames: Map<string, string>
  /** Accounts that stood before and that the file speaks of. */
  matched: Set<string>
}

export interface CompanyBook extends CompanyAdditions {
  /** The account that is meant, made where there is none; null where the row names no company. */
  find: (words: CompanyWords, row: number) => CompanyHit | null
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
type Desk = Omit<Start, 'codes' | 'references'> & {
  codes: ReturnType<typeof createCodes>
  added: CompanyAdditions
}

/** The companies known and those the file adds. */
export function createCompanyBook({ codes, references, ...start }: Start): CompanyBook {
  const added: CompanyAdditions = {
    made: new Map(),
    keys: [],
    proposals: [],
    renames: new Map(),
    matched: new Set(),
  }
  const desk: Desk = { ...start, codes: createCodes(codes), added }
  const understood = new Map(references.map((known) => [known.reference, known]))
  const seen = new Map<string, CompanyHit | null>()
  /** The same words as in an earlier file mean the same account, also where by now several could be meant. */
  const recall = (text: string): CompanyHit | null => {
    const known = understood.get(referenceOf(text))
    if (!known) return null
    added.matched.add(known.accountId)
    return { accountId: known.accountId, originId: known.originId, isNew: false, isNewName: false }
  }
  const understand = (words: CompanyWords, text: string, row: number): CompanyHit => {
    const hit = lookUp(desk, words, row)
    const display = text.replaceAll('\u0001', ' ').trim()
    added.keys.push({
      kind: 'loose',
      value: referenceOf(text),
      display,
      accountId: hit.accountId,
      originId: hit.originId,
    })
    return hit
  }
  return {
    ...added,
    find(words, row) {
      const text = textOfWords(words)
      const before = seen.get(text)
      if (before !== undefined) return before
      const hit = namesNobody(words) ? null : (recall(text) ?? understand(words, text, row))
      // Asked again, the name is known.
      seen.set(text, hit && { ...hit, isNewName: false })
      return hit
    },
  }
}

function lookUp(desk: Desk, words: CompanyWords, row: number): CompanyHit {
  const { directory, codes, added } = desk
  const company = companyOf(words)
  const { certain, likely } = directory.find(company)
  const coded = codes.find(words)
  const byCode = certain === null && coded !== null && isMeant(words, coded) ? coded : null
  if (byCode !== null && words.name !== null && isNamedByCode(byCode, words))
    rename(added, byCode, words.name)
  const found = certain ?? byCode
  const made = found === null ? make(desk, words, row) : null
  const { accountId, originId } = found ?? { accountId: made!.id, originId: made!.id }
  const isNew = added.made.has(accountId)
  if (!isNew) added.matched.add(accountId)
  const fresh = directory.add(company, accountId, originId)
  for (const key of fresh) added.keys.push({ ...key, accountId, originId })
  if (words.code !== null)
    codes.add(words.code, { accountId, originId, name: made?.name ?? words.name ?? '' })
  if (made !== null) propose(added, words, made, likely, coded)
  return { accountId, originId, isNew, isNewName: made === null && fresh.some((key) => key.kind === 'name') }
}

function make({ added, newId, ownerOf, usualOwner }: Desk, words: CompanyWords, row: number): MadeAccount {
  const name = words.name ?? words.code ?? words.taxNumber ?? words.website!
  const owner = words.owner === null ? { ownerId: usualOwner, ownerName: null } : ownerOf(words.owner)
  const account = { id: newId(), name, country: words.country, website: words.website, row, ...owner }
  added.made.set(account.id, account)
  return account
}

/** An account that so far went by its number gets its name. */
function rename({ made, renames }: CompanyAdditions, coded: Coded, name: string): void {
  const account = made.get(coded.accountId)
  if (account) account.name = name
  else renames.set(coded.accountId, name)
  coded.name = name
}

/** What a new account may be the same company as. */
function propose(
  { proposals }: CompanyAdditions,
  words: CompanyWords,
  made: MadeAccount,
  likely: Likely[],
  coded: Coded | null,
): void {
  for (const { accountId, score, evidence } of likely) {
    proposals.push({ leftId: made.id, rightId: accountId, score, evidence })
  }
  if (coded === null) return
  proposals.push({
    leftId: made.id,
    rightId: coded.accountId,
    score: 0.5,
    evidence: sameCode(words, made.name, coded),
  })
}
