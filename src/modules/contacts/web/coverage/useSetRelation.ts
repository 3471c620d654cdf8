import { useCallback } from 'react'
import { client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import type { Cell } from '../people.ts'
import { useRefreshPeople } from '../usePeople.ts'

type Said = { level?: number | null; wanted?: number | null }

/** Says how well one of ours knows one of theirs; it can be undone. What is not given stays. */
export function useSetRelation(accountId: string): (cell: Cell, said: Said) => Promise<void> {
  const t = useMessage()
  const notice = useNotice()
  const refresh = useRefreshPeople()
  return useCallback(
    async ({ contactId, colleagueId, level, wanted }, said) => {
      const before = { accountId, contactId, colleagueId, level, wanted }
      try {
        await client.contacts.setRelation({ ...before, ...said })
        await refresh()
        notice.undoable(t('people.relation.saved'), async () => {
          await client.contacts.setRelation(before)
          await refresh()
        })
      } catch (error) {
        notice.failed(error)
      }
    },
    [accountId, notice, refresh, t],
  )
}
