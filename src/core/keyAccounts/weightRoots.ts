/**
 * How weights react when one is moved: the moved one takes the share x (0..1), the others keep their
 * proportions and share what is left. Every weighted sum is then a straight line in x.
 */

/** Weights as shares of their sum. Null where the sum is 0. */
export function normalisedWeights(weights: readonly number[]): number[] | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return total > 0 ? weights.map((weight) => weight / total) : null
}

/**
 * Writes into `result` the weights after number `moved` was set to the share `x` (0..1), and answers with it;
 * `weights` sum to 1 and the moved one is not all of it. Writing into one list spares a million of them when
 * a whole book is tested.
 */
export function withShare(weights: readonly number[], moved: number, x: number, result: number[]): number[] {
  const factor = (1 - x) / (1 - weights[moved]!)
  for (let index = 0; index < weights.length; index += 1) {
    result[index] = index === moved ? x : weights[index]! * factor
  }
  return result
}

/** A weighted sum as a line: its value where the moved weight is 0, and its rise from there to 1. */
export type WeightLine = { start: number; rise: number }

/** The weighted sum of `values` as a line in the share of weight `moved`; null adds nothing. */
export function weightLine(
  weights: readonly number[],
  moved: number,
  values: readonly (number | null)[],
): WeightLine {
  let others = 0
  for (let index = 0; index < weights.length; index += 1) {
    if (index !== moved) others += weights[index]! * (values[index] ?? 0)
  }
  const start = others / (1 - weights[moved]!)
  return { start, rise: (values[moved] ?? 0) - start }
}

/** Where a line crosses zero, within 0..1; empty where it does not or lies on zero. */
export function lineRoots(line: WeightLine): number[] {
  const x = line.rise === 0 ? Number.NaN : -line.start / line.rise
  return x >= 0 && x <= 1 ? [x] : []
}

/** Where two fractions of lines are equal (a / b = c / d), within 0..1: the roots of a quadratic. */
export function fractionRoots(a: WeightLine, b: WeightLine, c: WeightLine, d: WeightLine): number[] {
  const constant = a.start * d.start - c.start * b.start
  const linear = a.start * d.rise + a.rise * d.start - c.start * b.rise - c.rise * b.start
  const quadratic = a.rise * d.rise - c.rise * b.rise
  if (Math.abs(quadratic) < 1e-12) return lineRoots({ start: constant, rise: linear })
  const discriminant = linear * linear - 4 * quadratic * constant
  if (discriminant < 0) return []
  const root = Math.sqrt(discriminant)
  return [(-linear - root) / (2 * quadratic), (-linear + root) / (2 * quadratic)].filter(
    (x) => x >= 0 && x <= 1,
  )
}
