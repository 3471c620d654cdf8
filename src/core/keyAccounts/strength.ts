import { type Known, known, unknown } from '../reason.ts'
import { compareIds } from '../statistics/order.ts'
import type { Criterion, Scores } from './criterion.ts'
import {
  type AxisScore,
  axisScore,
  knowsEnough,
  SCORE_TOLERANCE,
  scoreValues,
  weightedMean,
} from './weightedScore.ts'

export type CompetitorScores = { id: string; scores: Scores }

export type RelativeStrength = {
  own: AxisScore
  /** The best competitor: the one with the highest weighted score over what is known of it and us. */
  competitor: { id: string; score: AxisScore } | null
  /** Our score by the best competitor's, both over the criteria known for both. */
  ratio: Known<number>
  difference: Known<number>
  /** Whether the ratio reaches the cut; decided also where the competitor scores 0 and has no ratio. */
  isHigh: Known<boolean>
}

/** Two scores over the same criteria, and which competitor (its place in the list) the second is of. */
export type Comparison = { competitor: number; ownScore: number; competitorScore: number }

/** Our scores and a competitor's in the order of the criteria, null in both where either is unknown. */
export type CommonScores = { ours: (number | null)[]; theirs: (number | null)[] }

/** Keeps of two lists of scores what is known in both. */
export function commonScores(
  own: readonly (number | null)[],
  competitor: readonly (number | null)[],
): CommonScores {
  return {
    ours: own.map((score, index) => (competitor[index] === null ? null : score)),
    theirs: competitor.map((score, index) => (own[index] === null ? null : score)),
  }
}

/**
 * Finds the best competitor on plain numbers: the highest weighted score over the criteria known for both
 * sides. Of competitors scored alike, the one we do worse against; of full equals the first in the list.
 * Competitors with less than `minKnownPct` percent of the weight in common with us are passed over. Scores
 * 0..10. Null where none is left.
 */
export function compareWithBest(
  weights: readonly number[],
  competitors: readonly CommonScores[],
  minKnownPct: number,
): Comparison | null {
  let best: Comparison | null = null
  for (let competitor = 0; competitor < competitors.length; competitor += 1) {
    const { ours, theirs } = competitors[competitor]!
    const their = weightedMean(weights, theirs)
    if (their.mean === null || !knowsEnough(their.knownShare, minKnownPct)) continue
    const comparison = {
      competitor,
      ownScore: weightedMean(weights, ours).mean!,
      competitorScore: their.mean,
    }
    if (best === null || isHarder(comparison, best)) best = comparison
  }
  return best
}

function isHarder(one: Comparison, other: Comparison): boolean {
  const lead = one.competitorScore - other.competitorScore
  if (Math.abs(lead) > SCORE_TOLERANCE) return lead > 0
  return one.ownScore < other.ownScore - SCORE_TOLERANCE
}

/** Tells whether we are at least `strengthCut` times as strong; equal within the tolerance counts. */
export function isStrong(comparison: Comparison, strengthCut: number): boolean {
  return comparison.ownScore >= strengthCut * comparison.competitorScore - SCORE_TOLERANCE
}

/**
 * Our strength in the customer's eyes against the best competitor. Scores 0..10 by criterion; the ratio is
 * 0 or more and 1 means level. Unknown: NO_COMPETITOR without one, TOO_LITTLE_KNOWN where less than
 * `minKnownPct` percent of the weight is scored for us and one of them, NON_POSITIVE_BASE for the ratio to a
 * competitor at 0. Full equals are told apart by id, never by the order of rows. After Cheverton's KAISM.
 */
export function relativeStrength(
  criteria: readonly Criterion[],
  own: Scores,
  competitors: readonly CompetitorScores[],
  options: { strengthCut: number; minKnownPct: number },
): RelativeStrength {
  const ours = axisScore(criteria, own, options.minKnownPct)
  const rivals = competitors.toSorted((left, right) => compareIds(left.id, right.id))
  const best = compareWithBest(
    criteria.map((criterion) => criterion.weight),
    rivals.map((rival) => commonScores(scoreValues(criteria, own), scoreValues(criteria, rival.scores))),
    options.minKnownPct,
  )
  if (best === null) {
    const none = unknown(rivals.length === 0 ? 'NO_COMPETITOR' : 'TOO_LITTLE_KNOWN')
    return { own: ours, competitor: null, ratio: none, difference: none, isHigh: none }
  }
  const { id, scores } = rivals[best.competitor]!
  const { ownScore, competitorScore } = best
  return {
    own: ours,
    competitor: { id, score: axisScore(criteria, scores, options.minKnownPct) },
    ratio: competitorScore > 0 ? known(ownScore / competitorScore) : unknown('NON_POSITIVE_BASE'),
    difference: known(ownScore - competitorScore),
    isHigh: known(isStrong(best, options.strengthCut)),
  }
}
