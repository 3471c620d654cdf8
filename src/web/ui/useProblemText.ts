import { useCallback } from 'react'
import { useCodeText, useMessage } from '../message.tsx'
import type { Problem } from '../problem.ts'

/** Gives the sentence for a problem: that of the rule which refused where there is one, else that of the code. */
export function useProblemText(): (problem: Problem) => string {
  const t = useMessage()
  const codeText = useCodeText()
  return useCallback(
    (problem) => {
      const exact = problem.detail && codeText('problem', problem.detail, problem.params)
      return exact || t(`shell.problem.${problem.code}.text`)
    },
    [t, codeText],
  )
}

/** Gives the heading over that sentence. A rule says itself what it is about; only a change by others needs its name. */
export function useProblemTitle(): (problem: Problem) => string {
  const t = useMessage()
  const codeText = useCodeText()
  return useCallback(
    ({ code, detail, params, current }) => {
      const isRule = (code === 'INVALID' || code === 'CONFLICT') && current === null
      const hasOwnText = detail !== null && codeText('problem', detail, params) !== null
      return isRule && hasOwnText ? t('problem.refused') : t(`shell.problem.${code}.title`)
    },
    [t, codeText],
  )
}
