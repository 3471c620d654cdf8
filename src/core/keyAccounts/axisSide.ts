import type { Axis, Criterion } from './criterion.ts'
import { type AccountScores, isAttractive, type KaismOptions } from './kaism.ts'
import { type CommonScores, commonScores, compareWithBest, isStrong } from './strength.ts'
import { fractionRoots, lineRoots, normalisedWeights, weightLine } from './weightRoots.ts'
import { criteriaOf, knowsEnough, scoreValues, weightedMean } from './weightedScore.ts'

/** One axis of one account as a function of its weights: on which side of the cut it falls. */
export type AxisSide = {
  axis: Axis
  criteria: readonly Criterion[]
  /** Shares summing to 1; null where the axis has no weight. */
  weights: readonly number[] | null
  /** High or not at other weights; null where too little would be known. */
  sideAt: (weights: readonly number[]) => boolean | null
  /** Shares 0..1 of weight `moved` where the side may change; between two neighbours it does not. */
  bordersOf: (weights: readonly number[], moved: number) => number[]
}

type Numbers = readonly (number | null)[]

/** The attractiveness axis of an account as a function of its weights. */
export function attractivenessSide(
  criteria: readonly Criterion[],
  account: AccountScores,
  settings: Required<KaismOptions>,
): AxisSide {
  const own = criteriaOf(criteria, 'attractiveness')
  const scores = scoreValues(own, account.attractiveness)
  return {
    axis: 'attractiveness',
    criteria: own,
    weights: normalisedWeights(own.map((criterion) => criterion.weight)),
    sideAt: (weights) => {
      const { mean, knownShare } = weightedMean(weights, scores)
      if (mean === null || !knowsEnough(knownShare, settings.minKnownPct)) return null
      return isAttractive(mean, settings.attractivenessCut)
    },
    bordersOf: (weights, moved) => {
      const excess = scores.map((score) => (score === null ? null : score - settings.attractivenessCut))
      return [
        ...lineRoots(weightLine(weights, moved, excess)),
        ...knownBorders(weights, moved, scores, settings.minKnownPct),
      ]
    },
  }
}

/** The strength axis of an account as a function of its weights. */
export function strengthSide(
  criteria: readonly Criterion[],
  account: AccountScores,
  settings: Required<KaismOptions>,
): AxisSide {
  const axisCriteria = criteriaOf(criteria, 'strength')
  const own = scoreValues(axisCriteria, account.own)
  const competitors = account.competitors.map(({ scores }) =>
    commonScores(own, scoreValues(axisCriteria, scores)),
  )
  return {
    axis: 'strength',
    criteria: axisCriteria,
    weights: normalisedWeights(axisCriteria.map((criterion) => criterion.weight)),
    sideAt: (weights) => {
      const comparison = compareWithBest(weights, competitors, settings.minKnownPct)
      return comparison === null ? null : isStrong(comparison, settings.strengthCut)
    },
    bordersOf: (weights, moved) => strengthBorders(weights, moved, competitors, settings),
  }
}

/** Borders: level with a competitor, two competitors changing places, one of them becoming comparable. */
function strengthBorders(
  weights: readonly number[],
  moved: number,
  competitors: readonly CommonScores[],
  settings: Required<KaismOptions>,
): number[] {
  const lines = competitors.map(({ theirs }) => ({
    score: weightLine(weights, moved, theirs),
    known: weightLine(weights, moved, theirs.map(oneIfKnown)),
  }))
  const level = competitors.flatMap(({ ours, theirs }) => {
    const lead = ours.map((score, index) =>
      score === null ? null : score - settings.strengthCut * theirs[index]!,
    )
    return [
      ...lineRoots(weightLine(weights, moved, lead)),
      ...knownBorders(weights, moved, theirs, settings.minKnownPct),
    ]
  })
  const swaps = lines.flatMap((one, index) =>
    lines.slice(index + 1).flatMap((other) => fractionRoots(one.score, one.known, other.score, other.known)),
  )
  return [...level, ...swaps]
}

function knownBorders(
  weights: readonly number[],
  moved: number,
  scores: Numbers,
  minKnownPct: number,
): number[] {
  const line = weightLine(weights, moved, scores.map(oneIfKnown))
  return lineRoots({ start: line.start - minKnownPct / 100, rise: line.rise })
}

function oneIfKnown(score: number | null): number {
  return score === null ? 0 : 1
}
