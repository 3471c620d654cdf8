import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useCallback, useMemo } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { useSearchState } from '../../../../web/searchState.ts'
import { DataTable, useTableState } from '../../../../web/ui/DataTable.tsx'
import { ProblemView } from '../../../../web/ui/ProblemView.tsx'
import { opportunityPath } from '../tender.ts'
import { tenderColumns } from './columns.tsx'
import { ListFilters } from './ListFilters.tsx'
import { isFiltered, nothingFiltered, readFilters, type TenderFilters } from './filters.ts'

const PAGE_ROWS = 100
const LATEST = { id: 'date', desc: true }
const SORTS = ['date', 'amount', 'name', 'account'] as const

type OpportunityTableProps = {
  accountId?: string
  wholeHolding?: boolean
  /** Only those a competitor bid for; then there is nothing else to narrow by. */
  competitor?: string
  empty: ReactNode
}

/** Opportunities of all accounts or of one: filtered, sorted and paged by the server, all of it in the address. */
export function OpportunityTable({
  accountId,
  wholeHolding = false,
  competitor,
  empty,
}: OpportunityTableProps) {
  const t = useMessage()
  const [search, change] = useSearchState()
  const filters = useMemo(
    () => ({ ...readFilters(search), ...(competitor !== undefined && { competitor }) }),
    [search, competitor],
  )
  const { state, onStateChange } = useTableState(LATEST)
  const withAccount = accountId === undefined || wholeHolding
  const columns = useMemo(() => tenderColumns(t, withAccount), [t, withAccount])
  const list = useOpportunities({
    accountId,
    wholeHolding,
    filters,
    q: state.filter,
    sort: state.sort ?? LATEST,
  })
  const clear = () => change(nothingFiltered)
  const isNarrowed = isFiltered(readFilters(search))
  if (list.pages.error)
    return <ProblemView error={list.pages.error} onRetry={() => void list.pages.refetch()} />
  return (
    <DataTable
      label={t('tenders.list')}
      columns={columns}
      rows={list.rows}
      rowId={({ id }) => id}
      rowPath={opportunityPath}
      state={state}
      onStateChange={onStateChange}
      server={{ total: list.total, loadMore: list.loadMore }}
      filters={
        <ListFilters
          filters={filters}
          change={change}
          ofAccount={accountId !== undefined || competitor !== undefined}
          ofCompetitor={competitor !== undefined}
        />
      }
      onClearFilters={isNarrowed ? clear : undefined}
      empty={empty}
    />
  )
}

interface Asked {
  accountId?: string
  wholeHolding: boolean
  filters: TenderFilters
  q: string
  sort: { id: string; desc: boolean }
}

function useOpportunities({ accountId, wholeHolding, filters, q, sort }: Asked) {
  const pages = useInfiniteQuery(
    api.tenders.list.infiniteOptions({
      input: (offset: number) => ({
        ...filters,
        accountId,
        wholeHolding,
        q: q === '' ? undefined : q,
        sort: SORTS.find((name) => name === sort.id) ?? 'date',
        order: sort.desc ? ('desc' as const) : ('asc' as const),
        limit: PAGE_ROWS,
        offset,
      }),
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
  return { pages, rows, loadMore, total: pages.data?.pages[0]?.total ?? 0 }
}
