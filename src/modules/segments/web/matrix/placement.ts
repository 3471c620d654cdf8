import {
  type AccountScores,
  placeAccount,
  type Placement,
  type Quadrant,
  QUADRANTS,
} from '../../../../core/keyAccounts/kaism.ts'
import type { Scores } from '../../../../core/keyAccounts/criterion.ts'
import { type Position, type QuadrantMove, quadrantMoves } from '../../../../core/keyAccounts/moves.ts'
import { known, type Reason, unknown } from '../../../../core/reason.ts'
import { formulaOf, type Matrix, type MatrixAccount, type Rules } from './rules.ts'

/** An account of the matrix with where it stands; `accounts` of the answer and these are in one order. */
export type Placed = { account: MatrixAccount; placement: Placement }

/** An account that has a place in the picture. The ratio is Infinity where the best competitor is worth nothing. */
export type Dot = { account: MatrixAccount; quadrant: Quadrant; ratio: number; attractiveness: number }

/** The scores of every account as the formulas take them. */
export function scoresOf({ accounts, criteria }: Pick<Matrix, 'accounts' | 'criteria'>): AccountScores[] {
  const strengthIds = criteria.filter(({ axis }) => axis === 'strength').map(({ id }) => id)
  const attractivenessIds = new Set(
    criteria.filter(({ axis }) => axis === 'attractiveness').map(({ id }) => id),
  )
  return accounts.map(({ accountId, scores, parties }) => {
    const attractiveness: Record<string, Scores[string]> = {}
    for (const { criterionId, score, reason } of scores) {
      if (!attractivenessIds.has(criterionId)) continue
      attractiveness[criterionId] = score === null ? unknown((reason ?? 'NOT_RATED') as Reason) : known(score)
    }
    const ofParty = (values: readonly (number | null)[]): Scores =>
      Object.fromEntries(
        strengthIds.map((id, index) => {
          const score = values[index] ?? null
          return [id, score === null ? unknown('NOT_RATED') : known(score)]
        }),
      )
    return {
      id: accountId,
      attractiveness,
      own: ofParty(parties.find(({ party }) => party === 'us')?.scores ?? []),
      competitors: parties
        .filter(({ party }) => party !== 'us')
        .map(({ party, scores: theirs }) => ({ id: party, scores: ofParty(theirs) })),
    }
  })
}

/** Places accounts by these rules, with all that is known of why. Accounts and scores come in one order. */
export function placeAll(
  accounts: readonly MatrixAccount[],
  scores: readonly AccountScores[],
  rules: Rules,
): Placed[] {
  const { criteria, options } = formulaOf(rules)
  return accounts.map((account, index) => ({
    account,
    placement: placeAccount(scores[index]!, criteria, options),
  }))
}

/** The accounts that have a place, the most valuable first. Accounts and positions come in one order. */
export function dotsOf(accounts: readonly MatrixAccount[], positions: readonly Position[]): Dot[] {
  return positions
    .flatMap(({ quadrant, attractiveness, strengthRatio }, index): Dot[] => {
      if (quadrant === null || attractiveness === null) return []
      return [
        {
          account: accounts[index]!,
          quadrant,
          attractiveness,
          ratio: strengthRatio ?? Number.POSITIVE_INFINITY,
        },
      ]
    })
    .toSorted((left, right) => (right.account.value ?? 0) - (left.account.value ?? 0))
}

export type QuadrantTotals = Record<Quadrant, { accounts: number; value: number }>

export function totalsOf(dots: readonly Dot[]): QuadrantTotals {
  const totals = Object.fromEntries(
    QUADRANTS.map((quadrant) => [quadrant, { accounts: 0, value: 0 }]),
  ) as QuadrantTotals
  for (const { account, quadrant } of dots) {
    totals[quadrant].accounts += 1
    totals[quadrant].value += account.value ?? 0
  }
  return totals
}

export type AccountMove = QuadrantMove & { account: string; value: number }

/** Who stands in another quadrant than before, the most valuable first. */
export function movesBetween(
  earlier: readonly Position[],
  later: readonly Position[],
  accounts: readonly MatrixAccount[],
): AccountMove[] {
  const named = new Map(accounts.map((account) => [account.accountId, account]))
  return quadrantMoves(earlier, later)
    .map((move) => ({ ...move, account: named.get(move.id)!.account, value: named.get(move.id)!.value ?? 0 }))
    .toSorted((left, right) => right.value - left.value)
}

/** Where the accounts stood on the earlier date, by our rules. */
export function earlierPositions(accounts: readonly MatrixAccount[]): Position[] {
  return accounts.map((account) => ({
    id: account.accountId,
    quadrant: account.previousQuadrant,
    attractiveness: account.previousAttractiveness,
    strengthRatio: account.previousStrengthRatio,
  }))
}
