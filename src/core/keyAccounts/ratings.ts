import type { PlainDate } from '../period.ts'
import { type Known, known, unknown } from '../reason.ts'
import { momentsOf, standardDeviationOf } from '../statistics/moments.ts'
import { compareIds } from '../statistics/order.ts'

/** One person's score 0..10 for one criterion of one account (or competitor). Ids rise with time. */
export type Rating = { id: string; raterId: string; score: number; ratedOn: PlainDate }

export type JudgedScore = {
  /** Mean of the raters, 0..10. */
  score: Known<number>
  raters: number
  /** How far the raters are apart: highest minus lowest, 0 with one rater. */
  range: Known<number>
  /** Their standard deviation (ddof 1); unknown (TOO_SHORT) with one rater. */
  deviation: Known<number>
  /** The day of the oldest rating that counts; null without any. */
  oldestOn: PlainDate | null
}

/**
 * Joins the judgements of named raters as of a day: each rater's latest rating counts once, every rater
 * weighs the same. Ratings after `asOf` are not looked at, those before `notBefore` have expired. Of two on
 * one day the one with the later id counts. Unknown: NOT_RATED, or EXPIRED where all ratings are too old.
 * Throws RangeError for a score outside 0..10.
 */
export function judgedScore(
  ratings: readonly Rating[],
  asOf: PlainDate,
  options: { notBefore?: PlainDate } = {},
): JudgedScore {
  for (const { id, score } of ratings) {
    if (!(score >= 0 && score <= 10)) throw new RangeError(`rating ${id} of ${score} is outside 0..10`)
  }
  const past = ratings.filter((rating) => rating.ratedOn <= asOf)
  const latest = [...Map.groupBy(past, (rating) => rating.raterId).values()].map(latestOf)
  const current = latest.filter((rating) => !options.notBefore || rating.ratedOn >= options.notBefore)
  if (current.length === 0) {
    const none = unknown(latest.length > 0 ? 'EXPIRED' : 'NOT_RATED')
    return { score: none, raters: 0, range: none, deviation: none, oldestOn: null }
  }
  const scores = current.map((rating) => rating.score)
  const moments = momentsOf(scores)
  return {
    score: known(moments.sum / moments.n),
    raters: scores.length,
    range: known(Math.max(...scores) - Math.min(...scores)),
    deviation: standardDeviationOf(moments, 1),
    oldestOn: current.map((rating) => rating.ratedOn).toSorted()[0]!,
  }
}

function latestOf(ratings: readonly Rating[]): Rating {
  return ratings.toSorted(
    (left, right) => compareIds(right.ratedOn, left.ratedOn) || compareIds(right.id, left.id),
  )[0]!
}
