import type { Axis } from '../../../../core/keyAccounts/criterion.ts'
import type { Kaism, WhyProps } from './why.ts'

export type Criterion = Kaism['criteria'][number]

/** One criterion of an account: what it weighs on its axis, the fact, our score, the best competitor's, and who judged. */
export type CriterionLine = {
  criterion: Criterion
  /** Share of the weight of its axis, percent. */
  weightPct: number
  score: number | null
  best: number | null
  reason: string | null
  raw: number | null
  judged: Kaism['judged']
}

export type CriterionTableProps = WhyProps & { axis: Axis; lines: readonly CriterionLine[] }

/** The criteria of one axis with all that is known of them, heaviest first. Criteria without weight are left out. */
export function criterionLines(kaism: Kaism, axis: Axis): CriterionLine[] {
  const own = kaism.criteria.filter((criterion) => criterion.axis === axis && criterion.weight > 0)
  const total = own.reduce((sum, { weight }) => sum + weight, 0)
  const lines = own.map((criterion): CriterionLine => {
    const found = kaism.scores.find(({ criterionId }) => criterionId === criterion.id)
    return {
      criterion,
      weightPct: (100 * criterion.weight) / total,
      score: found?.score ?? null,
      best: found?.best ?? null,
      reason: found?.reason ?? 'NOT_RATED',
      raw: found?.raw ?? null,
      judged: kaism.judged.filter(({ criterionId }) => criterionId === criterion.id),
    }
  })
  return lines.toSorted((left, right) => right.weightPct - left.weightPct)
}

/** How much of the weight of an axis is known, percent. */
export function knownWeightPct(lines: readonly CriterionLine[]): number {
  return lines.reduce((sum, { score, weightPct }) => sum + (score === null ? 0 : weightPct), 0)
}

type Rating = Kaism['judged'][number]['raters'][number]

/** The ratings that count: each rater's latest; earlier ones stay in the history. */
export function countedRatings(ratings: readonly Rating[]): Rating[] {
  const latest = new Map<string, Rating>()
  for (const rating of ratings) {
    const before = latest.get(rating.rater)
    if (!before || rating.ratedOn >= before.ratedOn) latest.set(rating.rater, rating)
  }
  return [...latest.values()]
}

/** The competitors anybody has rated for this account; we ourselves are not among them. */
export function competitorsOf(kaism: Kaism): string[] {
  return kaism.parties.map(({ party }) => party).filter((party) => party !== 'us')
}

export type Flip = Kaism['flips'][number]

/** The smallest changes of a weight that would move the account, nearest first. */
export function nearestFlips(kaism: Kaism, most: number): Flip[] {
  const distance = ({ fromWeight, toWeight }: Flip) => Math.abs(toWeight - fromWeight)
  return kaism.flips.toSorted((left, right) => distance(left) - distance(right)).slice(0, most)
}
