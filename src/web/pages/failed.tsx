import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useMessage } from '../message.tsx'
import { toProblem } from '../problem.ts'
import { Page } from '../ui/Page.tsx'
import { PathLink } from '../ui/PathLink.tsx'
import { ProblemView } from '../ui/ProblemView.tsx'
import NoAccessPage from './no-access.tsx'
import NotFoundPage from './not-found.tsx'

/** Stands in place of a screen that could not be shown. */
export default function FailedPage({ error, reset }: ErrorComponentProps) {
  const t = useMessage()
  const router = useRouter()
  const queries = useQueryErrorResetBoundary()
  const { code } = toProblem(error)
  if (code === 'NOT_FOUND') return <NotFoundPage />
  if (code === 'FORBIDDEN') return <NoAccessPage />
  const retry = () => {
    queries.reset()
    reset()
    void router.invalidate()
  }
  return (
    <Page title={t('shell.failed.title')}>
      <ProblemView error={error} onRetry={retry}>
        <PathLink path="/portfolio">{t('shell.toPortfolio')}</PathLink>
      </ProblemView>
    </Page>
  )
}

/** The same without the frame, where not even the person could be asked for. */
export function FailedStart(props: ErrorComponentProps) {
  return (
    <main style={{ padding: 'var(--mantine-spacing-xl)' }}>
      <FailedPage {...props} />
    </main>
  )
}
