import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ConcentrationView } from '../../modules/segments/web/concentration/ConcentrationView.tsx'
import { useView } from '../../modules/segments/web/useView.ts'
import { ViewControls } from '../../modules/segments/web/ViewControls.tsx'
import { api } from '../api.ts'
import { useMessage } from '../message.tsx'
import { Page } from '../ui/Page.tsx'
import { QueryView } from '../ui/QueryView.tsx'

export default function ConcentrationPage() {
  const t = useMessage()
  const [view] = useView()
  const query = useQuery(
    api.segments.concentration.queryOptions({ input: view, placeholderData: keepPreviousData }),
  )
  return (
    <Page
      title={t('shell.nav.concentration')}
      description={t(`concentration.description.${view.by}`)}
      actions={<ViewControls asOf={query.data?.asOf} />}
    >
      <QueryView query={query} lines={12}>
        {(concentration) => <ConcentrationView concentration={concentration} view={view} />}
      </QueryView>
    </Page>
  )
}
