import { addMonths, type PlainDate } from '../period.ts'
import { type Known, type Reason, unknown } from '../reason.ts'
import { coefficientOfVariation, momentsOf } from '../statistics/moments.ts'
import { median } from '../statistics/quantile.ts'
import { CADENCE_STATUSES, type CadenceStatus } from './cadenceStatus.ts'
import { segmentStatus } from './segmentCadence.ts'
import { openDaysBetween, type Shutdown } from './shutdowns.ts'

export type CadenceOptions = {
  minOrderDays?: number
  /** The shortest rhythm taken seriously: one day, or the billing cycle. */
  minTauDays?: number
  /** Overdue ratios from which an account is due, late, at risk, presumed lost. */
  cuts?: readonly [number, number, number, number]
  shutdowns?: readonly Shutdown[]
  /** Gaps in days between order days of the account's segment, used where its own are too few. */
  segmentGapDays?: readonly number[]
}

export type Cadence = {
  status: CadenceStatus | null
  /** Whose rhythm the status is measured by. */
  basis: 'own' | 'segment' | null
  reason: Reason | null
  orderDays: number
  lastOrderOn: PlainDate | null
  daysSince: number | null
  /** Median gap in days, not under minTauDays. */
  tauDays: number | null
  /** Days since the last order by tau, 0 or more. */
  overdueRatio: number | null
  /** Coefficient of variation of the gaps (ddof 1), 0 for a clockwork; the lower the more regular. */
  gapCv: Known<number>
  /** The same stretch of last year was silent too; null where the account did not order before it. */
  silentLastYearToo: boolean | null
  parameters: { minOrderDays: number; minTauDays: number; cuts: readonly number[] }
}

/**
 * Measures silence against the account's own rhythm: days since the last gross order day by the median gap.
 * Below 1 is on cycle, then due, late (2), at risk (3), presumed lost (5). Order days may repeat and come in
 * any order; those after `asOf` are not looked at; shutdown days do not count as silence. With fewer than
 * `minOrderDays` the segment's gaps decide, and without them the status is null: NO_HISTORY, ONE_PURCHASE or
 * TOO_SHORT. It is an alert that rises with the ratio, not a strong predictor alone.
 * Throws RangeError for cuts that do not rise. Source: non-contractual B2B practice; Mirkovic et al. 2022.
 */
export function orderCadence(
  orderDays: readonly PlainDate[],
  asOf: PlainDate,
  options: CadenceOptions = {},
): Cadence {
  const { minOrderDays = 4, minTauDays = 1, cuts = [1, 2, 3, 5], shutdowns = [] } = options
  if (cuts.some((cut, index) => index > 0 && cut <= cuts[index - 1]!))
    throw new RangeError(`cadence cuts ${cuts.join(', ')}`)
  const days = [...new Set(orderDays)].filter((day) => day <= asOf).toSorted()
  const lastOrderOn = days.at(-1) ?? null
  const gaps = days.slice(1).map((day, index) => openDaysBetween(days[index]!, day, shutdowns))
  const daysSince = lastOrderOn === null ? null : openDaysBetween(lastOrderOn, asOf, shutdowns)
  const parameters = { minOrderDays, minTauDays, cuts }
  const common = {
    orderDays: days.length,
    lastOrderOn,
    daysSince,
    silentLastYearToo: lastOrderOn === null ? null : silentLastYear(days, lastOrderOn, asOf),
    parameters,
  }
  if (daysSince === null || days.length < Math.max(2, minOrderDays)) {
    const reason: Reason = days.length === 0 ? 'NO_HISTORY' : days.length === 1 ? 'ONE_PURCHASE' : 'TOO_SHORT'
    const segment =
      daysSince === null ? unknown(reason) : segmentStatus(daysSince, options.segmentGapDays ?? [])
    const basis = segment.value === null ? null : ('segment' as const)
    const status = { status: segment.value, basis, reason: basis ? null : reason }
    return { ...common, ...status, tauDays: null, overdueRatio: null, gapCv: unknown(reason) }
  }
  const tauDays = Math.max(minTauDays, median(gaps).value!)
  const overdueRatio = daysSince / tauDays
  const status = CADENCE_STATUSES[cuts.filter((cut) => overdueRatio >= cut).length]!
  const gapCv = coefficientOfVariation(momentsOf(gaps), 1)
  return { ...common, status, basis: 'own', reason: null, tauDays, overdueRatio, gapCv }
}

/** A seasonal buyer is silent in the same stretch every year: compare with the same days a year before. */
function silentLastYear(days: readonly PlainDate[], last: PlainDate, asOf: PlainDate): boolean | null {
  const from = addMonths(last, -12)
  const to = addMonths(asOf, -12)
  if (days[0]! > from) return null
  return !days.some((day) => day > from && day <= to)
}
