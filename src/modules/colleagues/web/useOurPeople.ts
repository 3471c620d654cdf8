import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { api } from '../../../web/api.ts'
import type { Colleague } from './colleague.ts'

/** Our people with what they hold; the names do not wait for the counts. */
export function useOurPeople() {
  const people = useQuery(api.colleagues.list.queryOptions({ input: { limit: 5000 } }))
  const { data: standings } = useQuery(api.contacts.ourPeople.queryOptions())
  const rows = useMemo(() => {
    const held = new Map(standings?.map((one) => [one.colleagueId, one]))
    return people.data?.map((one): Colleague => {
      const { accounts = null, contacts = null } = held.get(one.id) ?? {}
      return { ...one, accounts, contacts }
    })
  }, [people.data, standings])
  return { rows, error: people.error, retry: () => void people.refetch() }
}

/** Has everything anew in which our people stand by name. */
export function useRefreshOurPeople(): () => Promise<void> {
  const queryClient = useQueryClient()
  return useCallback(async () => {
    await queryClient.invalidateQueries({ queryKey: api.colleagues.key() })
    void queryClient.invalidateQueries({ queryKey: api.contacts.key() })
  }, [queryClient])
}
