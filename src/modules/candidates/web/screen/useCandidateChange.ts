import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api, client } from '../../../../web/api.ts'
import { toProblem } from '../../../../web/problem.ts'
import type { Candidate, CandidateChange } from '../candidate.ts'

/** Stores what came back of a change, so that the screen shows it at once. */
export function useStoreCandidate(): (candidate: Candidate) => void {
  const queryClient = useQueryClient()
  return useCallback(
    (candidate) => {
      queryClient.setQueryData(
        api.candidates.get.queryKey({ input: { candidateId: candidate.id } }),
        candidate,
      )
      void queryClient.invalidateQueries({ queryKey: api.candidates.list.key() })
    },
    [queryClient],
  )
}

/** Changes a candidate as it is on the screen. Where somebody else was first, what stands now is shown with the problem. */
export function useCandidateChange(): (candidate: Candidate, change: CandidateChange) => Promise<void> {
  const store = useStoreCandidate()
  return useCallback(
    async (candidate, change) => {
      try {
        store(
          await client.candidates.update({
            ...change,
            candidateId: candidate.id,
            version: candidate.version,
          }),
        )
      } catch (error) {
        const { code, current } = toProblem(error)
        if (code === 'CONFLICT' && current !== null) store(current as Candidate)
        throw error
      }
    },
    [store],
  )
}
