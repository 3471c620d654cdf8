import type { Column } from './column.ts'
import type { Sort } from './tableState.ts'
import type { TableModel } from './useTableModel.ts'

/** What the two faces of a table are given: the grid of wide screens and the cards of phones. */
export type TableBodyProps<Row extends object> = {
  label: string
  table: TableModel<Row>
  columns: readonly Column<Row>[]
  sort: Sort | null
  onSort: (sort: Sort) => void
  selectable: boolean
  /** Rows there are in all, when the server sends them in parts. */
  totalRows: number
  rowPath?: (row: Row) => string
  onOpen?: (row: Row) => void
  /** Called when the last rows come into sight, to fetch more. */
  onEnd?: () => void
}
