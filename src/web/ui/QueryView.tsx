import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Loading } from './Loading.tsx'
import { ProblemView } from './ProblemView.tsx'

type QueryViewProps<Data> = {
  query: UseQueryResult<Data, unknown>
  children: (data: Data) => ReactNode
  /** Lines of the skeleton, about as many as the content will have. */
  lines?: number
  loading?: ReactNode
}

/** The one way to show a query: skeleton, problem with retry, or the data. Older data stays visible under a problem. */
export function QueryView<Data>({ query, children, lines, loading }: QueryViewProps<Data>) {
  const problem = query.error ? (
    <ProblemView error={query.error} onRetry={() => void query.refetch()} />
  ) : null
  if (query.data === undefined) return problem ?? loading ?? <Loading lines={lines} />
  return (
    <>
      {problem}
      {children(query.data)}
    </>
  )
}
