import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { api } from '../../../web/api.ts'
import { type PlainSearch, useSearchState } from '../../../web/searchState.ts'
import { type Entry, type EntryKind, readId, readKinds, readMonth } from './entry.ts'

const PAGE_ENTRIES = 100

type After = Pick<Entry, 'at' | 'id'> | null

export type TimelineFilter = {
  accountId: string
  kinds: EntryKind[]
  contactId: string | undefined
  q: string | undefined
  month: string | undefined
}

type FilterPatch = { kinds?: EntryKind[]; contact?: string; q?: string; month?: string }

const readFilter = ({ kinds, contact, q, month }: PlainSearch) => ({
  kinds: readKinds(kinds),
  contact: readId(contact),
  q: q?.trim() || undefined,
  month: readMonth(month),
})

/** What is asked for, as the address says it; a person who is given stands before the one of the address. */
export function useTimelineFilter(accountId: string, contactId: string | undefined) {
  const [{ kinds, contact, q, month }, change] = useSearchState(readFilter)
  const filter = useMemo<TimelineFilter>(
    () => ({
      accountId,
      kinds,
      contactId: contactId ?? contact,
      q,
      month,
    }),
    [accountId, contactId, kinds, contact, q, month],
  )
  const setFilter = useCallback(
    ({ kinds: chosen, ...rest }: FilterPatch) =>
      change({ ...rest, ...(chosen === undefined ? {} : { kinds: chosen.join(',') || undefined }) }),
    [change],
  )
  return { filter, setFilter }
}

const inputOf = ({ accountId, kinds, contactId, q }: TimelineFilter) => ({
  accountId,
  ...(kinds.length > 0 ? { kinds } : {}),
  ...(contactId ? { contactId } : {}),
  ...(q ? { q } : {}),
})

/** The entries read so far, newest first, and the way to the next part. */
export function useTimeline(filter: TimelineFilter) {
  const pages = useInfiniteQuery({
    ...api.interactions.timeline.infiniteOptions({
      input: (after: After) => ({
        ...inputOf(filter),
        limit: PAGE_ENTRIES,
        ...(filter.month && !after ? { month: filter.month } : {}),
        ...(after ? { before: after.at, beforeId: after.id } : {}),
      }),
      initialPageParam: null as After,
      getNextPageParam: (last): After | undefined => (last.more ? last.items.at(-1) : undefined),
      placeholderData: keepPreviousData,
    }),
    // Comparing a hundred thousand entries with themselves at each part would make the scrolling stop.
    structuralSharing: false,
  })
  const entries = useMemo(() => pages.data?.pages.flatMap(({ items }) => items), [pages.data])
  const { hasNextPage, isFetchingNextPage, fetchNextPage, error, refetch } = pages
  return {
    entries,
    counts: pages.data?.pages[0]?.counts ?? {},
    isWhole: !hasNextPage,
    error,
    refetch,
    readOn: () => {
      if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
    },
  }
}

/** How much happened in each month, for the same filter. */
export function useMonths(filter: TimelineFilter) {
  return useQuery(
    api.interactions.months.queryOptions({ input: inputOf(filter), placeholderData: keepPreviousData }),
  ).data
}
