import { type Known, known, unknown } from '../reason.ts'

/** What is enough to know of a sample for its mean and spread; a set made in SQL brings the three sums. */
export type Moments = { n: number; sum: number; sumOfSquares: number }

/** 1 divides by n - 1 (sample), 0 divides by n (population). */
export type Ddof = 0 | 1

/** Collects the moments of a list of finite numbers. An empty list gives zeros. */
export function momentsOf(values: readonly number[]): Moments {
  let sum = 0
  let sumOfSquares = 0
  for (const value of values) {
    sum += value
    sumOfSquares += value * value
  }
  return { n: values.length, sum, sumOfSquares }
}

/** The mean; unknown (NO_HISTORY) of nothing. */
export function meanOf(moments: Moments): Known<number> {
  return moments.n === 0 ? unknown('NO_HISTORY') : known(moments.sum / moments.n)
}

/**
 * The standard deviation, 0 or more, from the three sums: sqrt((sum of squares - sum²/n) / (n - ddof)).
 * Unknown (NO_HISTORY) of nothing and (TOO_SHORT) of one value with ddof 1. Rounding below zero counts as
 * zero; values whose spread is under a hundred-millionth of their size lose digits in this form.
 */
export function standardDeviationOf(moments: Moments, ddof: Ddof): Known<number> {
  const { n, sum, sumOfSquares } = moments
  if (n === 0) return unknown('NO_HISTORY')
  if (n <= ddof) return unknown('TOO_SHORT')
  return known(Math.sqrt(Math.max(0, sumOfSquares - (sum * sum) / n) / (n - ddof)))
}

/**
 * The coefficient of variation, standard deviation by mean, 0 or more and without unit. Unknown as for the
 * standard deviation, and (NON_POSITIVE_BASE) where the mean is not positive.
 */
export function coefficientOfVariation(moments: Moments, ddof: Ddof): Known<number> {
  const deviation = standardDeviationOf(moments, ddof)
  if (deviation.value === null) return deviation
  const mean = moments.sum / moments.n
  return mean > 0 ? known(deviation.value / mean) : unknown('NON_POSITIVE_BASE')
}
