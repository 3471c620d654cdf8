import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { useMemo } from 'react'
import { useMessage } from '../../../web/message.tsx'
import { useSearchState } from '../../../web/searchState.ts'
import { DataTable, useTableState } from '../../../web/ui/DataTable.tsx'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { Empty } from '../../../web/ui/Empty.tsx'
import { ProblemView } from '../../../web/ui/ProblemView.tsx'
import { LineTotals } from './LineTotals.tsx'
import { lineColumns } from './lineColumns.tsx'
import { type LineChoice, readLineChoice } from './line.ts'
import { useOrderLines } from './useOrderLines.ts'

type OrderLinesProps = { accountId: string; inHolding: boolean }

/** The facts behind every figure of money: the order lines of some days, with their file and row. */
export function OrderLines({ accountId, inHolding }: OrderLinesProps) {
  const t = useMessage()
  const [choice, change] = useSearchState(readLineChoice)
  const { state, onStateChange } = useTableState(null)
  const { pages, rows, loadMore, first } = useOrderLines(accountId, choice)
  const columns = useMemo(() => lineColumns(t, choice.wholeHolding), [t, choice.wholeHolding])
  const isNarrowed = choice.from !== undefined || choice.to !== undefined
  const showAll = () => change({ from: undefined, to: undefined })
  return (
    <Stack gap="md">
      {first && <LineTotals total={first.total} amounts={first.amounts} />}
      {pages.error && <ProblemView error={pages.error} onRetry={() => void pages.refetch()} />}
      <DataTable
        label={t('account.tab.orders')}
        columns={columns}
        rows={rows ?? (pages.error ? [] : undefined)}
        rowId={({ id }) => id}
        state={state}
        onStateChange={onStateChange}
        server={{ total: first?.total ?? 0, loadMore, unsearchable: true }}
        filters={<LineFilters {...{ choice, change, inHolding, isNarrowed, showAll }} />}
        onClearFilters={isNarrowed ? showAll : undefined}
        empty={<Empty text={t('account.lines.none')} />}
      />
    </Stack>
  )
}

type LineFiltersProps = {
  choice: LineChoice
  change: (patch: Record<string, string | undefined>) => void
  inHolding: boolean
  isNarrowed: boolean
  showAll: () => void
}

function LineFilters({ choice, change, inHolding, isNarrowed, showAll }: LineFiltersProps) {
  const t = useMessage()
  const day = (name: 'from' | 'to') => (
    <DayInput
      label={t(`account.lines.${name}.label`)}
      leftSection={t(`account.lines.${name}`)}
      value={choice[name] ?? ''}
      onChange={(chosen) => change({ [name]: chosen || undefined })}
      clearable
    />
  )
  return (
    <Group gap="xs">
      {day('from')}
      {day('to')}
      {isNarrowed && (
        <Button variant="subtle" color="gray" onClick={showAll}>
          {t('account.lines.allDays')}
        </Button>
      )}
      {inHolding && (
        <Checkbox
          size="xs"
          label={t('account.lines.wholeHolding')}
          checked={choice.wholeHolding}
          onChange={(event) => change({ wholeHolding: event.currentTarget.checked ? 'true' : undefined })}
        />
      )}
    </Group>
  )
}
