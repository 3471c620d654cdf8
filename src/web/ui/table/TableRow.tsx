import { memo } from 'react'
import { useMessage } from '../../message.tsx'
import { useFollow } from '../PathLink.tsx'
import { CellContent } from './CellContent.tsx'
import { type Column, isNumeric } from './column.ts'
import classes from './Table.module.css'
import type { TableRowModel } from './useTableModel.ts'

export type TableRowProps<Row extends object> = {
  row: TableRowModel<Row>
  index: number
  domId: string
  columns: readonly Column<Row>[]
  active: boolean
  selected: boolean
  selectable: boolean
  path: string | null
  onPick: (index: number) => void
}

/** One row. The grid holds the focus, so what stands inside is not a stop of the Tab key. */
function PlainTableRow<Row extends object>(props: TableRowProps<Row>) {
  const { row, index, domId, columns, active, selected, selectable, path, onPick } = props
  const t = useMessage()
  const follow = useFollow()
  return (
    <tr
      id={domId}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selectable ? selected : undefined}
      data-active={active || undefined}
      className={classes.row}
      onClick={() => onPick(index)}
    >
      {selectable && (
        <td role="gridcell" className={classes.select}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={t('shell.table.select')}
            checked={selected}
            onClick={(event) => event.stopPropagation()}
            onChange={row.getToggleSelectedHandler()}
          />
        </td>
      )}
      {columns.map((column) => {
        const isPrimary = column.card === 'primary'
        const content = <CellContent column={column} row={row.original} />
        return (
          <td
            key={column.id}
            role="gridcell"
            data-numeric={isNumeric(column) || undefined}
            data-primary={isPrimary || undefined}
          >
            {isPrimary && path !== null ? (
              <a href={path} tabIndex={-1} onClick={follow(path)} className={classes.link}>
                {content}
              </a>
            ) : (
              content
            )}
          </td>
        )
      })}
    </tr>
  )
}

export const TableRow = memo(PlainTableRow) as typeof PlainTableRow
