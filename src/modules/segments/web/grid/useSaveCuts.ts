import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Client } from '../../../../contract.ts'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'

export type Segmentation = Awaited<ReturnType<Client['settings']['get']>>['segmentation']

/** Changes the cut-offs for everybody; the ones before stay in the history and come back by undo. */
export function useSaveCuts(before: Segmentation): (next: Segmentation) => Promise<void> {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const { mutateAsync } = useMutation(api.settings.update.mutationOptions())
  const put = async (segmentation: Segmentation) => {
    await mutateAsync({ segmentation })
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: api.segments.key() }),
      queryClient.invalidateQueries({ queryKey: api.settings.key() }),
    ])
  }
  return async (next) => {
    await put(next)
    notice.undoable(t('grid.cuts.saved'), () => put(before))
  }
}
