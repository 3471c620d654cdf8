import { useMessage } from '../message.tsx'
import { Page } from '../ui/Page.tsx'

export default function ImportDetailPage() {
  const t = useMessage()
  return <Page title={t('shell.nav.import')} />
}
