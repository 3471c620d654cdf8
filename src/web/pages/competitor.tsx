import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { CompetitorScreen } from '../../modules/competitors/web/page/CompetitorScreen.tsx'
import { OpportunityTable } from '../../modules/tenders/web/list/OpportunityTable.tsx'
import { api } from '../api.ts'
import { useMessage } from '../message.tsx'
import { toProblem } from '../problem.ts'
import { Empty } from '../ui/Empty.tsx'
import { Page } from '../ui/Page.tsx'
import { Panel } from '../ui/Panel.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import NotFoundPage from './not-found.tsx'

/** One competitor, and the tenders against them with their results and reasons. */
export default function CompetitorPage() {
  const t = useMessage()
  const { competitorId = '' } = useParams({ strict: false })
  const query = useQuery(api.competitors.get.queryOptions({ input: { competitorId } }))
  const code = query.error && !query.data ? toProblem(query.error).code : null
  if (code === 'INVALID' || code === 'NOT_FOUND') return <NotFoundPage />
  return (
    <QueryView query={query} lines={10}>
      {(competitor) => (
        <Page
          title={competitor.name}
          breadcrumbs={[
            { label: t('shell.nav.tenders'), path: '/tenders' },
            { label: t('shell.nav.competitors'), path: '/competitors' },
          ]}
        >
          <Stack gap="md">
            <CompetitorScreen competitor={competitor} />
            <Panel title={t('tenders.rivals.tenders')}>
              <OpportunityTable
                competitor={competitor.name}
                empty={<Empty text={t('tenders.rivals.noTender')} />}
              />
            </Panel>
          </Stack>
        </Page>
      )}
    </QueryView>
  )
}
