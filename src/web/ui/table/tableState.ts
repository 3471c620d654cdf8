import { listOf, type PlainSearch } from '../../searchState.ts'
import { type Column, isNumeric } from './column.ts'

export type Sort = { id: string; desc: boolean }

/** What a reader has set on a table; the whole of it stands in the address. */
export type TableState = {
  sort: Sort | null
  filter: string
  /** Ids of the columns to show, or null for those shown at first. */
  columns: readonly string[] | null
}

/** Reads the state from the address: sort=-value, q=text, columns=a,b. `usual` is the sort where none is set. */
export function readTableState(search: PlainSearch, usual: Sort | null): TableState {
  const { sort, q = '', columns } = search
  return {
    sort: sort ? { id: sort.replace(/^-/, ''), desc: sort.startsWith('-') } : usual,
    filter: q,
    columns: columns ? listOf(columns) : null,
  }
}

/** Writes the state into parts of the address; what is as usual is left out, so that plain views have plain addresses. */
export function writeTableState(state: TableState, usual: Sort | null): PlainSearch {
  const { sort } = state
  const isUsual = sort === null || (sort.id === usual?.id && sort.desc === usual.desc)
  return {
    sort: isUsual ? undefined : `${sort.desc ? '-' : ''}${sort.id}`,
    q: state.filter === '' ? undefined : state.filter,
    columns: state.columns === null ? undefined : state.columns.join(','),
  }
}

/** The sort after a click on a heading: numbers begin with the largest, texts with A; a second click turns round. */
export function nextSort<Row>(sort: Sort | null, column: Column<Row>): Sort {
  if (sort?.id === column.id) return { id: column.id, desc: !sort.desc }
  return { id: column.id, desc: isNumeric(column) || column.kind === 'date' }
}

/** Which columns are shown, in their declared order. The naming column always is; unknown ids are passed over. */
export function shownColumns<Row>(
  columns: readonly Column<Row>[],
  chosen: readonly string[] | null,
): Column<Row>[] {
  return columns.filter((column) => {
    if (column.card === 'primary') return true
    return chosen === null ? !column.hiddenAtFirst : chosen.includes(column.id)
  })
}

/** The choice of columns after one is switched; null again when it is the choice shown at first. */
export function switchColumn<Row>(
  columns: readonly Column<Row>[],
  chosen: readonly string[] | null,
  id: string,
): readonly string[] | null {
  const shown = new Set(shownColumns(columns, chosen).map((column) => column.id))
  if (!shown.delete(id)) shown.add(id)
  const next = columns.filter((column) => shown.has(column.id)).map((column) => column.id)
  const atFirst = shownColumns(columns, null).map((column) => column.id)
  return next.join() === atFirst.join() ? null : next
}
