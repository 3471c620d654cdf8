import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Detail } from '../../modules/tenders/web/detail/Detail.tsx'
import { OutcomeBadge } from '../../modules/tenders/web/OutcomeBadge.tsx'
import { titleOf } from '../../modules/tenders/web/tender.ts'
import { api } from '../api.ts'
import { useMessage } from '../message.tsx'
import { toProblem } from '../problem.ts'
import { Page } from '../ui/Page.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import NotFoundPage from './not-found.tsx'

/** One opportunity or tender. */
export default function OpportunityPage() {
  const t = useMessage()
  const { accountId = '', opportunityId = '' } = useParams({ strict: false })
  const query = useQuery(api.tenders.get.queryOptions({ input: { accountId, opportunityId } }))
  // An id that cannot be one is asked for by a mistyped address; for its reader that is not found.
  const code = query.error && !query.data ? toProblem(query.error).code : null
  if (code === 'INVALID' || code === 'NOT_FOUND') return <NotFoundPage />
  return (
    <QueryView query={query} lines={10}>
      {(opportunity) => (
        <Page
          title={titleOf(opportunity)}
          aside={<OutcomeBadge outcome={opportunity.outcome} stage={opportunity.stage} />}
          breadcrumbs={[
            { label: t('shell.nav.tenders'), path: '/tenders' },
            ...(opportunity.account === null
              ? []
              : [{ label: opportunity.account, path: `/accounts/${opportunity.accountId}?tab=tenders` }]),
          ]}
          description={opportunity.account === null ? t('tenders.noAccount.hint') : undefined}
        >
          <Detail opportunity={opportunity} />
        </Page>
      )}
    </QueryView>
  )
}
