import type { Placement } from '../../../../core/keyAccounts/kaism.ts'

/** What stands between an account and a place in the picture. */
export type Missing =
  | { what: 'attractiveness' | 'ownStrength'; criterionIds: string[]; isAll: boolean }
  | { what: 'competitor' }
  | { what: 'common' }

/**
 * Lists what has to be known before the account can be placed: criteria of attractiveness, ours of strength, a
 * competitor at all, or more criteria on which we and a competitor are both rated. Empty for a placed account.
 */
export function missingOf({ attractiveness, strength, parameters }: Placement): Missing[] {
  const missing: Missing[] = []
  const lacks = (what: 'attractiveness' | 'ownStrength', axis: Placement['attractiveness']) => {
    const criterionIds = axis.missing.map(({ criterionId }) => criterionId)
    missing.push({ what, criterionIds, isAll: axis.knownWeightPct === 0 })
  }
  if (attractiveness.score.value === null) lacks('attractiveness', attractiveness)
  if (strength.isHigh.value !== null) return missing
  const ownIsThin = strength.own.knownWeightPct < parameters.minKnownPct
  if (ownIsThin) lacks('ownStrength', strength.own)
  if (strength.isHigh.reason === 'NO_COMPETITOR') missing.push({ what: 'competitor' })
  else if (!ownIsThin) missing.push({ what: 'common' })
  return missing
}
