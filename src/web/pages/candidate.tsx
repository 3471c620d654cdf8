import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { STATUS_TONES } from '../../modules/candidates/web/candidate.ts'
import { CandidateScreen } from '../../modules/candidates/web/screen/CandidateScreen.tsx'
import { api } from '../api.ts'
import { useMessage } from '../message.tsx'
import { toProblem } from '../problem.ts'
import { Page } from '../ui/Page.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import FailedPage from './failed.tsx'
import NotFoundPage from './not-found.tsx'

/** One candidate, from the first word to the verdict. */
export default function CandidatePage() {
  const t = useMessage()
  const { candidateId = '' } = useParams({ strict: false })
  const query = useQuery(api.candidates.get.queryOptions({ input: { candidateId } }))
  if (query.error && ['INVALID', 'NOT_FOUND'].includes(toProblem(query.error).code)) return <NotFoundPage />
  if (query.error && !query.data) return <FailedPage error={query.error} reset={() => void query.refetch()} />
  return (
    <QueryView query={query}>
      {(candidate) => (
        <Page
          title={candidate.name}
          aside={
            <StatusBadge
              tone={STATUS_TONES[candidate.status]}
              label={t(`candidates.status.${candidate.status}`)}
            />
          }
          breadcrumbs={[{ label: t('shell.nav.candidates'), path: '/candidates' }]}
        >
          <CandidateScreen key={candidate.id} candidate={candidate} />
        </Page>
      )}
    </QueryView>
  )
}
