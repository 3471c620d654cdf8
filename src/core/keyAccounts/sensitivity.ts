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
  const tried = [...weights]
  return side.criteria.flatMap((criterion, moved) => {
    const share = weights[moved]!
    if (share === 0 || share >= 1) return []
    const flipsAt = (x: number): boolean => side.sideAt(withShare(weights, moved, x, tried)) === !was
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

/**
 * Between two neighbouring borders the side is the same everywhere, so one look at the middle settles it. The
 * weight itself is a border too: an account that stands on the cut flips at the slightest change.
 */
function nearestFlip(
  share: number,
  borders: readonly number[],
  flipsAt: (x: number) => boolean,
): number | null {
  const rising = borders.filter((x) => x > share).toSorted((left, right) => left - right)
  const falling = borders.filter((x) => x < share).toSorted((left, right) => right - left)
  const above = firstFlip([share, ...rising, 1], flipsAt)
  const below = firstFlip([share, ...falling, 0], flipsAt)
  if (above === null || below === null) return above ?? below
  return above - share <= share - below ? above : below
}

function firstFlip(borders: readonly number[], flipsAt: (x: number) => boolean): number | null {
  const last = borders.length - 1
  for (let index = 0; index < last; index += 1) {
    if (flipsAt((borders[index]! + borders[index + 1]!) / 2)) return borders[index]!
  }
  // The end of the way, all or nothing of the weight, can stand on the cut without anything beyond it.
  return flipsAt(borders[last]!) ? borders[last]! : null
}
