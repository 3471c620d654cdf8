import { memo, useDeferredValue, useMemo } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { DataTable, useTableState } from '../../../../web/ui/DataTable.tsx'
import { Empty } from '../../../../web/ui/Empty.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { useCriterionName } from '../useCriterionName.ts'
import { accountPath } from '../view.ts'
import { listColumns } from './listColumns.tsx'
import { listRows } from './listRows.ts'
import { placeAll } from './placement.ts'
import type { Outlooks } from './useOutlooks.ts'
import type { ListedProps } from './useTrial.ts'

const LARGEST_FIRST = { id: 'value', desc: true }

/** The picture in words and figures: every account that has a place, with the way to it. */
export const AccountList = memo(function AccountList(props: ListedProps & { outlooks: Outlooks | null }) {
  const { matrix, scores, outlooks, view } = props
  const { accounts, criteria, currency } = matrix
  const t = useMessage()
  const format = useFormat()
  const nameOf = useCriterionName(criteria)
  const table = useTableState(LARGEST_FIRST)
  const columns = useMemo(() => listColumns({ t, format, currency, nameOf }), [t, format, currency, nameOf])
  // The picture comes first; the list, with all its reasons, follows.
  const rules = useDeferredValue(props.rules)
  const placed = useMemo(() => placeAll(accounts, scores, rules), [accounts, scores, rules])
  const rows = useMemo(() => listRows(placed, outlooks), [placed, outlooks])
  return (
    <DataTable
      label={t('matrix.list')}
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      rowPath={(row) => accountPath(row.id, view)}
      {...table}
      empty={<Empty text={t('matrix.nobodyPlaced')} />}
    />
  )
})
