import { CloseButton, NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMessage } from '../../message.tsx'
import { Icon } from '../Icon.tsx'
import { useIsPhone } from '../useIsPhone.ts'
import type { Column } from './column.ts'
import { ColumnsMenu } from './ColumnsMenu.tsx'
import classes from './Table.module.css'
import { nextSort, type TableState } from './tableState.ts'

type StateProps<Row> = {
  columns: readonly Column<Row>[]
  state: TableState
  onStateChange: (state: TableState) => void
}

type TableToolbarProps<Row> = StateProps<Row> & {
  typed: string
  onType: (text: string) => void
  server?: { unsearchable?: boolean }
  filters?: ReactNode
  exportButton?: ReactNode
}

/** Above the table: the filter, the filters of the screen, sort (on phones), columns and density, export. */
export function TableToolbar<Row>(props: TableToolbarProps<Row>) {
  const { columns, state, onStateChange, typed, onType, server, filters, exportButton } = props
  const isPhone = useIsPhone()
  return (
    <div className={classes.toolbar} data-print="no">
      {!server?.unsearchable && <FilterInput typed={typed} onType={onType} />}
      {filters}
      <span style={{ flex: 1 }} />
      {isPhone ? (
        <SortSelect columns={columns} state={state} onStateChange={onStateChange} />
      ) : (
        <ColumnsMenu columns={columns} state={state} onStateChange={onStateChange} />
      )}
      {exportButton}
    </div>
  )
}

function FilterInput({ typed, onType }: { typed: string; onType: (text: string) => void }) {
  const t = useMessage()
  return (
    <TextInput
      size="xs"
      w={{ base: '100%', xs: 220 }}
      value={typed}
      onChange={(event) => onType(event.currentTarget.value)}
      aria-label={t('shell.table.filter')}
      placeholder={t('shell.table.filter')}
      leftSection={<Icon name="search" sizePx={14} />}
      rightSection={
        typed !== '' && (
          <CloseButton size="xs" aria-label={t('shell.table.clearFilter')} onClick={() => onType('')} />
        )
      }
      data-hotkey="filter"
    />
  )
}

function SortSelect<Row>({ columns, state, onStateChange }: StateProps<Row>) {
  const t = useMessage()
  const sortable = columns.filter(({ sortable: may }) => may !== false)
  if (sortable.length === 0) return null
  const choices = sortable.flatMap((column) =>
    [false, true].map((desc) => ({
      value: `${desc ? '-' : ''}${column.id}`,
      label: t(desc ? 'shell.table.descending' : 'shell.table.ascending', { column: column.label }),
    })),
  )
  const { sort } = state
  const change = (value: string) => {
    const column = sortable.find(({ id }) => id === value.replace(/^-/, ''))
    if (column) onStateChange({ ...state, sort: { ...nextSort(null, column), desc: value.startsWith('-') } })
  }
  return (
    <NativeSelect
      size="xs"
      aria-label={t('shell.table.sort')}
      data={choices}
      value={sort ? `${sort.desc ? '-' : ''}${sort.id}` : undefined}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}
