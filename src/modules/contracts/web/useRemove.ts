import { useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { useNotice } from '../../../web/ui/useNotice.tsx'
import type { Agreed } from './agreed.ts'

/** Removes a contract, and brings it back where that was a slip. */
export function useRemove() {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const refresh = () => queryClient.invalidateQueries({ queryKey: api.contracts.key() })
  return async ({ accountId, id: contractId, title }: Agreed) => {
    try {
      await client.contracts.remove({ accountId, contractId })
      await refresh()
      notice.undoable(t('contracts.removed', { title }), async () => {
        await client.contracts.restore({ accountId, contractId })
        await refresh()
      })
    } catch (error) {
      notice.failed(error)
    }
  }
}
