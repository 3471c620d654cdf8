import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api } from '../../../web/api.ts'

const MOST = 1000

/** The people of an account; all views of the tab share one answer. */
export function usePeople(accountId: string) {
  return useQuery(api.contacts.list.queryOptions({ input: { accountId, limit: MOST } }))
}

/** Everybody of ours, for lists to choose from. */
export function useColleagues() {
  return useQuery(api.colleagues.list.queryOptions({ input: {}, staleTime: 60_000 }))
}

/** Has everything about people read anew after a change. */
export function useRefreshPeople(): () => Promise<void> {
  const queryClient = useQueryClient()
  return useCallback(async () => {
    await queryClient.invalidateQueries({ queryKey: api.contacts.key() })
    void queryClient.invalidateQueries({ queryKey: api.interactions.key() })
  }, [queryClient])
}
