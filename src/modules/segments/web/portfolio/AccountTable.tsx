import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { DataTable } from '../../../../web/ui/DataTable.tsx'
import { ProblemView } from '../../../../web/ui/ProblemView.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { accountPath } from '../view.ts'
import { accountColumns } from './accountColumns.tsx'
import { AccountFilters } from './AccountFilters.tsx'
import { ExportAccounts } from './ExportAccounts.tsx'
import { countFilters } from './filters.ts'
import { useAccountList } from './useAccountList.ts'

/** The accounts of the portfolio: filtered, sorted and paged by the server, all of it in the address; `empty` without any. */
export function AccountTable({ empty }: { empty: ReactNode }) {
  const t = useMessage()
  const format = useFormat()
  const list = useAccountList()
  const basis = useQuery(api.settings.get.queryOptions({ input: {} })).data?.segmentation.basis ?? 'revenue'
  const own = useQuery(api.accounts.customFields.queryOptions({ input: { subject: 'account' } })).data
  const { first, filters } = list
  const asOf = first?.asOf ?? null
  const currency = first?.currency ?? null
  const columns = useMemo(
    () => accountColumns({ t, format, currency, asOf, basis, fields: own }),
    [t, format, currency, asOf, basis, own],
  )
  const isBare = countFilters(filters) === 0 && list.state.filter === ''
  if (list.rows?.length === 0 && isBare) return empty
  return (
    <>
      {list.error && <ProblemView error={list.error} onRetry={list.retry} />}
      {(list.rows || !list.error) && (
        <DataTable
          label={t('portfolio.accounts')}
          columns={columns}
          rows={list.rows}
          rowId={({ id }) => id}
          rowPath={({ id }) => accountPath(id, list.view)}
          state={list.state}
          onStateChange={list.onStateChange}
          server={{ total: first?.total ?? 0, loadMore: list.loadMore }}
          filters={
            <AccountFilters
              filters={filters}
              onFilter={list.onFilter}
              onClear={list.clearFilters}
              owners={first?.owners ?? []}
              countries={first?.countries ?? []}
              fields={own ?? []}
            />
          }
          onClearFilters={countFilters(filters) > 0 ? list.clearFilters : undefined}
          exportButton={<ExportAccounts query={list.query} basis={basis} fields={own} />}
          empty={null}
        />
      )}
    </>
  )
}
