import { useDeferredValue, useEffect, useMemo } from 'react'
import type { Column } from './column.ts'
import { makeRowIndex } from './searchable.ts'

const SLICE_MS = 8
const BREAK_MS = 50

/** Keeps the rows in which the filter stands (see searchable.ts); typing stays quick while a long list is gone through. */
export function useRowFilter<Row extends object>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  filter: string,
): readonly Row[] {
  const wanted = useDeferredValue(filter.trim())
  const index = useMemo(() => makeRowIndex(columns), [columns])
  // The index is made in the pauses after the list has come, so that the first letter typed finds it ready.
  useEffect(() => {
    let next = 0
    let timer = setTimeout(work, BREAK_MS)
    function work() {
      const until = performance.now() + SLICE_MS
      while (next < rows.length && performance.now() < until) index.prepare(rows[next++]!)
      if (next < rows.length) timer = setTimeout(work, BREAK_MS)
    }
    return () => clearTimeout(timer)
  }, [rows, index])
  return useMemo(() => (wanted === '' ? rows : rows.filter(index.matching(wanted))), [rows, index, wanted])
}
