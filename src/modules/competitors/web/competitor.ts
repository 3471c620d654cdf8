import type { ContractRouterClient } from '@orpc/contract'
import { useQueryClient } from '@tanstack/react-query'
import { api } from '../../../web/api.ts'
import type { competitorsContract } from '../contract.ts'

type Competitors = ContractRouterClient<typeof competitorsContract>
export type Competitor = Awaited<ReturnType<Competitors['list']>>[number]
export type CompetitorDetail = Awaited<ReturnType<Competitors['get']>>
export type CompetitorPair = Awaited<ReturnType<Competitors['lookalikes']>>['items'][number]

export const competitorPath = ({ id }: { id: string }) => `/competitors/${id}`

/** Asks anew for everything in which competitors show up. */
export function useCompetitorRefresh(): () => Promise<void> {
  const queryClient = useQueryClient()
  return async () => {
    await Promise.all(
      [api.competitors.key(), api.tenders.key()].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    )
  }
}
