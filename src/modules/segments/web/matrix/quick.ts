import {
  type AccountScores,
  isAttractive,
  type Quadrant,
  quadrantOf,
} from '../../../../core/keyAccounts/kaism.ts'
import type { Position } from '../../../../core/keyAccounts/moves.ts'
import {
  type CommonScores,
  commonScores,
  compareWithBest,
  isStrong,
} from '../../../../core/keyAccounts/strength.ts'
import {
  criteriaOf,
  knowsEnough,
  scoreValues,
  weightedMean,
} from '../../../../core/keyAccounts/weightedScore.ts'
import { compareIds } from '../../../../core/statistics/order.ts'
import { formulaOf, type Rules } from './rules.ts'

/** The scores of an account as bare numbers in the order of the criteria: what stays while weights move. */
export type Prepared = {
  id: string
  attractiveness: readonly (number | null)[]
  competitors: readonly CommonScores[]
}

/** Takes the scores apart once, so that a moved weight costs only sums. */
export function prepare(scores: readonly AccountScores[], rules: Rules): Prepared[] {
  const { criteria } = formulaOf(rules)
  const strength = criteriaOf(criteria, 'strength')
  const attractiveness = criteriaOf(criteria, 'attractiveness')
  return scores.map((account) => {
    const own = scoreValues(strength, account.own)
    const rivals = account.competitors.toSorted((left, right) => compareIds(left.id, right.id))
    return {
      id: account.id,
      attractiveness: scoreValues(attractiveness, account.attractiveness),
      competitors: rivals.map((rival) => commonScores(own, scoreValues(strength, rival.scores))),
    }
  })
}

/**
 * Where every account stands by these rules: what placeAccount says of quadrant, attractiveness and ratio, without the
 * reasons, for thousands of accounts between two drawings.
 */
export function quickPositions(prepared: readonly Prepared[], rules: Rules): Position[] {
  const { criteria, options } = formulaOf(rules)
  const weightsOf = (axis: 'attractiveness' | 'strength') =>
    criteriaOf(criteria, axis).map(({ weight }) => weight)
  const attractivenessWeights = weightsOf('attractiveness')
  const strengthWeights = weightsOf('strength')
  const { attractivenessCut, strengthCut, minKnownPct } = options
  return prepared.map(({ id, attractiveness: scores, competitors }) => {
    const { mean, knownShare } = weightedMean(attractivenessWeights, scores)
    const attractiveness = knowsEnough(knownShare, minKnownPct) ? mean : null
    const best = compareWithBest(strengthWeights, competitors, minKnownPct)
    const strengthRatio = best && best.competitorScore > 0 ? best.ownScore / best.competitorScore : null
    const quadrant: Quadrant | null =
      attractiveness === null || best === null
        ? null
        : quadrantOf(isAttractive(attractiveness, attractivenessCut), isStrong(best, strengthCut))
    return { id, quadrant, attractiveness, strengthRatio }
  })
}
