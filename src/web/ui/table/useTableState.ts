import { useMemo } from 'react'
import { useSearchState } from '../../searchState.ts'
import { readTableState, type Sort, type TableState, writeTableState } from './tableState.ts'

/** Keeps the state of a table in the address of the screen; spread the result into DataTable. `usual` must be stable. */
export function useTableState(usual: Sort | null): {
  state: TableState
  onStateChange: (state: TableState) => void
} {
  const [state, change] = useSearchState((search) => readTableState(search, usual))
  return useMemo(
    () => ({ state, onStateChange: (next) => change(writeTableState(next, usual)) }),
    [state, change, usual],
  )
}
