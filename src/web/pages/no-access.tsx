import { useMessage } from '../message.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Page } from '../ui/Page.tsx'
import { PathLink } from '../ui/PathLink.tsx'

/** The role of this person does not allow what the address asks for. */
export default function NoAccessPage() {
  const t = useMessage()
  return (
    <Page title={t('shell.problem.FORBIDDEN.title')}>
      <Empty
        text={t('shell.problem.FORBIDDEN.text')}
        action={<PathLink path="/portfolio">{t('shell.toPortfolio')}</PathLink>}
      />
    </Page>
  )
}
