import { foldText } from '../../../core/text/fold.ts'
import { searchFor, searchKey } from '../../../core/text/searchKey.ts'
import { type Column, primaryColumn } from './column.ts'

/** What a row is found by: its texts folded, and its name as it sounds. Made once per row, then kept with it. */
export type RowIndex<Row extends object> = {
  matching: (filter: string) => (row: Row) => boolean
  /** Makes the entry of a row ahead of the first filter. */
  prepare: (row: Row) => void
}

/** Makes the index of rows shown in these columns. An empty filter matches every row. */
export function makeRowIndex<Row extends object>(columns: readonly Column<Row>[]): RowIndex<Row> {
  const entries = new WeakMap<Row, { folded: string; key: string }>()
  const naming = primaryColumn(columns)

  function entryOf(row: Row) {
    const known = entries.get(row)
    if (known) return known
    const texts = columns.map((column) => column.value(row)).filter((value) => typeof value === 'string')
    const entry = { folded: foldText(texts.join(' ')), key: searchKey(String(naming.value(row) ?? '')) }
    entries.set(row, entry)
    return entry
  }

  return {
    matching(filter) {
      const wanted = foldText(filter)
      const isNamed = searchFor(filter)
      return (row) => {
        const { folded, key } = entryOf(row)
        return folded.includes(wanted) || isNamed(key)
      }
    },
    prepare(row) {
      entryOf(row)
    },
  }
}
