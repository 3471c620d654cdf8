import { Button, Text, Title } from '@mantine/core'
import { useId, useMemo } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { type Column, DataTable, useTableState } from '../../../../web/ui/DataTable.tsx'
import { Empty } from '../../../../web/ui/Empty.tsx'
import { accountPath, type View } from '../view.ts'
import type { Concentration } from './curve.ts'

type Row = Concentration['largest'][number] & { rank: number }
type LargestListProps = {
  concentration: Concentration
  view: View
  onLose: (accountIds: readonly string[]) => void
}

const LARGEST_FIRST = { id: 'value', desc: true }

/** The largest customers with their shares; ticked ones can be taken away to see what is left. */
export function LargestList({ concentration, view, onLose }: LargestListProps) {
  const t = useMessage()
  const headingId = useId()
  const table = useTableState(LARGEST_FIRST)
  const { largest, currency } = concentration
  const rows = useMemo(() => largest.map((point, index): Row => ({ ...point, rank: index + 1 })), [largest])
  const columns = useMemo(
    (): Column<Row>[] => [
      {
        id: 'rank',
        label: t('concentration.column.rank'),
        value: (row) => row.rank,
        kind: 'number',
        digits: 0,
        card: 'none',
        widthPx: 60,
      },
      {
        id: 'account',
        label: t('concentration.column.account'),
        value: (row) => row.account,
        card: 'primary',
        widthPx: 320,
      },
      {
        id: 'value',
        label: t('concentration.column.value'),
        value: (row) => row.value,
        kind: 'money',
        currency,
        widthPx: 140,
      },
      {
        id: 'sharePct',
        label: t('concentration.column.share'),
        value: (row) => row.sharePct,
        kind: 'percent',
        widthPx: 110,
      },
      {
        id: 'cumulativePct',
        label: t('concentration.column.cumulative'),
        hint: t('concentration.column.cumulative.hint'),
        value: (row) => row.cumulativePct,
        kind: 'percent',
        widthPx: 130,
      },
    ],
    [t, currency],
  )
  return (
    <section aria-labelledby={headingId}>
      <Title order={2} id={headingId}>
        {t('concentration.list')}
      </Title>
      <Text c="dimmed" mb="xs">
        {t('concentration.list.hint')}
      </Text>
      <DataTable
        label={t('concentration.list')}
        columns={columns}
        rows={rows}
        rowId={(row) => row.accountId}
        rowPath={(row) => accountPath(row.accountId, view)}
        {...table}
        selectionActions={(ids) => (
          <Button onClick={() => onLose(ids)}>{t('concentration.lose', { count: ids.length })}</Button>
        )}
        empty={<Empty text={t('concentration.empty')} />}
      />
    </section>
  )
}
