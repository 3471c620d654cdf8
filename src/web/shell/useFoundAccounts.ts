import { skipToken, useQuery } from '@tanstack/react-query'
import { useDebouncedValue } from '@mantine/hooks'
import { api } from '../api.ts'

/** Accounts whose name answers the query, asked of the server when the typing hand rests; the last hits stay meanwhile. */
export function useFoundAccounts(query: string) {
  const [settled] = useDebouncedValue(query.trim(), 120)
  const found = useQuery(
    api.accounts.search.queryOptions({
      input: settled === '' ? skipToken : { q: settled, limit: 8 },
      placeholderData: (before) => before,
    }),
  )
  return {
    accounts: query.trim() === '' ? [] : (found.data ?? []),
    searching: found.isFetching || settled !== query.trim(),
    failed: found.isError,
  }
}
