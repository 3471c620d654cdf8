import type { CompanyName } from './companyName.ts'
import type { CompanyProfile } from './companyProfile.ts'
import { nameSimilarity, relateNames } from './nameRelation.ts'
import type { NameRelation } from './nameRelation.ts'
import { jaroWinkler } from './similarity.ts'
import { compareTaxNumbers } from './taxNumber.ts'

/** One thing that speaks for (agrees) or against two companies being one, with what stands on either side. */
export type Evidence = {
  kind: 'tax' | 'domain' | 'code' | 'name' | 'form' | 'country'
  agrees: boolean
  left: string
  right: string
}

/** The two names, one of each company, that come closest, how they relate, and their likeness 0 to 1. */
export type ClosestNames = {
  left: CompanyName
  right: CompanyName
  relation: NameRelation
  similarity: number
}

const NEARNESS: NameRelation[] = [
  'equal',
  'transliterated',
  'reordered',
  'misspelt',
  'widened',
  'extended',
  'unrelated',
]

/**
 * Whether the legal forms of two names agree; null while one of them is unknown. In another script a form is
 * often translated (ООО as LLC, ΑΕ as S.A.), so there a form of the same family says nothing.
 */
function formsAgree(left: CompanyName, right: CompanyName, relation: NameRelation): boolean | null {
  if (left.form === null || right.form === null) return null
  if (left.form === right.form) return true
  return relation === 'transliterated' && left.family === right.family ? null : false
}

function rank(pair: ClosestNames): number {
  const formPenalty = formsAgree(pair.left, pair.right, pair.relation) === false ? 0.5 : 0
  return NEARNESS.indexOf(pair.relation) + formPenalty + (1 - pair.similarity) / 10
}

/** The closest pair of names of two companies, or null when one has no name. Symmetric but for the sides. */
export function closestNames(a: CompanyProfile, b: CompanyProfile): ClosestNames | null {
  const pairs = a.names.flatMap((left) =>
    b.names.map((right) => ({
      left,
      right,
      relation: relateNames(left, right),
      similarity: nameSimilarity(left, right),
    })),
  )
  return pairs.toSorted((x, y) => rank(x) - rank(y))[0] ?? null
}

function taxEvidence(a: CompanyProfile, b: CompanyProfile): Evidence | null {
  const pairs = a.taxNumbers.flatMap((left) => b.taxNumbers.map((right) => ({ left, right })))
  const equal = pairs.find(({ left, right }) => compareTaxNumbers(left, right) === 'equal')
  const telling = equal ?? pairs.find(({ left, right }) => compareTaxNumbers(left, right) === 'different')
  if (!telling) return null
  return { kind: 'tax', agrees: telling === equal, left: telling.left.body, right: telling.right.body }
}

function label(domain: string): string {
  return domain.slice(0, domain.indexOf('.'))
}

/** Two own domains of one company usually share their first label (hanse-chemie.de, hanse-chemie.com). */
function domainEvidence(a: CompanyProfile, b: CompanyProfile): Evidence | null {
  const shared = a.domains.find((domain) => b.domains.includes(domain))
  if (shared !== undefined) return { kind: 'domain', agrees: true, left: shared, right: shared }
  const [left, right] = [a.domains[0], b.domains[0]]
  if (left === undefined || right === undefined) return null
  const alike = a.domains.some((x) => b.domains.some((y) => jaroWinkler(label(x), label(y)) >= 0.85))
  return alike ? null : { kind: 'domain', agrees: false, left, right }
}

function codeEvidence(a: CompanyProfile, b: CompanyProfile): Evidence | null {
  const shared = a.codes.find((code) => b.codes.includes(code))
  return shared === undefined ? null : { kind: 'code', agrees: true, left: shared, right: shared }
}

/** Countries written in two ways (DE, Germany) cannot be told apart, so they say nothing. */
function countryEvidence(a: CompanyProfile, b: CompanyProfile): Evidence | null {
  const [left, right] = [a.country, b.country]
  if (left === null || right === null) return null
  if (left !== right && (left.length === 2) !== (right.length === 2)) return null
  return { kind: 'country', agrees: left === right, left, right }
}

/** Everything that speaks for or against two companies being one, strongest kind first. No errors. */
export function companyEvidence(
  a: CompanyProfile,
  b: CompanyProfile,
  closest: ClosestNames | null,
): Evidence[] {
  const found = [taxEvidence(a, b), domainEvidence(a, b), codeEvidence(a, b)]
  if (closest) {
    const agrees = closest.relation !== 'extended' && closest.relation !== 'unrelated'
    found.push({ kind: 'name', agrees, left: closest.left.written, right: closest.right.written })
    const forms = formsAgree(closest.left, closest.right, closest.relation)
    if (forms !== null) {
      found.push({ kind: 'form', agrees: forms, left: closest.left.form!, right: closest.right.form! })
    }
  }
  found.push(countryEvidence(a, b))
  return found.filter((evidence) => evidence !== null)
}
