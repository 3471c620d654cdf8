import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { api, client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'

const ASK_EVERY_MS = 1000

/** Whether the sample company is being loaded, and how far it is; asked again while it is. */
export function useSampleState() {
  return useQuery(
    api.imports.sample.queryOptions({
      refetchInterval: (query) => (query.state.data?.loading ? ASK_EVERY_MS : false),
    }),
  ).data
}

/** Starts the loading of the sample company. */
export function useLoadSample(): { start: () => void; starting: boolean } {
  const queryClient = useQueryClient()
  const notice = useNotice()
  const [starting, setStarting] = useState(false)
  const start = () => {
    setStarting(true)
    client.imports
      .loadSample()
      .then((state) => queryClient.setQueryData(api.imports.sample.queryKey(), state), notice.failed)
      .finally(() => setStarting(false))
  }
  return { start, starting }
}

/** When the sample company is there, everything on the screen is asked for anew. */
export function useSampleArrival(sample: { loading: boolean; loaded: boolean } | undefined): void {
  const queryClient = useQueryClient()
  const notice = useNotice()
  const t = useMessage()
  const wasLoading = useRef(false)
  useEffect(() => {
    if (wasLoading.current && sample?.loaded) {
      notice.done(t('portfolio.sample.done'))
      void queryClient.invalidateQueries()
    }
    wasLoading.current = sample?.loading ?? false
  }, [sample, notice, queryClient, t])
}
