import { useEffect, useState } from 'react'
import type { AccountScores } from '../../../../core/keyAccounts/kaism.ts'
import { weightSensitivity } from '../../../../core/keyAccounts/sensitivity.ts'
import { type Outlook, outlookOf } from './outlook.ts'
import { formulaOf, type Rules } from './rules.ts'

const REST_MS = 300
/** As much as is reckoned between two drawings, so that the screen never waits for it. */
const SLICE_MS = 12

export type Outlooks = ReadonlyMap<string, Outlook | null>

/** How firmly each account stands, reckoned once the hand rests; null while it is not known for these rules. */
export function useOutlooks(scores: readonly AccountScores[], rules: Rules): Outlooks | null {
  const [known, setKnown] = useState<{ rules: Rules; outlooks: Outlooks } | null>(null)
  useEffect(() => {
    const { criteria, options } = formulaOf(rules)
    const outlooks = new Map<string, Outlook | null>()
    let next = 0
    const work = () => {
      const until = performance.now() + SLICE_MS
      while (next < scores.length && performance.now() < until) {
        const account = scores[next]!
        outlooks.set(account.id, outlookOf(weightSensitivity(account, criteria, options)))
        next += 1
      }
      if (next < scores.length) timer = setTimeout(work, 0)
      else setKnown({ rules, outlooks })
    }
    let timer = setTimeout(work, REST_MS)
    return () => clearTimeout(timer)
  }, [scores, rules])
  return known?.rules === rules ? known.outlooks : null
}
