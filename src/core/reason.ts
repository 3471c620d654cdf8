/**
 * Why a number is not known. The set is closed: a new cause is added here first, so that the screens,
 * the command line and the API can name every one of them in each language.
 */
export const REASONS = [
  'NO_HISTORY',
  'ONE_PURCHASE',
  'ONE_ACCOUNT',
  'TOO_SHORT',
  'NON_POSITIVE_BASE',
  'ZERO_VARIANCE',
  'TOO_FEW_RESPONSES',
  'TOO_FEW_OBSERVATIONS',
  'TOO_LITTLE_KNOWN',
  'NOT_RATED',
  'NOT_CONVERGED',
  'NOT_APPLICABLE',
  'NOT_DUE',
  'NEVER_REACHED',
  'DROPOUT_NOT_IDENTIFIABLE',
  'NO_COMPETITOR',
  'OUT_OF_RANGE',
  'EXPIRED',
  'UNKNOWN_COST',
  'UNKNOWN_PAYMENT',
  'UNKNOWN_SPEND',
  'UNKNOWN_SIZE',
  'UNKNOWN_RATE',
  'UNKNOWN_AMOUNT',
] as const

export type Reason = (typeof REASONS)[number]

/** A value, or the reason why there is none. Never 0 and never NaN in place of an unknown. */
export type Known<T> = { value: T; reason: null } | { value: null; reason: Reason }

/** Wraps a value that is known. Any type; the caller vouches that numbers are finite. */
export function known<T>(value: T): Known<T> {
  return { value, reason: null }
}

/** Says that a value is not known and why; fits wherever a Known of any type is expected. */
export function unknown(reason: Reason): Known<never> {
  return { value: null, reason }
}
