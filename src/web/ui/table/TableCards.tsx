import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { useMessage } from '../../message.tsx'
import { useFollow } from '../PathLink.tsx'
import { CellContent } from './CellContent.tsx'
import { type Column, primaryColumn } from './column.ts'
import classes from './Table.module.css'
import type { TableBodyProps } from './tableBody.ts'
import { usePrinting } from './usePrinting.ts'
import type { TableRowModel } from './useTableModel.ts'

/** The table of phones: a card a row, drawn as the page scrolls. */
export function TableCards<Row extends object>(props: TableBodyProps<Row>) {
  const { label, table, columns, selectable, rowPath, onEnd } = props
  const list = useRef<HTMLUListElement>(null)
  const [top, setTop] = useState(0)
  const { rows } = table.getRowModel()
  const printing = usePrinting()
  useEffect(() => setTop(list.current?.offsetTop ?? 0), [])
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 120,
    overscan: 6,
    scrollMargin: top,
    getItemKey: (index) => rows[index]?.id ?? index,
  })
  const items = virtualizer.getVirtualItems()
  const last = items.at(-1)?.index ?? -1
  useEffect(() => {
    if (onEnd && rows.length > 0 && last >= rows.length - 10) onEnd()
  }, [onEnd, rows.length, last])
  const before = (items[0]?.start ?? top) - top
  const after = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? top) - top)
  const drawn = printing ? rows.map((_, index) => index) : items.map(({ index }) => index)
  return (
    <ul
      ref={list}
      aria-label={label}
      className={classes.cards}
      style={printing ? undefined : { paddingBlockStart: before, paddingBlockEnd: Math.max(0, after) }}
    >
      {drawn.map((index) => {
        const row = rows[index]!
        return (
          <li
            key={row.id}
            className={classes.card}
            data-index={index}
            ref={virtualizer.measureElement}
            aria-setsize={props.totalRows}
            aria-posinset={index + 1}
          >
            <Card
              row={row}
              columns={columns}
              selectable={selectable}
              path={rowPath?.(row.original) ?? null}
            />
          </li>
        )
      })}
    </ul>
  )
}

type CardProps<Row extends object> = {
  row: TableRowModel<Row>
  columns: readonly Column<Row>[]
  selectable: boolean
  path: string | null
}

function Card<Row extends object>({ row, columns, selectable, path }: CardProps<Row>) {
  const t = useMessage()
  const follow = useFollow()
  const primary = primaryColumn(columns)
  const title = <CellContent column={primary} row={row.original} />
  const lines = columns.filter((column) => column !== primary && (column.card ?? 'secondary') === 'secondary')
  return (
    <>
      <div className={classes.cardHead}>
        {selectable && (
          <input
            type="checkbox"
            aria-label={t('shell.table.select')}
            checked={row.getIsSelected()}
            onChange={row.getToggleSelectedHandler()}
          />
        )}
        {path === null ? (
          <span className={classes.cardTitle}>{title}</span>
        ) : (
          <a href={path} onClick={follow(path)} className={classes.cardTitle}>
            {title}
          </a>
        )}
        {columns
          .filter(({ card }) => card === 'badge')
          .map((column) => (
            <CellContent key={column.id} column={column} row={row.original} />
          ))}
      </div>
      <dl className={classes.cardLines}>
        {lines.map((column) => (
          <div key={column.id}>
            <dt>{column.label}</dt>
            <dd>
              <CellContent column={column} row={row.original} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
