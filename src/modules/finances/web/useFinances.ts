import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api } from '../../../web/api.ts'

/** Asks again for what a change of the finances shows in: the tab, the dossier, the stage. */
export function useRefreshFinances(): () => Promise<unknown> {
  const queryClient = useQueryClient()
  return useCallback(
    () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: api.finances.key() }),
        queryClient.invalidateQueries({ queryKey: api.accounts.dossier.key() }),
        queryClient.invalidateQueries({ queryKey: api.lifecycles.key() }),
      ]),
    [queryClient],
  )
}
