import { useRouter } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useDensity } from '../../preferences.ts'
import { type Column, columnWidthPx } from './column.ts'
import classes from './Table.module.css'
import type { TableBodyProps } from './tableBody.ts'
import { TableHead } from './TableHead.tsx'
import { TableRow } from './TableRow.tsx'
import type { Sort } from './tableState.ts'
import { useGridFocus } from './useGridFocus.ts'
import type { TableModel } from './useTableModel.ts'
import { useVisibleRows } from './useVisibleRows.ts'

const ROW_PX = { compact: 30, comfortable: 40 } as const
const SELECT_PX = 36

/** The table of wide screens: a grid with virtual rows, so that ten thousand of them are as quick as ten. */
export function TableGrid<Row extends object>(props: TableBodyProps<Row>) {
  const { label, table, columns, sort, onSort, selectable, totalRows, rowPath } = props
  const gridId = useId()
  const [density] = useDensity()
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const { rows } = table.getRowModel()
  const virtual = useVisibleRows({ count: rows.length, rowPx: ROW_PX[density], scroller, onEnd: props.onEnd })
  const open = useOpenRow(props)
  const { active, setActive, onKeyDown } = useGridFocus({
    count: rows.length,
    pageRows: virtual.pageRows,
    onOpen: (index) => open(rows[index]!.original),
    onSelect: (index) => selectable && rows[index]?.toggleSelected(),
    scrollTo: virtual.scrollTo,
  })
  const rowDomId = (index: number) => `${gridId}-${index}`
  // Rows in another order are read from the top.
  const sortAnew = (next: Sort) => {
    scroller?.scrollTo({ top: 0 })
    setActive(-1)
    onSort(next)
  }

  return (
    <div
      ref={setScroller}
      className={classes.scroller}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={totalRows + 1}
      aria-colcount={columns.length + (selectable ? 1 : 0)}
      aria-multiselectable={selectable || undefined}
      aria-activedescendant={virtual.items.includes(active) ? rowDomId(active) : undefined}
      onKeyDown={onKeyDown}
    >
      <table role="presentation" className={classes.table} data-density={density} style={leastWidth(columns)}>
        <Widths columns={columns} selectable={selectable} />
        <TableHead
          columns={columns}
          sort={sort}
          onSort={sortAnew}
          selection={selectable ? selectionOf(table) : null}
        />
        <tbody role="rowgroup">
          <Spacer heightPx={virtual.beforePx} />
          {virtual.items.map((index) => (
            <TableRow
              key={index}
              row={rows[index]!}
              index={index}
              domId={rowDomId(index)}
              columns={columns}
              active={index === active}
              selected={selectable && rows[index]!.getIsSelected()}
              selectable={selectable}
              path={rowPath ? rowPath(rows[index]!.original) : null}
              onPick={setActive}
            />
          ))}
          <Spacer heightPx={virtual.afterPx} />
        </tbody>
      </table>
    </div>
  )
}

function useOpenRow<Row extends object>({ onOpen, rowPath }: TableBodyProps<Row>): (row: Row) => void {
  const router = useRouter()
  return (row) => {
    if (onOpen) onOpen(row)
    else if (rowPath) router.history.push(rowPath(row))
  }
}

/** Below this width the table scrolls sideways instead of squeezing its columns. */
function leastWidth<Row>(columns: readonly Column<Row>[]) {
  return { minWidth: columns.reduce((sum, column) => sum + columnWidthPx(column), SELECT_PX) }
}

function Widths<Row>({ columns, selectable }: { columns: readonly Column<Row>[]; selectable: boolean }) {
  return (
    <colgroup>
      {selectable && <col style={{ width: SELECT_PX }} />}
      {columns.map((column) => (
        <col key={column.id} style={{ width: columnWidthPx(column) }} />
      ))}
    </colgroup>
  )
}

/** Stands for the rows that are not drawn. */
function Spacer({ heightPx }: { heightPx: number }) {
  if (heightPx <= 0) return null
  return (
    <tr aria-hidden="true">
      <td style={{ height: heightPx, padding: 0, border: 0 }} />
    </tr>
  )
}

function selectionOf<Row extends object>(table: TableModel<Row>) {
  return {
    all: table.getIsAllRowsSelected(),
    some: table.getIsSomeRowsSelected(),
    toggle: () => table.toggleAllRowsSelected(),
  }
}
