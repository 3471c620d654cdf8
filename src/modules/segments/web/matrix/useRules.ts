import { useCallback, useMemo, useRef, useState } from 'react'
import { judgeAlike, type Matrix, type Rules, rulesOf, withWeight } from './rules.ts'

/** Our rules and those that are tried out; nothing is stored before somebody says so. */
export function useRules(matrix: Matrix) {
  const saved = useMemo(() => rulesOf(matrix), [matrix])
  const [tried, setTried] = useState<Rules | null>(null)
  const rules = tried ?? saved
  // A weight is moved from where all stood when the hand took it: pushed to the end and back, the others return too.
  const taken = useRef<Rules | null>(null)

  const moveWeight = useCallback(
    (criterionId: string, share: number) =>
      setTried((before) => {
        const from = taken.current ?? before ?? saved
        taken.current = from
        return withWeight(from, criterionId, share)
      }),
    [saved],
  )
  const letGo = useCallback(() => {
    taken.current = null
  }, [])
  const moveCut = useCallback(
    (axis: 'attractiveness' | 'strength', cut: number) =>
      setTried((before) => ({
        ...(before ?? saved),
        [axis === 'strength' ? 'strengthCut' : 'attractivenessCut']: cut,
      })),
    [saved],
  )
  const reset = useCallback(() => setTried(null), [])

  return {
    saved,
    rules,
    isTried: tried !== null && !judgeAlike(tried, saved),
    moveWeight,
    letGo,
    moveCut,
    reset,
  }
}
