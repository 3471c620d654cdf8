import { useRouter } from '@tanstack/react-router'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { type OpportunityDetail, titleOf } from '../tender.ts'
import { AccountSelect } from '../../../accounts/web/AccountSelect.tsx'
import { useAssign } from './useAssign.ts'

/** On the page of an opportunity that names no customer: to whom it belongs. */
export function GiveToAccount({ opportunity }: { opportunity: OpportunityDetail }) {
  const t = useMessage()
  const router = useRouter()
  const assign = useAssign()
  async function give(accountId: string) {
    // Where it stands now it has another address; that of the old one leads nowhere.
    if (await assign(accountId, opportunity.id))
      router.history.replace(`/tenders/${accountId}/${opportunity.id}`)
  }
  return (
    <Panel title={t('tenders.nobodys.whose')} hint={t('tenders.nobodys.hint')}>
      <AccountSelect
        size="xs"
        aria-label={t('tenders.nobodys.choose', { name: titleOf(opportunity) })}
        placeholder={t('tenders.nobodys.other')}
        value={null}
        onChange={(accountId) => accountId !== null && void give(accountId)}
      />
    </Panel>
  )
}
