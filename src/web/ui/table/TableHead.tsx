import { useMessage } from '../../message.tsx'
import { Icon } from '../Icon.tsx'
import { type Column, isNumeric } from './column.ts'
import classes from './Table.module.css'
import { nextSort, type Sort } from './tableState.ts'

type TableHeadProps<Row> = {
  columns: readonly Column<Row>[]
  sort: Sort | null
  onSort: (sort: Sort) => void
  selection: { all: boolean; some: boolean; toggle: () => void } | null
}

/** The row of headings, which stays in sight; a heading sorts. */
export function TableHead<Row>({ columns, sort, onSort, selection }: TableHeadProps<Row>) {
  const t = useMessage()
  return (
    <thead role="rowgroup" className={classes.head}>
      <tr role="row" aria-rowindex={1}>
        {selection && (
          <th role="columnheader" className={classes.select}>
            <input
              type="checkbox"
              aria-label={t('shell.table.selectAll')}
              checked={selection.all}
              ref={(box) => {
                if (box) box.indeterminate = selection.some && !selection.all
              }}
              onChange={selection.toggle}
            />
          </th>
        )}
        {columns.map((column) => {
          const direction = sort?.id === column.id ? (sort.desc ? 'descending' : 'ascending') : undefined
          return (
            <th
              key={column.id}
              role="columnheader"
              aria-sort={direction}
              data-numeric={isNumeric(column) || undefined}
              data-primary={column.card === 'primary' || undefined}
            >
              {column.sortable === false ? (
                <span title={column.hint}>{column.label}</span>
              ) : (
                <button
                  type="button"
                  className={classes.sort}
                  title={column.hint}
                  onClick={() => onSort(nextSort(sort, column))}
                >
                  {column.label}
                  {direction && <Icon name={direction === 'ascending' ? 'up' : 'down'} sizePx={12} />}
                </button>
              )}
              {column.hint && <span className="hidden-visually">, {column.hint}</span>}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
