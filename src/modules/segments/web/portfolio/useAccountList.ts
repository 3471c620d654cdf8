import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { api } from '../../../../web/api.ts'
import { useSearchState } from '../../../../web/searchState.ts'
import { useTableState } from '../../../../web/ui/DataTable.tsx'
import { useView } from '../useView.ts'
import { type FilterName, listQuery, NO_FILTERS, readFilters, writeFilter } from './filters.ts'

const PAGE_ROWS = 100
const LARGEST_FIRST = { id: 'value', desc: true }

/** The accounts of the portfolio as the address asks for them, in parts as the list is scrolled. */
export function useAccountList() {
  const [view] = useView()
  const [filters, change] = useSearchState(readFilters)
  const { state, onStateChange } = useTableState(LARGEST_FIRST)
  const query = useMemo(
    () => listQuery({ view, filters, text: state.filter, sort: state.sort }),
    [view, filters, state.filter, state.sort],
  )
  const pages = useInfiniteQuery(
    api.segments.accounts.infiniteOptions({
      input: (offset: number) => ({ ...query, limit: PAGE_ROWS, offset }),
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
  const onFilter = useCallback(
    (name: FilterName, values: readonly string[]) => change(writeFilter(name, values)),
    [change],
  )
  const clearFilters = useCallback(() => change(NO_FILTERS), [change])
  return {
    view,
    query,
    state,
    onStateChange,
    filters,
    onFilter,
    clearFilters,
    rows,
    loadMore,
    first: pages.data?.pages[0],
    error: pages.error,
    retry: () => void pages.refetch(),
  }
}

export type AccountList = ReturnType<typeof useAccountList>
