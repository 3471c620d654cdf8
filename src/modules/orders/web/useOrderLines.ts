import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { api } from '../../../web/api.ts'
import type { LineChoice } from './line.ts'

const PAGE_ROWS = 200

/** The order lines of an account, newest first, in parts as they are scrolled. */
export function useOrderLines(accountId: string, choice: LineChoice) {
  const pages = useInfiniteQuery(
    api.orders.lines.infiniteOptions({
      input: (offset: number) => ({ accountId, ...choice, limit: PAGE_ROWS, offset }),
      initialPageParam: 0,
      getNextPageParam: (last, _pages, offset) => {
        const next = offset + last.items.length
        return last.items.length > 0 && next < last.total ? next : undefined
      },
      placeholderData: keepPreviousData,
    }),
  )
  const rows = useMemo(() => pages.data?.pages.flatMap(({ items }) => items), [pages.data])
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = pages
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [fetchNextPage, hasNextPage, isFetchingNextPage])
  return { pages, rows, loadMore, first: pages.data?.pages[0] }
}
