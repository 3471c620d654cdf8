import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Client } from '../../../../contract.ts'
import { api, client } from '../../../../web/api.ts'
import { useNotice } from '../../../../web/ui/useNotice.tsx'

export type Sample = Awaited<ReturnType<Client['imports']['sample']>>

const ASK_EVERY_MS = 1000

/**
 * Whether the sample company is there, how far its loading is, and the ways to load and remove it. When it has come,
 * everything on the screen is asked for anew.
 */
export function useSample(onArrived?: () => void) {
  const queryClient = useQueryClient()
  const notice = useNotice()
  const [isStarting, setStarting] = useState(false)
  const query = useQuery(
    api.imports.sample.queryOptions({
      refetchInterval: ({ state }) => (state.data?.loading ? ASK_EVERY_MS : false),
    }),
  )
  const wasLoading = useRef(false)
  useEffect(() => {
    if (wasLoading.current && query.data?.loaded) {
      onArrived?.()
      void queryClient.invalidateQueries()
    }
    wasLoading.current = query.data?.loading ?? false
  }, [query.data, queryClient, onArrived])

  const load = () => {
    setStarting(true)
    client.imports
      .loadSample()
      .then((state) => queryClient.setQueryData(api.imports.sample.queryKey(), state), notice.failed)
      .finally(() => setStarting(false))
  }
  /** Gives what people have changed since and what therefore stays. */
  const remove = async (): Promise<Sample['kept']> => {
    const { kept } = await client.imports.removeSample()
    await queryClient.invalidateQueries()
    return kept
  }
  return { query, load, remove, isStarting }
}
