import { Button } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { client } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import { useRefresh } from '../record/useRecord.ts'
import { type OpportunityDetail, titleOf } from '../tender.ts'

/** Takes an opportunity away with all that hangs on it; for ten seconds it can be brought back. */
export function RemoveButton({ opportunity }: { opportunity: OpportunityDetail }) {
  const t = useMessage()
  const notice = useNotice()
  const router = useRouter()
  const refresh = useRefresh()
  const at = { accountId: opportunity.accountId, opportunityId: opportunity.id }

  async function remove() {
    await client.tenders.remove(at)
    router.history.push(opportunity.account === null ? '/tenders' : `/accounts/${at.accountId}?tab=tenders`)
    await refresh()
    notice.undoable(t('tenders.removed', { name: titleOf(opportunity) }), async () => {
      await client.tenders.restore(at)
      await refresh()
    })
  }

  return (
    <Button variant="subtle" color="gray" onClick={() => void remove().catch(notice.failed)}>
      {t('tenders.remove')}
    </Button>
  )
}
