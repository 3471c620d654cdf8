import { Stack } from '@mantine/core'
import { CompetitorList } from '../../modules/competitors/web/list/CompetitorList.tsx'
import { LookalikePairs } from '../../modules/competitors/web/list/LookalikePairs.tsx'
import { useMessage } from '../message.tsx'
import { useMe } from '../session.ts'
import { Page } from '../ui/Page.tsx'

/** Everybody we bid against: how often, with what result, where, and how strong they are there. */
export default function CompetitorsPage() {
  const t = useMessage()
  const { role } = useMe()
  return (
    <Page
      title={t('shell.nav.competitors')}
      breadcrumbs={[{ label: t('shell.nav.tenders'), path: '/tenders' }]}
      description={t('tenders.rivals.description')}
    >
      <Stack gap="md">
        {(role === 'head' || role === 'admin') && <LookalikePairs />}
        <CompetitorList />
      </Stack>
    </Page>
  )
}
