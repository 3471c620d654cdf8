import { addMonths, type PlainDate } from '../period.ts'
import { type Known, known, type Reason, unknown } from '../reason.ts'

/** A year of a company's books, in one currency, major units; null is what the statement does not say. */
export interface Statement {
  year: number
  ebit: number | null
  totalAssets: number | null
  currentAssets: number | null
  totalLiabilities: number | null
  currentLiabilities: number | null
  retainedEarnings: number | null
  equity: number | null
}

export type AltmanZone = 'safe' | 'grey' | 'distress'
export const altmanTerms = ['workingCapital', 'retainedEarnings', 'ebit', 'equity'] as const
export type AltmanTerm = (typeof altmanTerms)[number]
/** What has to be entered for the score, as the statement calls it. */
export type AltmanInput =
  | 'currentAssets'
  | 'currentLiabilities'
  | 'retainedEarnings'
  | 'ebit'
  | 'equity'
  | 'totalAssets'

export interface Altman {
  score: Known<number>
  zone: AltmanZone | null
  /** The four ratios with what each adds to the score; null where the score is unknown. */
  terms: { term: AltmanTerm; ratio: number; weight: number }[] | null
  missing: AltmanInput[]
}

const weights: Record<AltmanTerm, number> = {
  workingCapital: 6.56,
  retainedEarnings: 3.26,
  ebit: 6.72,
  equity: 1.05,
}
const safeAbove = 2.6
const distressBelow = 1.1

/**
 * Altman's Z″ for companies that are not listed: 6.56 working capital, 3.26 retained earnings and 6.72 EBIT, each by
 * total assets, and 1.05 book equity by total liabilities. Above 2.60 safe, below 1.10 distress, grey between. Of total
 * assets, liabilities and equity any one follows from the other two. Unknown: TOO_LITTLE_KNOWN with the missing inputs,
 * OUT_OF_RANGE for total assets not above 0, NON_POSITIVE_BASE without liabilities, NOT_APPLICABLE for banks and insurers.
 * Source: Altman 1983, revised 1995.
 */
export function altmanScore(statement: Statement, options: { isFinancial?: boolean } = {}): Altman {
  if (options.isFinancial) return without('NOT_APPLICABLE')
  const { totalAssets, totalLiabilities, equity } = balanceOf(statement)
  const { currentAssets, currentLiabilities, retainedEarnings, ebit } = statement
  const needed = { currentAssets, currentLiabilities, retainedEarnings, ebit, equity, totalAssets }
  const missing = (Object.keys(needed) as AltmanInput[]).filter((name) => needed[name] === null)
  if (missing.length > 0 || totalLiabilities === null) return without('TOO_LITTLE_KNOWN', missing)
  if (!(totalAssets! > 0)) return without('OUT_OF_RANGE')
  if (!(totalLiabilities > 0)) return without('NON_POSITIVE_BASE')
  const ratios: Record<AltmanTerm, number> = {
    workingCapital: (currentAssets! - currentLiabilities!) / totalAssets!,
    retainedEarnings: retainedEarnings! / totalAssets!,
    ebit: ebit! / totalAssets!,
    equity: equity! / totalLiabilities,
  }
  const terms = altmanTerms.map((term) => ({ term, ratio: ratios[term], weight: weights[term] }))
  const score = terms.reduce((sum, { ratio, weight }) => sum + ratio * weight, 0)
  const zone = score > safeAbove ? 'safe' : score < distressBelow ? 'distress' : 'grey'
  return { score: known(score), zone, terms, missing: [] }
}

const without = (reason: Reason, missing: AltmanInput[] = []): Altman => ({
  score: unknown(reason),
  zone: null,
  terms: null,
  missing,
})

/** Assets are what is owed and what is owned; the third follows from two. */
function balanceOf({ totalAssets, totalLiabilities, equity }: Statement) {
  const sum = (left: number | null, right: number | null) =>
    left === null || right === null ? null : left + right
  const less = (whole: number | null, part: number | null) => sum(whole, part === null ? null : -part)
  return {
    totalAssets: totalAssets ?? sum(totalLiabilities, equity),
    totalLiabilities: totalLiabilities ?? less(totalAssets, equity),
    equity: equity ?? less(totalAssets, totalLiabilities),
  }
}

const staleAfterMonths = 18

/** Whether books that closed with a calendar year are more than 18 months old on a day. */
export function isStaleStatement(year: number, asOf: PlainDate): boolean {
  return addMonths(`${String(year).padStart(4, '0')}-12-31`, staleAfterMonths) < asOf
}

/**
 * Whether an industry, as a person or a file names it, is banking or insurance, for which the score says nothing. In
 * English, Russian, Greek and German; null is not.
 */
export function isFinancialIndustry(industry: string | null): boolean {
  return (
    industry !== null && /\bbank|insur|банк|страхов|τράπεζ|τραπεζ|ασφάλ|ασφαλισ|versicherung/i.test(industry)
  )
}
