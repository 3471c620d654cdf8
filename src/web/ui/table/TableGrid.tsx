import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useId, useRef } from 'react'
import { useRouter } from '@tanstack/react-router'
import { useDensity } from '../../preferences.ts'
import { type Column, columnWidthPx } from './column.ts'
import classes from './Table.module.css'
import { TableHead } from './TableHead.tsx'
import { TableRow } from './TableRow.tsx'
import type { Sort } from './tableState.ts'
import { useGridFocus } from './useGridFocus.ts'
import { usePrinting } from './usePrinting.ts'
import type { TableModel } from './useTableModel.ts'

const ROW_PX = { compact: 30, comfortable: 40 } as const
const SELECT_PX = 36
/** More rows than this do not go to paper; an export is the way for them. */
const MOST_PRINTED_ROWS = 2000

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
  onEnd?: () => void
}

/** The table of wide screens: a grid with virtual rows, so that ten thousand of them are as quick as ten. */
export function TableGrid<Row extends object>(props: TableBodyProps<Row>) {
  const { label, table, columns, sort, onSort, selectable, totalRows, rowPath, onOpen, onEnd } = props
  const gridId = useId()
  const router = useRouter()
  const scroller = useRef<HTMLDivElement>(null)
  const [density] = useDensity()
  const rowPx = ROW_PX[density]
  const { rows } = table.getRowModel()
  const virtual = useVisibleRows(rows.length, rowPx, scroller, onEnd)

  const open = (index: number) => {
    const row = rows[index]?.original
    if (row === undefined) return
    if (onOpen) onOpen(row)
    else if (rowPath) router.history.push(rowPath(row))
  }
  const { active, setActive, onKeyDown } = useGridFocus({
    count: rows.length,
    pageRows: virtual.pageRows,
    onOpen: open,
    onSelect: (index) => selectable && rows[index]?.toggleSelected(),
    scrollTo: virtual.scrollTo,
  })
  // Rows in another order are read from the top.
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 })
    setActive(-1)
  }, [sort?.id, sort?.desc, setActive])
  const widthPx = columns.reduce((sum, column) => sum + columnWidthPx(column), selectable ? SELECT_PX : 0)
  const rowDomId = (index: number) => `${gridId}-${index}`
  const activeIsThere = virtual.items.includes(active)

  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={totalRows + 1}
      aria-colcount={columns.length + (selectable ? 1 : 0)}
      aria-multiselectable={selectable || undefined}
      aria-activedescendant={activeIsThere ? rowDomId(active) : undefined}
      onKeyDown={onKeyDown}
    >
      <table
        role="presentation"
        className={classes.table}
        data-density={density}
        style={{ minWidth: widthPx }}
      >
        <colgroup>
          {selectable && <col style={{ width: SELECT_PX }} />}
          {columns.map((column) => (
            <col key={column.id} style={{ width: columnWidthPx(column) }} />
          ))}
        </colgroup>
        <TableHead
          columns={columns}
          sort={sort}
          onSort={onSort}
          selection={selectable ? selectionOf(table) : null}
        />
        <tbody role="rowgroup">
          <Spacer heightPx={virtual.beforePx} />
          {virtual.items.map((index) => {
            const row = rows[index]!
            return (
              <TableRow
                key={row.id}
                row={row}
                index={index}
                domId={rowDomId(index)}
                columns={columns}
                active={index === active}
                selected={selectable && row.getIsSelected()}
                selectable={selectable}
                path={rowPath ? rowPath(row.original) : null}
                onPick={setActive}
              />
            )
          })}
          <Spacer heightPx={virtual.afterPx} />
        </tbody>
      </table>
    </div>
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

function useVisibleRows(
  count: number,
  rowPx: number,
  scroller: React.RefObject<HTMLDivElement | null>,
  onEnd: (() => void) | undefined,
) {
  const printing = usePrinting()
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: 12,
    // The headings lie over the first rows of the scrolled area.
    scrollPaddingStart: 34,
  })
  // Rows of another height need their places anew.
  useEffect(() => virtualizer.measure(), [virtualizer, rowPx])
  const visible = virtualizer.getVirtualItems()
  const last = visible.at(-1)?.index ?? -1
  useEffect(() => {
    if (onEnd && count > 0 && last >= count - 20) onEnd()
  }, [onEnd, count, last])
  const scrollTo = useCallback((index: number) => virtualizer.scrollToIndex(index), [virtualizer])
  const pageRows = Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 0) / rowPx) - 2)
  if (printing) {
    const items = Array.from({ length: Math.min(count, MOST_PRINTED_ROWS) }, (_, index) => index)
    return { items, beforePx: 0, afterPx: 0, scrollTo, pageRows }
  }
  return {
    items: visible.map(({ index }) => index),
    beforePx: visible[0]?.start ?? 0,
    afterPx: virtualizer.getTotalSize() - (visible.at(-1)?.end ?? 0),
    scrollTo,
    pageRows,
  }
}
