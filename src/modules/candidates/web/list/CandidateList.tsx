import { SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { type PlainSearch, useSearchState } from '../../../../web/searchState.ts'
import { DataTable, useTableState } from '../../../../web/ui/DataTable.tsx'
import { Empty } from '../../../../web/ui/Empty.tsx'
import { ProblemView } from '../../../../web/ui/ProblemView.tsx'
import { candidatePath, type Status } from '../candidate.ts'
import { candidateColumns } from './candidateColumns.tsx'

const usual = { id: 'updatedAt', desc: true }
const statuses = ['open', 'accepted', 'refused'] as const

const readStatus = ({ status }: PlainSearch): Status => statuses.find((one) => one === status) ?? 'open'

/** Companies that may become customers; those still to be decided first. */
export function CandidateList() {
  const t = useMessage()
  const table = useTableState(usual)
  const [status, change] = useSearchState(readStatus)
  const query = useQuery(api.candidates.list.queryOptions({ input: { status, limit: 500 } }))
  const columns = useMemo(() => candidateColumns(t), [t])
  return (
    <>
      {query.error && <ProblemView error={query.error} onRetry={() => void query.refetch()} />}
      <DataTable
        label={t('candidates.title')}
        columns={columns}
        rows={query.data?.items}
        rowId={({ id }) => id}
        rowPath={({ id }) => candidatePath(id)}
        {...table}
        filters={
          <SegmentedControl
            size="xs"
            aria-label={t('candidates.status')}
            value={status}
            onChange={(value) => change({ status: value === 'open' ? undefined : value })}
            data={statuses.map((value) => ({ value, label: t(`candidates.status.${value}`) }))}
          />
        }
        empty={<Empty text={t(`candidates.empty.${status}`)} />}
      />
    </>
  )
}
