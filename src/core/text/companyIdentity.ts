import { closestNames, companyEvidence } from './companyEvidence.ts'
import type { Evidence } from './companyEvidence.ts'
import { companyProfile } from './companyProfile.ts'
import type { Company, CompanyProfile } from './companyProfile.ts'
import type { NameRelation } from './nameRelation.ts'

/** `certain`: may be merged; `likely`: proposed to a person; `different`: left alone. */
export type Verdict = 'certain' | 'likely' | 'different'

/** The verdict with its reasons; `score` (0 to 1) ranks proposals, `names` says how the closest names relate. */
export type CompanyComparison = { verdict: Verdict; score: number; names: NameRelation; evidence: Evidence[] }

type Facts = {
  names: NameRelation
  agrees: (kind: Evidence['kind']) => boolean
  contradicts: (kind: Evidence['kind']) => boolean
}

/** The same name with nothing against it, or a name in other letters with a second witness, is one company. */
function verdictOf({ names, agrees, contradicts }: Facts): Verdict {
  if (agrees('tax')) return 'certain'
  if (contradicts('tax')) return 'different'
  const near = names !== 'unrelated' && names !== 'extended'
  const clash = contradicts('form') || contradicts('country')
  if (agrees('domain') || (agrees('code') && near)) {
    const same = near && names !== 'widened' && !clash
    return same ? 'certain' : 'likely'
  }
  if (names === 'equal') return clash || contradicts('domain') ? 'likely' : 'certain'
  if (!near) return 'different'
  return contradicts('domain') && names !== 'transliterated' ? 'different' : 'likely'
}

const SCORE_FROM: Record<Verdict, number> = { certain: 0.9, likely: 0.5, different: 0 }
const SCORE_SPAN: Record<Verdict, number> = { certain: 0.1, likely: 0.4, different: 0.5 }

/** Compares two companies already made comparable (see compareCompanies); for comparing one with many. */
export function compareProfiles(a: CompanyProfile, b: CompanyProfile): CompanyComparison {
  const closest = closestNames(a, b)
  const evidence = companyEvidence(a, b, closest)
  const names = closest?.relation ?? 'unrelated'
  const verdict = verdictOf({
    names,
    agrees: (kind) => evidence.some((item) => item.kind === kind && item.agrees),
    contradicts: (kind) => evidence.some((item) => item.kind === kind && !item.agrees),
  })
  const likeness = closest?.similarity ?? 0
  return { verdict, score: SCORE_FROM[verdict] + SCORE_SPAN[verdict] * likeness, names, evidence }
}

/**
 * Whether two companies are one, with the reasons.
 * - Equal tax numbers: certain. Two different numbers of one kind: different, even under one name.
 * - One own domain: certain under names that are the same or nearly, else likely (a holding shares a domain).
 * - The same name letter for letter, case, accents, quotes, hyphens and spaces aside: certain, unless legal form,
 *   country or domain speak against it; then likely.
 * - The same name in another script, with a typing error, other word order, or one more word like Group: likely.
 * - One more telling word (Vector, Vector-M): different, likely only with a common domain.
 * Symmetric; a company with a name is certainly itself; case and quotation marks change nothing. Nothing known on
 * one side: different with score 0. No errors.
 */
export function compareCompanies(a: Company, b: Company): CompanyComparison {
  return compareProfiles(companyProfile(a), companyProfile(b))
}
