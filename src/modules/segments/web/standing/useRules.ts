import { useQuery } from '@tanstack/react-query'
import { api } from '../../../../web/api.ts'

/** The rules in force, as far as a sentence needs them. */
export function useRules() {
  const { data } = useQuery(api.settings.get.queryOptions({ input: {} }))
  return {
    basis: data?.segmentation.basis ?? 'revenue',
    neededPct: data?.keyAccounts.knownSharePct ?? null,
    slots: data?.keyAccounts.slots ?? null,
  } as const
}
