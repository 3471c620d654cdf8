import { Button, Text } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { T, useMessage } from '../message.tsx'
import { Loading } from './Loading.tsx'
import type { Column } from './table/column.ts'
import classes from './table/Table.module.css'
import { TableCards } from './table/TableCards.tsx'
import { TableGrid } from './table/TableGrid.tsx'
import { shownColumns, type TableState } from './table/tableState.ts'
import { TableToolbar } from './table/TableToolbar.tsx'
import { useRowFilter } from './table/useRowFilter.ts'
import { useTypedFilter } from './table/useTypedFilter.ts'
import { type TableModel, useTableModel } from './table/useTableModel.ts'
import { useIsPhone } from './useIsPhone.ts'

export type { Column } from './table/column.ts'
export { useTableState } from './table/useTableState.ts'

/** Rows that come from the server in order and in parts; then neither sorting nor filtering is done here. */
type ServerRows = {
  total: number
  loadMore?: () => void
  /** The server cannot search these rows by text; then there is no field for it. */
  unsearchable?: boolean
}

type DataTableProps<Row extends object> = {
  /** What the rows are, for a screen reader ("Accounts"). */
  label: string
  /** Stable between renders (useMemo). */
  columns: readonly Column<Row>[]
  /** undefined while they are on their way. */
  rows: readonly Row[] | undefined
  rowId: (row: Row) => string
  /** Where a row leads; its name becomes a link and Enter follows it. */
  rowPath?: (row: Row) => string
  /** What opening a row does instead of following its path. */
  onOpen?: (row: Row) => void
  state: TableState
  onStateChange: (state: TableState) => void
  server?: ServerRows
  /** What can be done with selected rows; with it rows can be selected. */
  selectionActions?: (ids: readonly string[], clear: () => void) => ReactNode
  /** Filters of the screen beside the text filter. */
  filters?: ReactNode
  /** Takes those filters off; given while any is on. */
  onClearFilters?: () => void
  exportButton?: ReactNode
  /** What stands where there is no row at all: a sentence and a next step. */
  empty: ReactNode
}

const NO_ROWS: never[] = []

/** The one table of Mainstay: sorted, filtered, virtual, worked by keys, cards on a phone, its state in the address. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const {
    label,
    columns,
    rows,
    rowId,
    state,
    onStateChange,
    server,
    selectionActions,
    onClearFilters,
    empty,
  } = props
  const isPhone = useIsPhone()
  const [typed, onType] = useTypedFilter(state.filter, (filter) => onStateChange({ ...state, filter }))
  const here = useRowFilter(server ? NO_ROWS : (rows ?? NO_ROWS), columns, typed)
  const filtered = server ? (rows ?? NO_ROWS) : here
  const selectable = selectionActions !== undefined
  const table = useTableModel({
    columns,
    rows: filtered,
    rowId,
    state,
    sortedByServer: server !== undefined,
    selectable,
  })
  const shown = useMemo(() => shownColumns(columns, state.columns), [columns, state.columns])
  const Body = isPhone ? TableCards : TableGrid
  const hasRows = filtered.length > 0
  const mayMatchMore = server !== undefined || (rows?.length ?? 0) > 0
  const isFiltered = (typed !== '' && mayMatchMore) || onClearFilters !== undefined
  const clearAll = () => {
    onType('')
    onClearFilters?.()
  }
  const clear = isFiltered ? clearAll : undefined
  return (
    <div className={classes.frame}>
      <TableToolbar {...props} typed={typed} onType={onType} />
      {rows === undefined && <TableLoading />}
      {rows !== undefined && !hasRows && <NoRows typed={typed} onClear={clear} empty={empty} />}
      {hasRows && (
        <Body
          label={label}
          table={table}
          columns={shown}
          sort={state.sort}
          onSort={(sort) => onStateChange({ ...state, sort })}
          selectable={selectable}
          totalRows={server?.total ?? filtered.length}
          rowPath={props.rowPath}
          onOpen={props.onOpen}
          onEnd={server && filtered.length < server.total ? server.loadMore : undefined}
        />
      )}
      {hasRows && (
        <div className={classes.footer}>
          <Count shown={filtered.length} total={server?.total ?? rows?.length ?? 0} />
          {selectionActions && <Selected table={table} actions={selectionActions} />}
        </div>
      )}
    </div>
  )
}

function TableLoading() {
  return (
    <div style={{ padding: 'var(--mantine-spacing-sm)' }}>
      <Loading lines={12} />
    </div>
  )
}

type NoRowsProps = { typed: string; onClear?: () => void; empty: ReactNode }

/** Nothing there at all, or nothing that fits the filters: two different things with different next steps. */
function NoRows({ typed, onClear, empty }: NoRowsProps) {
  const t = useMessage()
  if (!onClear) return empty
  return (
    <div className={classes.footer} role="status">
      <Text c="dimmed">
        {typed === '' ? t('shell.table.noMatchFilters') : t('shell.table.noMatch', { filter: typed })}
      </Text>
      <Button variant="default" onClick={onClear}>
        {t('shell.table.clearFilter')}
      </Button>
    </div>
  )
}

function Count({ shown, total }: { shown: number; total: number }) {
  return (
    <span role="status">
      <T id={shown === total ? 'shell.table.count' : 'shell.table.countOf'} values={{ shown, total }} />
    </span>
  )
}

type SelectedProps<Row extends object> = {
  table: TableModel<Row>
  actions: (ids: readonly string[], clear: () => void) => ReactNode
}

function Selected<Row extends object>({ table, actions }: SelectedProps<Row>) {
  const ids = table.getSelectedRowIds()
  if (ids.length === 0) return null
  return (
    <>
      <span role="status">
        <T id="shell.table.selected" values={{ count: ids.length }} />
      </span>
      {actions(ids, () => table.resetRowSelection(true))}
    </>
  )
}
