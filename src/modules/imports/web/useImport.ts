import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { api } from '../../../web/api.ts'
import type { ImportRecord } from './draft/draft.ts'

const ASK_EVERY_MS = 600

export const isUnderWay = ({ status }: ImportRecord) => status === 'waiting' || status === 'running'

/** One import, asked for again and again while it is under way. Once facts were written, every screen is asked anew. */
export function useImport(importId: string) {
  const queryClient = useQueryClient()
  const query = useQuery(
    api.imports.get.queryOptions({
      input: { importId },
      refetchInterval: ({ state }) => (state.data && !isUnderWay(state.data) ? false : ASK_EVERY_MS),
    }),
  )
  const status = query.data?.status
  const before = useRef(status)
  useEffect(() => {
    const wasUnderWay = before.current === 'waiting' || before.current === 'running'
    before.current = status
    if (wasUnderWay && status === 'done') void queryClient.invalidateQueries()
  }, [status, queryClient])
  return query
}
