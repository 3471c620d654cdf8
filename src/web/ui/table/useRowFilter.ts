import { useDeferredValue, useMemo } from 'react'
import { foldText } from '../../../core/text/fold.ts'
import { matchesSearch, searchKey } from '../../../core/text/searchKey.ts'
import type { Column } from './column.ts'

type Searchable = { folded: string; key: string }

/** Keeps the rows in which the words of the filter stand, in any script, with or without accents. */
export function useRowFilter<Row extends object>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  filter: string,
): readonly Row[] {
  const wanted = useDeferredValue(filter.trim())
  // Keys are made once per row, on the first use of the filter, and go with the rows.
  const keys = useMemo(() => (rows.length > 0 ? new WeakMap<Row, Searchable>() : null), [rows, columns])
  return useMemo(() => {
    if (wanted === '' || keys === null) return rows
    const folded = foldText(wanted)
    return rows.filter((row) => {
      const known = keys.get(row) ?? makeSearchable(row, columns)
      keys.set(row, known)
      return known.folded.includes(folded) || matchesSearch(known.key, wanted)
    })
  }, [rows, columns, wanted, keys])
}

function makeSearchable<Row>(row: Row, columns: readonly Column<Row>[]): Searchable {
  const texts = columns.map((column) => column.value(row)).filter((value) => typeof value === 'string')
  return { folded: foldText(texts.join(' ')), key: searchKey(texts.join(' ')) }
}
