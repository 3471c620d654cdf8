import { useMemo } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { DataTable, useTableState } from '../../../../web/ui/DataTable.tsx'
import { Empty } from '../../../../web/ui/Empty.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { useCriterionName } from '../useCriterionName.ts'
import { accountPath, type View } from '../view.ts'
import { listColumns } from './listColumns.tsx'
import { listRows } from './listRows.ts'
import type { Placed } from './placement.ts'
import type { Rules } from './rules.ts'
import type { Outlooks } from './useOutlooks.ts'

type AccountListProps = {
  placed: readonly Placed[]
  rules: Rules
  outlooks: Outlooks | null
  currency: string | null
  view: View
}

const LARGEST_FIRST = { id: 'value', desc: true }

/** The picture in words and figures: every account that has a place, with the way to it. */
export function AccountList({ placed, rules, outlooks, currency, view }: AccountListProps) {
  const t = useMessage()
  const format = useFormat()
  const nameOf = useCriterionName(rules.criteria)
  const table = useTableState(LARGEST_FIRST)
  const columns = useMemo(() => listColumns({ t, format, currency, nameOf }), [t, format, currency, nameOf])
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
}
