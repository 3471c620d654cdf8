import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api } from '../../../web/api.ts'

/** Asks again for what a need or goal shows in: the board, the dossier, the stage. */
export function useRefreshNeeds(): () => Promise<unknown> {
  const queryClient = useQueryClient()
  return useCallback(
    () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: api.needs.key() }),
        queryClient.invalidateQueries({ queryKey: api.accounts.dossier.key() }),
        queryClient.invalidateQueries({ queryKey: api.lifecycles.key() }),
      ]),
    [queryClient],
  )
}
