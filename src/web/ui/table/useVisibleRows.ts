import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect } from 'react'
import { usePrinting } from './usePrinting.ts'

/** More rows than this do not go to paper; an export is the way for them. */
const MOST_PRINTED_ROWS = 2000
const HEAD_PX = 34
const ROWS_BEFORE_END = 20

type VisibleRowsOptions = {
  count: number
  rowPx: number
  scroller: HTMLElement | null
  onEnd?: () => void
}

/** Which rows are in sight, and how much room the others take before and after; on paper all are. */
export function useVisibleRows({ count, rowPx, scroller, onEnd }: VisibleRowsOptions) {
  const printing = usePrinting()
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => rowPx,
    overscan: 12,
    // The headings lie over the first rows of the scrolled area.
    scrollPaddingStart: HEAD_PX,
  })
  // Rows of another height need their places anew.
  useEffect(() => virtualizer.measure(), [virtualizer, rowPx])
  const visible = virtualizer.getVirtualItems()
  const last = visible.at(-1)?.index ?? -1
  useEffect(() => {
    if (onEnd && count > 0 && last >= count - ROWS_BEFORE_END) onEnd()
  }, [onEnd, count, last])
  const scrollTo = useCallback((index: number) => virtualizer.scrollToIndex(index), [virtualizer])
  const pageRows = Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 0) / rowPx) - 2)
  if (printing) {
    const items = Array.from({ length: Math.min(count, MOST_PRINTED_ROWS) }, (_, index) => index)
    return { items, beforePx: 0, afterPx: 0, scrollTo, pageRows }
  }
  return {
    items: visible.map(({ index }) => index),
    beforePx: visible[0]?.start ?? 0,
    afterPx: virtualizer.getTotalSize() - (visible.at(-1)?.end ?? 0),
    scrollTo,
    pageRows,
  }
}
