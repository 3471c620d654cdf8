import { useMessage } from '../../../web/message.tsx'
import { Panel } from '../../../web/ui/Panel.tsx'
import { Attachments } from './Attachments.tsx'

/** All files of an account, those of its contracts, contacts and tenders among them. */
export function FilesPanel({ accountId, mayEdit }: { accountId: string; mayEdit: boolean }) {
  const t = useMessage()
  return (
    <Panel title={t('files.title')} hint={t('files.hint')}>
      <Attachments accountId={accountId} subject="account" mayEdit={mayEdit} withAll />
    </Panel>
  )
}
