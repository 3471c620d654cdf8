import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../../../web/api.ts'
import { type Translate, useMessage } from '../../../../web/message.tsx'
import { useMe } from '../../../../web/session.ts'
import { DataTable, useTableState } from '../../../../web/ui/DataTable.tsx'
import { Empty } from '../../../../web/ui/Empty.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { ProblemView } from '../../../../web/ui/ProblemView.tsx'
import type { Column } from '../../../../web/ui/table/column.ts'
import { isAtLeast } from '../sections.ts'
import type { Rate } from '../settings.ts'
import { AddRates } from './AddRates.tsx'

const usual = { id: 'validOn', desc: true }

/** What other currencies are worth, day by day; amounts are brought to our currency by the rate of their day. */
export function RatesSection() {
  const t = useMessage()
  const { role } = useMe()
  const table = useTableState(usual)
  const query = useQuery(api.settings.rates.queryOptions())
  const columns = useMemo(() => columnsOf(t), [t])
  return (
    <>
      {isAtLeast(role, 'head') && (
        <Panel title={t('settings.rates.add')} hint={t('settings.rates.add.hint')}>
          <AddRates />
        </Panel>
      )}
      {query.error && <ProblemView error={query.error} onRetry={() => void query.refetch()} />}
      <DataTable
        label={t('settings.section.rates')}
        columns={columns}
        rows={query.data}
        rowId={({ currency, validOn }) => `${currency} ${validOn}`}
        {...table}
        empty={<Empty text={t('settings.rates.empty')} />}
      />
    </>
  )
}

function columnsOf(t: Translate): Column<Rate>[] {
  return [
    {
      id: 'currency',
      label: t('settings.rates.currency'),
      value: ({ currency }) => currency,
      card: 'primary',
      widthPx: 120,
    },
    { id: 'validOn', label: t('settings.rates.from'), kind: 'date', value: ({ validOn }) => validOn },
    {
      id: 'unitsPerEuro',
      label: t('settings.rates.units'),
      kind: 'number',
      digits: 4,
      value: ({ unitsPerEuro }) => unitsPerEuro,
      widthPx: 160,
    },
  ]
}
