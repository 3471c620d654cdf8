import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api } from '../../../web/api.ts'

/** Asks anew for all that a contact changes: timelines, people, and where accounts stand. */
export function useRefreshTimeline(): () => Promise<void> {
  const queryClient = useQueryClient()
  return useCallback(async () => {
    const touched = [api.interactions.key(), api.contacts.key(), api.segments.key(), api.attachments.key()]
    await Promise.all(touched.map((queryKey) => queryClient.invalidateQueries({ queryKey })))
  }, [queryClient])
}
