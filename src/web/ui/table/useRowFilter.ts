import { useDeferredValue, useMemo } from 'react'
import { foldText } from '../../../core/text/fold.ts'
import { matchesSearch, searchKey } from '../../../core/text/searchKey.ts'
import { type Column, primaryColumn } from './column.ts'

type Searchable = { folded: string; key: string | null }

/**
 * Keeps the rows in which the filter stands, with or without accents; the name of a row is also found when it is typed
 * in another script.
 */
export function useRowFilter<Row extends object>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  filter: string,
): readonly Row[] {
  const wanted = useDeferredValue(filter.trim())
  // What is searched is made once per row, on the first use of the filter, and goes with the rows.
  const known = useMemo(() => (rows.length > 0 ? new WeakMap<Row, Searchable>() : null), [rows, columns])
  return useMemo(() => {
    if (wanted === '' || known === null) return rows
    const folded = foldText(wanted)
    const naming = primaryColumn(columns)
    return rows.filter((row) => {
      const searchable = known.get(row) ?? { folded: foldedTexts(row, columns), key: null }
      known.set(row, searchable)
      if (searchable.folded.includes(folded)) return true
      // The key by sound costs ten times as much as folding, so it is made only where folding found nothing.
      searchable.key ??= searchKey(String(naming.value(row) ?? ''))
      return matchesSearch(searchable.key, wanted)
    })
  }, [rows, columns, wanted, known])
}

function foldedTexts<Row>(row: Row, columns: readonly Column<Row>[]): string {
  const texts = columns.map((column) => column.value(row)).filter((value) => typeof value === 'string')
  return foldText(texts.join(' '))
}
