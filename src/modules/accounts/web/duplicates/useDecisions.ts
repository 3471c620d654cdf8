import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import type { Duplicate, Merge, Side } from './duplicate.ts'

/** Merges two accounts, parts them again, or keeps them apart for good. Afterwards everything is asked anew. */
export function useDecisions() {
  const t = useMessage()
  const notice = useNotice()
  const queryClient = useQueryClient()
  const [isBusy, setBusy] = useState(false)

  async function part(mergeId: string) {
    await client.accounts.undoMerge({ mergeId })
    await queryClient.invalidateQueries()
  }

  function merge(kept: Side, other: Side): void {
    setBusy(true)
    client.accounts
      .merge({ accountId: kept.id, otherId: other.id })
      .then(async ({ id }) => {
        notice.undoable(t('duplicates.merged', { kept: kept.name, other: other.name }), () => part(id))
        await queryClient.invalidateQueries()
      })
      .catch(notice.failed)
      .finally(() => setBusy(false))
  }

  async function undo({ id, merged }: Merge) {
    await part(id)
    notice.done(t('duplicates.parted', { name: merged.name }))
  }

  async function refuse({ id }: Duplicate) {
    await client.accounts.refuseDuplicate({ duplicateId: id })
    await queryClient.invalidateQueries()
    notice.done(t('duplicates.refused'))
  }

  return { merge, undo, refuse, isBusy }
}
