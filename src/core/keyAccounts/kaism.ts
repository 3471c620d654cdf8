import { type Known, known } from '../reason.ts'
import type { Criterion, Scores } from './criterion.ts'
import { type CompetitorScores, type RelativeStrength, relativeStrength } from './strength.ts'
import { type AxisScore, axisScore, criteriaOf, SCORE_TOLERANCE } from './weightedScore.ts'

export const QUADRANTS = ['key', 'development', 'support', 'opportunistic'] as const
export type Quadrant = (typeof QUADRANTS)[number]

export type KaismOptions = {
  /** Attractiveness from which an account is high: the middle of the scale, not of the book. */
  attractivenessCut?: number
  /** Ratio to the best competitor from which we are strong. */
  strengthCut?: number
  /** Percent of the weight that must be known for a score. */
  minKnownPct?: number
}

/** The options with 5, 1.0 and 60 % for what is not given. */
export function kaismSettings(options: KaismOptions): Required<KaismOptions> {
  const { attractivenessCut = 5, strengthCut = 1, minKnownPct = 60 } = options
  return { attractivenessCut, strengthCut, minKnownPct }
}

export type AccountScores = {
  id: string
  attractiveness: Scores
  /** How the customer sees us, and each competitor, on the strength criteria. */
  own: Scores
  competitors: readonly CompetitorScores[]
}

export type Placement = {
  id: string
  quadrant: Known<Quadrant>
  attractiveness: AxisScore
  strength: RelativeStrength
  parameters: Required<KaismOptions>
}

/** Names the quadrant: key (high, strong), development (high, weak), support (low, strong), opportunistic. */
export function quadrantOf(attracts: boolean, strong: boolean): Quadrant {
  if (attracts) return strong ? 'key' : 'development'
  return strong ? 'support' : 'opportunistic'
}

/** Tells whether a score 0..10 reaches the cut; equal within the tolerance counts as high. */
export function isAttractive(score: number, attractivenessCut: number): boolean {
  return score >= attractivenessCut - SCORE_TOLERANCE
}

/**
 * Places an account in the key account identification and selection matrix: attractiveness to us (weighted
 * score 0..10) by our strength against its best competitor (ratio). A value on a cut is high. The quadrant
 * is unknown with the reason of the axis that is, attractiveness first; both axes list what is missing.
 * Throws RangeError for scores outside 0..10 and for negative weights. Source: P. Cheverton, Key Account
 * Management, Kogan Page.
 */
export function placeAccount(
  account: AccountScores,
  criteria: readonly Criterion[],
  options: KaismOptions = {},
): Placement {
  const parameters = kaismSettings(options)
  const attractiveness = axisScore(
    criteriaOf(criteria, 'attractiveness'),
    account.attractiveness,
    parameters.minKnownPct,
  )
  const strength = relativeStrength(
    criteriaOf(criteria, 'strength'),
    account.own,
    account.competitors,
    parameters,
  )
  const { score } = attractiveness
  return { id: account.id, quadrant: place(), attractiveness, strength, parameters }

  function place(): Known<Quadrant> {
    if (score.value === null) return score
    if (strength.isHigh.value === null) return strength.isHigh
    return known(quadrantOf(isAttractive(score.value, parameters.attractivenessCut), strength.isHigh.value))
  }
}
