import { useMessage } from '../message.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Page } from '../ui/Page.tsx'
import { PathLink } from '../ui/PathLink.tsx'

/** There is no such page, or no such record for this person; which of the two is not told. */
export default function NotFoundPage() {
  const t = useMessage()
  return (
    <Page title={t('shell.notFound.title')}>
      <Empty
        text={t('shell.notFound.text')}
        action={<PathLink path="/portfolio">{t('shell.toPortfolio')}</PathLink>}
      />
    </Page>
  )
}
