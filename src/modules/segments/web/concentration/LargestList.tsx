import { Button, Text, Title } from '@mantine/core'
import { useCallback, useId, useMemo } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { DataTable, useTableState } from '../../../../web/ui/DataTable.tsx'
import { Empty } from '../../../../web/ui/Empty.tsx'
import { accountPath, type View } from '../view.ts'
import type { Concentration } from './curve.ts'
import { largestColumns, type LargestRow } from './largestColumns.ts'

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
  const rows = useMemo(
    () => largest.map((point, index): LargestRow => ({ ...point, rank: index + 1 })),
    [largest],
  )
  const columns = useMemo(() => largestColumns(t, currency), [t, currency])
  const loseButton = useCallback(
    (ids: readonly string[]) => (
      <Button onClick={() => onLose(ids)}>{t('concentration.lose', { count: ids.length })}</Button>
    ),
    [t, onLose],
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
        selectionActions={loseButton}
        empty={<Empty text={t('concentration.empty')} />}
      />
    </section>
  )
}
