import type { Known } from '../reason.ts'
import { attractivenessSide, type AxisSide, strengthSide } from './axisSide.ts'
import type { Axis, Criterion } from './criterion.ts'
import {
  type AccountScores,
  type KaismOptions,
  kaismSettings,
  placeAccount,
  type Quadrant,
  quadrantOf,
} from './kaism.ts'
import { withShare } from './weightRoots.ts'

export type WeightFlip = {
  criterionId: string
  axis: Axis
  weightPct: number
  /** The other quadrant once the weight is lowered, or raised, by the tested share; null if it stays. */
  whenLowered: Quadrant | null
  whenRaised: Quadrant | null
  /** The nearest weight (0..100 %) at which the quadrant flips; null if no weight does it. */
  nearest: { weightPct: number; changePct: number; quadrant: Quadrant } | null
}

export type Sensitivity = {
  id: string
  quadrant: Known<Quadrant>
  /** One per criterion that has a weight to move; empty where the account has no quadrant. */
  flips: WeightFlip[]
  /** No tested change of a single weight flips the account; null where it has no quadrant. */
  isRobust: boolean | null
}

/**
 * Tells which change of a weight would move an account to another quadrant: each weight lowered and raised by
 * `testedSharePct` percent of itself (20, a house default), and the smallest change of it, in percentage
 * points of its axis, that flips the account at all. The other weights of the axis keep their proportions.
 * The borders are solved for, not searched: at the reported weight the account stands on the cut, and flips
 * there or just beyond. A change after which too little is known is not a flip. A weight of 0, and one that
 * is all of its axis, cannot be moved. Errors as for placeAccount.
 */
export function weightSensitivity(
  account: AccountScores,
  criteria: readonly Criterion[],
  options: KaismOptions & { testedSharePct?: number } = {},
): Sensitivity {
  const { testedSharePct = 20 } = options
  const settings = kaismSettings(options)
  const { quadrant } = placeAccount(account, criteria, options)
  if (quadrant.value === null) return { id: account.id, quadrant, flips: [], isRobust: null }
  const attractive = attractivenessSide(criteria, account, settings)
  const strong = strengthSide(criteria, account, settings)
  const wasAttractive = quadrant.value === 'key' || quadrant.value === 'development'
  const wasStrong = quadrant.value === 'key' || quadrant.value === 'support'
  const flips = [
    ...axisFlips(attractive, wasAttractive, quadrantOf(!wasAttractive, wasStrong), testedSharePct),
    ...axisFlips(strong, wasStrong, quadrantOf(wasAttractive, !wasStrong), testedSharePct),
  ]
  const isRobust = flips.every((flip) => flip.whenLowered === null && flip.whenRaised === null)
  return { id: account.id, quadrant, flips, isRobust }
}

/** One axis: only its own side can change, so there is one quadrant to flip to. */
function axisFlips(side: AxisSide, was: boolean, flipped: Quadrant, testedSharePct: number): WeightFlip[] {
  const { weights } = side
  if (weights === null) return []
  return side.criteria.flatMap((criterion, moved) => {
    const share = weights[moved]!
    if (share === 0 || share >= 1) return []
    const flipsAt = (x: number): boolean => side.sideAt(withShare(weights, moved, x)) === !was
    const nearest = nearestFlip(share, side.bordersOf(weights, moved), flipsAt)
    return [
      {
        criterionId: criterion.id,
        axis: side.axis,
        weightPct: 100 * share,
        whenLowered: flipsAt(Math.max(0, share * (1 - testedSharePct / 100))) ? flipped : null,
        whenRaised: flipsAt(Math.min(1, share * (1 + testedSharePct / 100))) ? flipped : null,
        nearest:
          nearest === null
            ? null
            : { weightPct: 100 * nearest, changePct: 100 * (nearest - share), quadrant: flipped },
      },
    ]
  })
}

/** Between two neighbouring borders the side is the same everywhere, so one look at the middle settles each. */
function nearestFlip(
  share: number,
  borders: readonly number[],
  flipsAt: (x: number) => boolean,
): number | null {
  // The weight itself is a border too: an account that stands on the cut flips at the slightest change.
  const rising = [share, ...borders.filter((x) => x > share), 1].toSorted((left, right) => left - right)
  const falling = [share, ...borders.filter((x) => x < share), 0].toSorted((left, right) => right - left)
  const found = [rising, falling].flatMap((ends) => {
    const start = ends.find((x, index) => flipsAt(x) || flipsAt((x + (ends[index + 1] ?? x)) / 2))
    return start === undefined ? [] : [start]
  })
  if (found.length === 0) return null
  return found.reduce((best, x) => (Math.abs(x - share) < Math.abs(best - share) ? x : best))
}
