import { useDeferredValue, useMemo } from 'react'
import type { View } from '../view.ts'
import { spanOf } from './frame.ts'
import { dotsOf, earlierPositions, movesBetween, scoresOf } from './placement.ts'
import { prepare, quickPositions } from './quick.ts'
import type { Matrix, Rules } from './rules.ts'
import { useRules } from './useRules.ts'

/** The matrix by the rules at hand: who stands where, who moved since, and who would change quadrant by the trial. */
export function useTrial(matrix: Matrix) {
  const control = useRules(matrix)
  const { accounts } = matrix
  // Figures follow the hand as fast as they can; the slider itself never waits for them.
  const rules = useDeferredValue(control.rules)
  const scores = useMemo(() => scoresOf(matrix), [matrix])
  const prepared = useMemo(() => prepare(scores, control.saved), [scores, control.saved])
  const saved = useMemo(() => quickPositions(prepared, control.saved), [prepared, control.saved])
  const positions = useMemo(
    () => (rules === control.saved ? saved : quickPositions(prepared, rules)),
    [prepared, rules, control.saved, saved],
  )
  const dots = useMemo(() => dotsOf(accounts, positions), [accounts, positions])
  const span = useMemo(
    () => spanOf(dotsOf(accounts, saved), control.saved.strengthCut),
    [accounts, saved, control.saved],
  )
  const flips = useMemo(() => movesBetween(saved, positions, accounts), [saved, positions, accounts])
  const moves = useMemo(
    () => (matrix.since === null ? [] : movesBetween(earlierPositions(accounts), saved, accounts)),
    [matrix.since, saved, accounts],
  )
  return { ...control, drawnRules: rules, scores, positions, dots, span, flips, moves }
}

export type Trial = ReturnType<typeof useTrial>

/** What a list is made from; nothing of it changes while a hand only begins to move. */
export type ListedProps = Pick<Trial, 'scores' | 'positions'> & { matrix: Matrix; rules: Rules; view: View }

/** What every panel beside the picture is made from. */
export type TrialProps = { matrix: Matrix; trial: Trial; view: View }
