import { type Known, known, type Reason, unknown } from '../reason.ts'
import { coefficientOfVariation, type Ddof, type Moments, momentsOf } from '../statistics/moments.ts'

export const XYZ_CLASSES = ['X', 'Y', 'Z'] as const
export type XyzClass = (typeof XYZ_CLASSES)[number]

export type XyzOptions = {
  /** The largest coefficient of variation that is still X. */
  cutX?: number
  /** The largest coefficient of variation that is still Y. */
  cutY?: number
  ddof?: Ddof
  /** Fewer buckets than this give no class. */
  minBuckets?: number
}

export type XyzStart = 'firstDemand' | 'windowStart'

export type XyzResult = {
  class: XyzClass | null
  cv: number | null
  n: number
  mean: number | null
  reason: Reason | null
  parameters: Required<XyzOptions>
}

/**
 * Classes how regular a demand is from its moments over n equal buckets, zeros included: X to `cutX`, Y to
 * `cutY`, Z above. For sets made in SQL, which bring count, sum and sum of squares of the full buckets.
 * Null with a reason: NO_HISTORY without buckets, TOO_SHORT under `minBuckets`, NON_POSITIVE_BASE where the
 * mean is not positive. The cuts have no standard; 0.5 and 1.0 are common in ERP texts and stand in the
 * result. Throws RangeError for cuts that are not 0 <= cutX <= cutY. One purchase in n buckets gives sqrt(n).
 */
export function xyzClassOfMoments(moments: Moments, options: XyzOptions = {}): XyzResult {
  const { cutX = 0.5, cutY = 1, ddof = 1, minBuckets = 6 } = options
  if (!(cutX >= 0 && cutX <= cutY)) throw new RangeError(`XYZ cuts ${cutX} and ${cutY}`)
  const { n, sum } = moments
  const result = { n, mean: n > 0 ? sum / n : null, parameters: { cutX, cutY, ddof, minBuckets } }
  if (n > 0 && n < minBuckets) return { ...result, class: null, cv: null, reason: 'TOO_SHORT' }
  const cv = coefficientOfVariation(moments, ddof)
  if (cv.value === null) return { ...result, class: null, cv: null, reason: cv.reason }
  return {
    ...result,
    class: cv.value <= cutX ? 'X' : cv.value <= cutY ? 'Y' : 'Z',
    cv: cv.value,
    reason: null,
  }
}

/**
 * Classes how regular a demand is over equal buckets in order of time (months; the incomplete last one
 * dropped by the caller). `from` 'firstDemand' leaves out the buckets before the first positive one,
 * 'windowStart' keeps them. See xyzClassOfMoments; NO_HISTORY also where no bucket is positive and counting
 * starts at the first demand.
 */
export function xyzClass(
  buckets: readonly number[],
  options: XyzOptions & { from?: XyzStart } = {},
): XyzResult & { from: XyzStart } {
  const { from = 'firstDemand' } = options
  const first = from === 'windowStart' ? 0 : buckets.findIndex((quantity) => quantity > 0)
  const counted = first < 0 ? [] : first === 0 ? buckets : buckets.slice(first)
  return Object.assign(xyzClassOfMoments(momentsOf(counted), options), { from })
}

/** The coefficient of variation of a result, or the reason why there is none. */
export function cvOf({ cv, reason }: XyzResult): Known<number> {
  return cv === null ? unknown(reason ?? 'NO_HISTORY') : known(cv)
}
