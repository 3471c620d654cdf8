import { type JudgedScore, judgedScore, type Rating } from '../../../core/keyAccounts/ratings.ts'
import type { Criterion, Scores } from '../../../core/keyAccounts/criterion.ts'
import type { PlainDate } from '../../../core/period.ts'
import type { Judgements } from '../../../core/portfolio/placement.ts'
import type { Ctx } from '../../../platform/context.ts'
import * as queries from './queries.ts'

/** Our own side in ratings of strength, and the only side in ratings of attractiveness. */
export const us = 'us'

export interface JudgedCriterion {
  criterionId: string
  party: string
  joined: JudgedScore
  ratings: (Rating & { rater: string })[]
}

/** Ratings up to a date, joined per account, criterion and party. */
export async function gatherJudgements(ctx: Ctx, asOf: PlainDate): Promise<Map<string, JudgedCriterion[]>> {
  const { rows } = await queries.findRatings(ctx.db, asOf)
  const byAccount = Map.groupBy(rows, (row) => row.accountId)
  return new Map([...byAccount].map(([accountId, ratings]) => [accountId, joined(ratings, asOf)]))
}

function joined(rows: queries.RatingRow[], asOf: PlainDate): JudgedCriterion[] {
  return [...Map.groupBy(rows, (row) => `${row.criterion}\n${row.party}`).values()].map((group) => {
    const ratings = group.map((row) => ({
      id: row.id,
      raterId: row.raterId,
      rater: row.rater,
      score: row.score,
      ratedOn: row.ratedOn,
    }))
    return {
      criterionId: group[0]!.criterion,
      party: group[0]!.party,
      joined: judgedScore(ratings, asOf),
      ratings,
    }
  })
}

/** Orders judged criteria as the matrix needs them: attractiveness, our strength, each competitor's. */
export function judgementsOf(judged: readonly JudgedCriterion[], criteria: readonly Criterion[]): Judgements {
  const strength = new Set(criteria.filter((one) => one.axis === 'strength').map((one) => one.id))
  const scoresOf = (entries: JudgedCriterion[]): Scores =>
    Object.fromEntries(entries.map((one) => [one.criterionId, one.joined.score]))
  const own = judged.filter((one) => one.party === us)
  const others = Map.groupBy(
    judged.filter((one) => one.party !== us && strength.has(one.criterionId)),
    (one) => one.party,
  )
  return {
    attractiveness: scoresOf(own.filter((one) => !strength.has(one.criterionId))),
    own: scoresOf(own.filter((one) => strength.has(one.criterionId))),
    competitors: [...others].map(([id, entries]) => ({ id, scores: scoresOf(entries) })),
  }
}
