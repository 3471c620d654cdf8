import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { isPlainDate } from '../../core/period.ts'
import { MatrixView } from '../../modules/segments/web/matrix/MatrixView.tsx'
import { useView } from '../../modules/segments/web/useView.ts'
import { ViewControls } from '../../modules/segments/web/ViewControls.tsx'
import { api } from '../api.ts'
import { useMessage } from '../message.tsx'
import { useSearchState } from '../searchState.ts'
import { Page } from '../ui/Page.tsx'
import { QueryView } from '../ui/QueryView.tsx'

export default function MatrixPage() {
  const t = useMessage()
  const [view] = useView()
  const [{ since }] = useSearchState()
  const input = { ...view, ...(since !== undefined && isPlainDate(since) ? { since } : {}) }
  const query = useQuery(api.segments.matrix.queryOptions({ input, placeholderData: keepPreviousData }))
  return (
    <Page
      title={t('shell.nav.matrix')}
      description={t(`matrix.description.${view.by}`)}
      actions={<ViewControls asOf={query.data?.asOf} />}
    >
      <QueryView query={query} lines={14}>
        {(matrix) => <MatrixView key={rulesKey(matrix)} matrix={matrix} view={view} />}
      </QueryView>
    </Page>
  )
}

/** A trial ends when our own rules change under it. */
function rulesKey({ criteria, attractivenessCut, strengthCut }: Rules): string {
  return JSON.stringify([criteria.map(({ id, weight }) => [id, weight]), attractivenessCut, strengthCut])
}

type Rules = {
  criteria: readonly { id: string; weight: number }[]
  attractivenessCut: number
  strengthCut: number
}
