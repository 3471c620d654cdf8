import { useCallback } from 'react'
import { useSearchState } from '../../../web/searchState.ts'
import { readView, type View, writeView } from './view.ts'

/** The view of this screen and the function that changes parts of it. */
export function useView(): [View, (patch: Partial<View>) => void] {
  const [view, change] = useSearchState(readView)
  const changeView = useCallback(
    (patch: Partial<View>) => change(writeView({ ...view, ...patch })),
    [change, view],
  )
  return [view, changeView]
}
