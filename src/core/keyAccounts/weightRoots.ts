/**
 * How weights react when one is moved: the moved one takes the share x (0..1), the others keep their
 * proportions and share what is left. Every weighted sum is then a straight line in x.
 */

/** Weights as shares of their sum. Null where the sum is 0. */
export function normalisedWeights(weights: readonly number[]): number[] | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return total > 0 ? weights.map((weight) => weight / total) : null
}

/** The weights after number `moved` was set to the share `x`, 0..1; `weights` sum to 1 and it is not all of it. */
export function withShare(weights: readonly number[], moved: number, x: number): number[] {
  const factor = (1 - x) / (1 - weights[moved]!)
  return weights.map((weight, index) => (index === moved ? x : weight * factor))
}

/** A weighted sum as a line: its value where the moved weight is 0, and its rise from there to 1. */
export type WeightLine = { start: number; rise: number }

/** The weighted sum of `values` as a line in the share of weight `moved`. */
export function weightLine(weights: readonly number[], moved: number, values: readonly number[]): WeightLine {
  let others = 0
  for (let index = 0; index < weights.length; index += 1) {
    if (index !== moved) others += weights[index]! * values[index]!
  }
  const start = others / (1 - weights[moved]!)
  return { start, rise: values[moved]! - start }
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
