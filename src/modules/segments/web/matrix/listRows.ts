import type { Quadrant } from '../../../../core/keyAccounts/kaism.ts'
import type { Outlook } from './outlook.ts'
import type { Placed } from './placement.ts'
import type { Outlooks } from './useOutlooks.ts'

/** One line of the list beside the picture. */
export type MatrixRow = {
  id: string
  account: string
  /** 1 for the most valuable account that has a place. */
  rank: number
  quadrant: Quadrant
  attractiveness: number
  /** What the attractiveness would be if all unknown criteria came out at 0, and at 10; null where all are known. */
  range: { low: number; high: number } | null
  ratio: number | null
  competitor: string | null
  knownSharePct: number
  value: number | null
  /** undefined while it is not reckoned. */
  outlook: Outlook | undefined
}

/** The accounts that have a place, as lines; the most valuable is the first. */
export function listRows(placed: readonly Placed[], outlooks: Outlooks | null): MatrixRow[] {
  return placed
    .flatMap(({ account, placement }): MatrixRow[] => {
      const { attractiveness, strength, quadrant } = placement
      if (quadrant.value === null || attractiveness.score.value === null) return []
      return [
        {
          id: account.accountId,
          account: account.account,
          rank: 0,
          quadrant: quadrant.value,
          attractiveness: attractiveness.score.value,
          range: attractiveness.missing.length > 0 ? attractiveness.range : null,
          ratio: strength.ratio.value,
          competitor: strength.competitor?.id ?? null,
          knownSharePct: Math.min(attractiveness.knownWeightPct, strength.own.knownWeightPct),
          value: account.value,
          outlook: outlooks?.get(account.accountId) ?? undefined,
        },
      ]
    })
    .toSorted((left, right) => (right.value ?? 0) - (left.value ?? 0))
    .map((row, index) => ({ ...row, rank: index + 1 }))
}
