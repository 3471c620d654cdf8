import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

/** The query of an address: names and texts, as a person would type them. A list is one text with commas. */
export type PlainSearch = Partial<Record<string, string>>

/** Reads "?sort=-value&abc=A,B" into texts; a name that comes twice keeps its last value. */
export function parseSearch(query: string): PlainSearch {
  return Object.fromEntries(new URLSearchParams(query))
}

/** Writes a query in a fixed order, so that equal views have equal addresses; empty values are left out. */
export function formatSearch(search: Record<string, unknown>): string {
  const filled = Object.entries(search).filter(([, value]) => typeof value === 'string' && value !== '') as [
    string,
    string,
  ][]
  const query = new URLSearchParams(filled.toSorted(([a], [b]) => (a < b ? -1 : 1))).toString()
  // Commas and colons may stand in a query as they are, and are easier to read so.
  return query === '' ? '' : `?${query.replaceAll('%2C', ',').replaceAll('%3A', ':')}`
}

/** Splits a list of a query ("A,B") into its parts; an absent one has none. */
export function listOf(text: string | undefined): string[] {
  return text ? text.split(',').filter((part) => part !== '') : []
}

type ChangeSearch = (patch: PlainSearch) => void

/**
 * The query of the screen and the function that changes parts of it; undefined or '' takes a part away. With `read` what
 * it reads of the query: only when that changes is the component drawn anew. It must answer plain data.
 */
export function useSearchState(): [PlainSearch, ChangeSearch]
export function useSearchState<T>(read: (search: PlainSearch) => T): [T, ChangeSearch]
export function useSearchState(read: (search: PlainSearch) => unknown = whole) {
  const search: unknown = useSearch({ strict: false, structuralSharing: true, select: read } as never)
  const navigate = useNavigate()
  const change = useCallback(
    (patch: PlainSearch) => {
      // A filter is not a new place: it replaces the address, and the scroll position stays.
      void navigate({
        to: '.',
        search: (before: PlainSearch) => ({ ...before, ...patch }),
        replace: true,
        resetScroll: false,
      })
    },
    [navigate],
  )
  return [search, change]
}

const whole = (search: PlainSearch) => search
