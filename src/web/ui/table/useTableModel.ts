import {
  columnVisibilityFeature,
  createSortedRowModel,
  type ReactTable,
  type Row as ModelRow,
  rowSelectionFeature,
  rowSortingFeature,
  type RowSelectionState,
  type SortFn,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import { useIntl } from 'react-intl'
import type { CellValue, Column } from './column.ts'
import { shownColumns, type TableState } from './tableState.ts'

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  rowSelectionFeature,
  sortedRowModel: createSortedRowModel(),
})

export type TableModel<Row extends object> = ReactTable<typeof features, Row>

export type TableRowModel<Row extends object> = ModelRow<typeof features, Row>

type ModelOptions<Row extends object> = {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  state: TableState
  /** The rows come in order already. */
  sortedByServer: boolean
  selectable: boolean
}

const NO_ROWS: never[] = []

/** Sorting, visibility and selection of a table, by TanStack Table; what is shown of it is ours. */
export function useTableModel<Row extends object>(options: ModelOptions<Row>): TableModel<Row> {
  const { columns, rows, rowId, state, sortedByServer, selectable } = options
  const compare = useCompare<Row>()
  const [rowSelection, setRowSelection] = useState<RowSelectionState>({})
  const modelColumns = useMemo(
    () =>
      columns.map((column) => ({
        id: column.id,
        // An unknown value stands last whichever way the column is sorted; the library does so for undefined.
        accessorFn: (row: Row) => column.value(row) ?? undefined,
        sortUndefined: 'last' as const,
        sortFn: compare,
      })),
    [columns, compare],
  )
  const shown = new Set(shownColumns(columns, state.columns).map(({ id }) => id))
  return useTable<typeof features, Row>({
    features,
    columns: modelColumns,
    data: rows.length === 0 ? NO_ROWS : rows,
    getRowId: rowId,
    manualSorting: sortedByServer,
    enableRowSelection: selectable,
    onRowSelectionChange: setRowSelection,
    state: {
      rowSelection,
      sorting: state.sort ? [state.sort] : [],
      columnVisibility: Object.fromEntries(columns.map(({ id }) => [id, shown.has(id)])),
    },
  })
}

/** Compares by value: numbers by size, texts as the reader's language orders them, with numbers inside by size. */
function useCompare<Row extends object>(): SortFn<typeof features, Row> {
  const { locale } = useIntl()
  return useMemo(() => {
    const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
    return (first, second, columnId) => {
      const a = first.getValue<CellValue>(columnId)
      const b = second.getValue<CellValue>(columnId)
      return typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : Number(a) - Number(b)
    }
  }, [locale])
}
