import { type Known, known } from '../reason.ts'

/** Attractiveness: how much we want the account. Strength: how much it wants us, in its own eyes. */
export type Axis = 'attractiveness' | 'strength'

/** Fixed marks between which a fact becomes a score, so that a new account never moves the others. */
export type Scale = {
  low: number
  high: number
  /** Which end deserves the 10. */
  direction: 'higherIsBetter' | 'lowerIsBetter'
  /** 'log' where doubling means the same at any size; needs low > 0. */
  curve: 'linear' | 'log'
}

/** A criterion is computed from facts by a scale, or judged 0..10 by named raters. */
export type Criterion = { id: string; axis: Axis; weight: number } & (
  | { kind: 'computed'; scale: Scale }
  | { kind: 'judged' }
)

/** Scores 0..10 by criterion id; a criterion that is missing counts as not rated. */
export type Scores = Readonly<Record<string, Known<number>>>

/**
 * Turns a fact into a score 0..10 between the marks of its scale, clipped at both ends. Values and marks in
 * the criterion's own unit. On a log curve a value at or below zero scores as the low mark. Throws RangeError
 * for a value that is not finite and for marks that are not low < high, or not positive on a log curve.
 */
export function scoreOnScale(value: number, scale: Scale): number {
  const { low, high, curve } = scale
  const ordered = Number.isFinite(low) && Number.isFinite(high) && low < high
  if (!ordered || (curve === 'log' && low <= 0))
    throw new RangeError(`scale from ${low} to ${high}, ${curve}`)
  if (!Number.isFinite(value)) throw new RangeError(`not a number to score: ${value}`)
  const clipped = Math.min(high, Math.max(low, value))
  const position =
    curve === 'log' ? Math.log(clipped / low) / Math.log(high / low) : (clipped - low) / (high - low)
  return 10 * (scale.direction === 'higherIsBetter' ? position : 1 - position)
}

/** The score 0..10 of a fact that may be unknown; the reason is passed on. See scoreOnScale. */
export function scoreFact(fact: Known<number>, scale: Scale): Known<number> {
  return fact.value === null ? fact : known(scoreOnScale(fact.value, scale))
}
