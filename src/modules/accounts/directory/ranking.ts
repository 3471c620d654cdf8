import type { Evidence } from '../../../core/text/companyEvidence.ts'
import type { CompanyComparison } from '../../../core/text/companyIdentity.ts'
import type { CompanyProfile } from '../../../core/text/companyProfile.ts'

/** The account facts belong to, and the one they came for (another one only after a merge). */
export interface Found {
  accountId: string
  originId: string
}
export interface Likely {
  accountId: string
  score: number
  evidence: Evidence[]
}
export type Candidate = Found & CompanyComparison & { profile: CompanyProfile }

const strength: Record<Evidence['kind'], number> = {
  tax: 8,
  code: 4,
  domain: 2,
  name: 1,
  form: 0,
  country: 0,
}

/** How firm the evidence is: a tax number outweighs all else, then a code, a domain, the name. */
const firmness = (candidate: Candidate): number =>
  candidate.evidence.reduce((sum, item) => sum + (item.agrees ? strength[item.kind] : 0), 0)

/** Whether a known company has nothing beside its name that the company looked for has not said. */
const saysNoMore = ({ profile }: Candidate, country: string | null): boolean =>
  profile.taxNumbers.length + profile.codes.length + profile.domains.length === 0 &&
  (profile.country === null || profile.country === country)

/**
 * The one account a company certainly is. Where only the name speaks and several accounts bear it, nobody can tell
 * which is meant, unless one of them is known by nothing but its name. So a name that fits several gets an account of
 * its own once, and that account is found from then on.
 */
export function certainOf(company: CompanyProfile, candidates: readonly Candidate[]): Found | null {
  const sure = candidates
    .filter((candidate) => candidate.verdict === 'certain')
    .toSorted((a, b) => firmness(b) - firmness(a) || b.score - a.score || (a.originId < b.originId ? -1 : 1))
  const best = sure[0]
  if (!best) return null
  const equals = sure.filter((candidate) => firmness(candidate) === firmness(best))
  if (firmness(best) > strength.name) return found(best)
  const bare = equals.filter((candidate) => saysNoMore(candidate, company.country))
  const ofTheCountry = bare.find((candidate) => candidate.profile.country === company.country)
  const meant = ofTheCountry ?? bare[0]
  if (meant) return found(meant)
  return oneAccount(equals) ? found(best) : null
}

const oneAccount = (candidates: readonly Candidate[]): boolean =>
  new Set(candidates.map((candidate) => candidate.accountId)).size === 1

const found = ({ accountId, originId }: Candidate): Found => ({ accountId, originId })

/** Accounts to propose to a person, best first, each once. */
export function likelyOf(candidates: readonly Candidate[]): Likely[] {
  const best = new Map<string, Candidate>()
  for (const candidate of candidates) {
    if (candidate.verdict === 'different') continue
    const known = best.get(candidate.accountId)
    if (!known || known.score < candidate.score) best.set(candidate.accountId, candidate)
  }
  return [...best.values()]
    .toSorted((a, b) => b.score - a.score || (a.accountId < b.accountId ? -1 : 1))
    .map(({ accountId, score, evidence }) => ({ accountId, score, evidence }))
}
