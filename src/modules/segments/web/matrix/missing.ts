import type { Placement } from '../../../../core/keyAccounts/kaism.ts'

/** What stands between an account and a place in the picture. */
export type Missing =
  | { what: 'attractiveness'; criterionIds: string[] }
  | { what: 'ownStrength'; criterionIds: string[] }
  | { what: 'competitor' }
  | { what: 'common' }

/**
 * Lists what has to be known before the account can be placed: criteria of attractiveness, ours of strength, a
 * competitor at all, or more criteria on which we and a competitor are both rated. Empty for a placed account.
 */
export function missingOf({ attractiveness, strength, parameters }: Placement): Missing[] {
  const missing: Missing[] = []
  const idsOf = (axis: Placement['attractiveness']) => axis.missing.map(({ criterionId }) => criterionId)
  if (attractiveness.score.value === null) missing.push({ what: 'attractiveness', criterionIds: idsOf(attractiveness) })
  if (strength.isHigh.value !== null) return missing
  const ownIsThin = strength.own.knownWeightPct < parameters.minKnownPct
  if (ownIsThin) missing.push({ what: 'ownStrength', criterionIds: idsOf(strength.own) })
  if (strength.isHigh.reason === 'NO_COMPETITOR') missing.push({ what: 'competitor' })
  else if (!ownIsThin) missing.push({ what: 'common' })
  return missing
}
