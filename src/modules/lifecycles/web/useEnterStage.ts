import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api, client } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { useNotice } from '../../../web/ui/useNotice.tsx'

type Entry = Parameters<typeof client.lifecycles.enter>[0]

/** Lets an account enter a stage and asks again for what shows it. */
export function useEnterStage(): (entry: Entry) => Promise<void> {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  return useCallback(
    async (entry) => {
      await client.lifecycles.enter(entry)
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: api.lifecycles.key() }),
        queryClient.invalidateQueries({ queryKey: api.segments.key() }),
        queryClient.invalidateQueries({ queryKey: api.accounts.get.key() }),
      ])
      notice.done(t('lifecycle.entered', { stage: t(`lifecycle.stage.${entry.stage}`) }))
    },
    [queryClient, notice, t],
  )
}
