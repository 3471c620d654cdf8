import { profileKeys } from '../../../core/text/candidates.ts'
import { compareProfiles, type CompanyComparison } from '../../../core/text/companyIdentity.ts'
import { type Company, type CompanyProfile, companyProfile } from '../../../core/text/companyProfile.ts'
import { type AccountKey, accountKeys, companyOf, indexKey } from './keys.ts'
import { type Candidate, certainOf, type Found, type Likely, likelyOf } from './ranking.ts'

/**
 * An account as it came in, before any merge. A company is looked for among these, so that it is found under the same
 * origin whether or not that origin has been merged since; `accountId` is where its facts belong today.
 */
interface Origin {
  originId: string
  accountId: string
  country: string | null
  keys: AccountKey[]
  /** Made when first compared, and again when a key was added. */
  profile: CompanyProfile | null
}

export interface Directory {
  /** The account a company certainly is; where there is none, those it is likely to be, best first. */
  find: (company: Company) => { certain: Found | null; likely: Likely[] }
  /** Lets the company be found under an account; answers the keys that were not known, which are to be stored. */
  add: (company: Company, accountId: string, originId?: string) => AccountKey[]
}

/** A loose key that so many share says nothing; nor are more companies compared than this. */
const mostCompared = 30

export interface DirectoryRows {
  keys: (AccountKey & { originId: string })[]
  accounts: { id: string; mergedInto: string | null; country: string | null }[]
}

/** The index in memory of all companies known, by exact and loose keys. */
export function createDirectory(rows: DirectoryRows): Directory {
  const origins = new Map<string, Origin>()
  const index = new Map<string, Origin[]>()
  const certain = new Map<string, Found>()
  const mergedInto = new Map(rows.accounts.map((row) => [row.id, row.mergedInto]))
  for (const { id, country } of rows.accounts) {
    let accountId = id
    for (let next = mergedInto.get(id); next; next = mergedInto.get(next)) accountId = next
    origins.set(id, { originId: id, accountId, country, keys: [], profile: null })
  }
  for (const { originId, ...key } of rows.keys) {
    const origin = origins.get(originId)
    if (origin) place(index, origin, key)
  }
  return {
    find(company) {
      const asked = JSON.stringify(company)
      const known = certain.get(asked)
      if (known) return { certain: known, likely: [] }
      const profile = companyProfile(company)
      const candidates = compare(profile, gather(index, profileKeys(profile)))
      const found = certainOf(profile, candidates)
      if (!found) return { certain: null, likely: likelyOf(candidates) }
      certain.set(asked, found)
      return { certain: found, likely: [] }
    },
    add(company, accountId, originId = accountId) {
      const country = company.country ?? null
      const origin = origins.get(originId) ?? { originId, accountId, country, keys: [], profile: null }
      origins.set(originId, origin)
      const fresh = accountKeys(company).filter((key) => !index.get(indexKey(key))?.includes(origin))
      for (const key of fresh) place(index, origin, key)
      origin.profile = null
      return fresh
    },
  }
}

function place(index: Map<string, Origin[]>, origin: Origin, key: AccountKey): void {
  if (key.kind !== 'loose') origin.keys.push(key)
  const under = index.get(indexKey(key))
  if (under) under.push(origin)
  else index.set(indexKey(key), [origin])
}

/** Who shares a key, those with most keys in common first. Whoever shares an exact key comes before all others. */
function gather(index: ReadonlyMap<string, Origin[]>, keys: readonly string[]): Origin[] {
  const shared = new Map<Origin, number>()
  for (const key of keys) {
    const under = index.get(key) ?? []
    const isExact = /^(?:tax|code|name|domain):/.test(key)
    if (under.length > mostCompared && !isExact) continue
    for (const origin of under) shared.set(origin, (shared.get(origin) ?? 0) + (isExact ? 100 : 1))
  }
  const ranked = [...shared].toSorted(([a, x], [b, y]) => y - x || (a.originId < b.originId ? -1 : 1))
  return ranked.slice(0, mostCompared).map(([origin]) => origin)
}

function compare(profile: CompanyProfile, origins: readonly Origin[]): Candidate[] {
  return origins.map((origin) => {
    origin.profile ??= companyProfile(companyOf(origin.keys, origin.country))
    const comparison: CompanyComparison = compareProfiles(profile, origin.profile)
    return { accountId: origin.accountId, originId: origin.originId, profile: origin.profile, ...comparison }
  })
}
