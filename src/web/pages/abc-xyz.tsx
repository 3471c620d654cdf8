import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { GridView } from '../../modules/segments/web/grid/GridView.tsx'
import { useView } from '../../modules/segments/web/useView.ts'
import { ViewControls } from '../../modules/segments/web/ViewControls.tsx'
import { api } from '../api.ts'
import { useMessage } from '../message.tsx'
import { Page } from '../ui/Page.tsx'
import { QueryView } from '../ui/QueryView.tsx'

export default function AbcXyzPage() {
  const t = useMessage()
  const [view] = useView()
  const query = useQuery(api.segments.grid.queryOptions({ input: view, placeholderData: keepPreviousData }))
  return (
    <Page
      title={t('shell.nav.abcXyz')}
      description={t(`grid.description.${view.by}`)}
      actions={<ViewControls asOf={query.data?.asOf} />}
    >
      <QueryView query={query} lines={12}>
        {(grid) => <GridView grid={grid} view={view} />}
      </QueryView>
    </Page>
  )
}
