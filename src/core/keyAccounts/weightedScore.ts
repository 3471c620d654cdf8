import { type Known, known, type Reason, unknown } from '../reason.ts'
import type { Axis, Criterion, Scores } from './criterion.ts'

/** Scores and cuts closer than this are equal: a weighted sum of 5 may come out as 4.999999999999999. */
export const SCORE_TOLERANCE = 1e-9

/** A weighted mean over what is known, and the share (0..1) of the weight that is. Null where nothing is. */
export type WeightedMean = { mean: number | null; knownShare: number }

export type AxisScore = {
  /** 0..10, over the known criteria. */
  score: Known<number>
  knownWeightPct: number
  missing: { criterionId: string; weightPct: number; reason: Reason }[]
  /** The score if every unknown criterion came out at 0, and at 10. */
  range: { low: number; high: number }
}

/**
 * The mean of scores by weight, leaving out unknown ones, whose weight the others take over in proportion.
 * Both lists in the same order; weights 0 or more, in any unit. Scores 0..10 give a mean 0..10.
 */
export function weightedMean(
  weights: readonly number[],
  scores: readonly (number | null | undefined)[],
): WeightedMean {
  let total = 0
  let knownWeight = 0
  let sum = 0
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index]!
    const score = scores[index] ?? null
    total += weight
    if (score === null) continue
    knownWeight += weight
    sum += weight * score
  }
  return { mean: knownWeight > 0 ? sum / knownWeight : null, knownShare: total > 0 ? knownWeight / total : 0 }
}

/** The criteria of one axis, in their order. Throws RangeError for a weight that is negative or no number. */
export function criteriaOf(criteria: readonly Criterion[], axis: Axis): Criterion[] {
  const own = criteria.filter((criterion) => criterion.axis === axis)
  const wrong = own.find(({ weight }) => !(weight >= 0 && weight < Infinity))
  if (wrong) throw new RangeError(`weight ${wrong.weight} of ${wrong.id}`)
  return own
}

/** The score of one criterion; NOT_RATED where there is none. Throws RangeError for one outside 0..10. */
export function scoreOf(scores: Scores, criterionId: string): Known<number> {
  const score = Object.hasOwn(scores, criterionId) ? scores[criterionId]! : unknown('NOT_RATED')
  if (score.value !== null && !(score.value >= 0 && score.value <= 10)) {
    throw new RangeError(`score ${score.value} of ${criterionId} is outside 0..10`)
  }
  return score
}

/** Scores as plain numbers in the order of the criteria, null where unknown: what the arithmetic runs on. */
export function scoreValues(criteria: readonly Criterion[], scores: Scores): (number | null)[] {
  return criteria.map((criterion) => scoreOf(scores, criterion.id).value)
}

/** Tells whether enough of the weight is known for a score: `minKnownPct` percent or more. */
export function knowsEnough(knownShare: number, minKnownPct: number): boolean {
  return knownShare * 100 >= minKnownPct - SCORE_TOLERANCE
}

/**
 * The weighted score of one axis, 0..10, with what is missing and the range that the missing leaves open.
 * Unknown criteria hand their weight to the others as long as `minKnownPct` percent of the weight is known;
 * below that the score is unknown (TOO_LITTLE_KNOWN). Without any weight it is NON_POSITIVE_BASE and the
 * range 0..10. Weighted sum after Cheverton's KAISM; weights need not sum to 1.
 */
export function axisScore(criteria: readonly Criterion[], scores: Scores, minKnownPct: number): AxisScore {
  const weights = criteria.map((criterion) => criterion.weight)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const { mean, knownShare } = weightedMean(weights, scoreValues(criteria, scores))
  const missing = criteria.flatMap(({ id, weight }) => {
    const { reason } = scoreOf(scores, id)
    return reason === null || weight === 0
      ? []
      : [{ criterionId: id, weightPct: (100 * weight) / total, reason }]
  })
  const low = (mean ?? 0) * knownShare
  return {
    score:
      total === 0
        ? unknown('NON_POSITIVE_BASE')
        : mean !== null && knowsEnough(knownShare, minKnownPct)
          ? known(mean)
          : unknown('TOO_LITTLE_KNOWN'),
    knownWeightPct: 100 * knownShare,
    missing,
    range: { low, high: Math.min(10, low + 10 * (1 - knownShare)) },
  }
}
