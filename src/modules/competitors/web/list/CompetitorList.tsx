import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { DataTable, useTableState } from '../../../../web/ui/DataTable.tsx'
import { Empty } from '../../../../web/ui/Empty.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { ProblemView } from '../../../../web/ui/ProblemView.tsx'
import { competitorPath } from '../competitor.ts'
import { competitorColumns } from './columns.tsx'

const MOST_MET = { id: 'met', desc: true }

/** Every competitor, those met most often first. */
export function CompetitorList() {
  const t = useMessage()
  const query = useQuery(api.competitors.list.queryOptions())
  const { state, onStateChange } = useTableState(MOST_MET)
  const columns = useMemo(() => competitorColumns(t), [t])
  if (query.error) return <ProblemView error={query.error} onRetry={() => void query.refetch()} />
  return (
    <DataTable
      label={t('shell.nav.competitors')}
      columns={columns}
      rows={query.data}
      rowId={({ id }) => id}
      rowPath={competitorPath}
      state={state}
      onStateChange={onStateChange}
      empty={
        <Empty
          text={t('tenders.rivals.none')}
          action={<PathLink path="/import">{t('tenders.empty.import')}</PathLink>}
        />
      }
    />
  )
}
