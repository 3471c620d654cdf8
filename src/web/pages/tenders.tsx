import { TendersView } from '../../modules/tenders/web/TendersView.tsx'
import { useMessage } from '../message.tsx'
import { Page } from '../ui/Page.tsx'

/** The supplier's opportunities and tenders as a whole. */
export default function TendersPage() {
  const t = useMessage()
  return (
    <Page title={t('shell.nav.tenders')} description={t('tenders.description')}>
      <TendersView />
    </Page>
  )
}
