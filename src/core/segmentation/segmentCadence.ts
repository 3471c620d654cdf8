import { type Known, known, unknown } from '../reason.ts'
import { quantileOfSorted, sortedAscending } from '../statistics/quantile.ts'
import type { CadenceStatus } from './cadenceStatus.ts'

const AT_RISK_SHARE = 0.4
const PRESUMED_LOST_SHARE = 0.8
const MIN_GAPS = 20

/**
 * Judges the silence of an account too new to have a rhythm by the gaps its segment leaves between order
 * days: at risk from their 40th percentile, presumed lost from their 80th, else on cycle. Days in, status
 * out; unknown (TOO_SHORT) with fewer than 20 gaps. The two percentiles are a vendor's defaults, coarser
 * than an account's own rhythm.
 */
export function segmentStatus(daysSince: number, gapDays: readonly number[]): Known<CadenceStatus> {
  if (gapDays.length < MIN_GAPS) return unknown('TOO_SHORT')
  const ascending = sortedAscending(gapDays)
  if (daysSince >= quantileOfSorted(ascending, PRESUMED_LOST_SHARE).value!) return known('presumedLost')
  return known(daysSince >= quantileOfSorted(ascending, AT_RISK_SHARE).value! ? 'atRisk' : 'onCycle')
}
