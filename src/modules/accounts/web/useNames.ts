import { useQuery } from '@tanstack/react-query'
import { api } from '../../../web/api.ts'

const LONG_MS = 300_000

/** Names of colleagues and teams; they change seldom, so they are kept for a while. */
export function useNames() {
  const users = useQuery(api.users.names.queryOptions({ staleTime: LONG_MS })).data ?? []
  const teams = useQuery(api.users.teams.queryOptions({ staleTime: LONG_MS })).data ?? []
  return {
    users,
    teams,
    teamName: (id: string) => teams.find((team) => team.id === id)?.name ?? null,
  }
}
