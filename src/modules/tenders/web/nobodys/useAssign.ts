import { client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import { useRefresh } from '../record/useRecord.ts'

/** Gives opportunities without a customer to an account, with the way back for ten seconds; answers whether it went well. */
export function useAssign() {
  const t = useMessage()
  const notice = useNotice()
  const refresh = useRefresh()
  return async (accountId: string, opportunityId: string): Promise<boolean> => {
    try {
      const given = await client.tenders.assign({ accountId, opportunityId })
      await refresh()
      notice.undoable(
        t('tenders.nobodys.given', { count: given.count, account: given.account }),
        async () => {
          await client.tenders.unassign({ assignmentId: given.id })
          await refresh()
        },
      )
      return true
    } catch (error) {
      notice.failed(error)
      return false
    }
  }
}
