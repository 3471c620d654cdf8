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
