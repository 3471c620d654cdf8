import { useDeferredValue, useMemo } from 'react'
import { spanOf } from './frame.ts'
import { dotsOf, earlierPositions, movesBetween, placeAll, positionOf, scoresOf } from './placement.ts'
import type { Matrix } from './rules.ts'
import { useRules } from './useRules.ts'

/** The matrix by the rules at hand: who stands where, who moved since, and who would change quadrant by the trial. */
export function useTrial(matrix: Matrix) {
  const control = useRules(matrix)
  const { accounts } = matrix
  // Figures follow the hand as fast as they can; the slider itself never waits for them.
  const rules = useDeferredValue(control.rules)
  const scores = useMemo(() => scoresOf(matrix), [matrix])
  const saved = useMemo(() => placeAll(accounts, scores, control.saved), [accounts, scores, control.saved])
  const placed = useMemo(
    () => (rules === control.saved ? saved : placeAll(accounts, scores, rules)),
    [accounts, scores, rules, control.saved, saved],
  )
  const dots = useMemo(() => dotsOf(placed), [placed])
  const span = useMemo(() => spanOf(dotsOf(saved), control.saved.strengthCut), [saved, control.saved])
  const flips = useMemo(
    () => movesBetween(saved.map(positionOf), placed.map(positionOf), accounts),
    [saved, placed, accounts],
  )
  const moves = useMemo(
    () => (matrix.since === null ? [] : movesBetween(earlierPositions(accounts), saved.map(positionOf), accounts)),
    [matrix.since, saved, accounts],
  )
  return { ...control, scores, placed, dots, span, flips, moves }
}
