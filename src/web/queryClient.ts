import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { toProblem } from './problem.ts'

const MOST_RETRIES = 2

/** Makes the cache of queries. `onSignedOut` is called when any call finds the session at its end. */
export function makeQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown, meta: Record<string, unknown> | undefined) => {
    if (toProblem(error).code === 'UNAUTHORIZED' && !meta?.guarded) onSignedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError: (error, query) => onError(error, query.meta) }),
    mutationCache: new MutationCache({
      onError: (error, _values, _result, mutation) => onError(error, mutation.meta),
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // What the server refused, it will refuse again; only a lost connection is worth another try.
        retry: (failures, error) => failures < MOST_RETRIES && toProblem(error).code === 'OFFLINE',
      },
    },
  })
}
