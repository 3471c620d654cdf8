import { Button, Checkbox } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { useSearchState } from '../../../../web/searchState.ts'
import { useMe } from '../../../../web/session.ts'
import { DataTable, useTableState } from '../../../../web/ui/DataTable.tsx'
import { Empty } from '../../../../web/ui/Empty.tsx'
import { ProblemView } from '../../../../web/ui/ProblemView.tsx'
import { importPath } from '../path.ts'
import { isUnderWay } from '../useImport.ts'
import { importColumns } from './importColumns.tsx'

const PAGE = 200
const ASK_EVERY_MS = 2000
const usual = { id: 'createdAt', desc: true }

/** Every file that came in, with what came of it. Mere checks are left out until somebody asks for them. */
export function ImportList() {
  const t = useMessage()
  const { role } = useMe()
  const [{ checks }, changeSearch] = useSearchState()
  const table = useTableState(usual)
  const query = useInfiniteQuery(
    api.imports.list.infiniteOptions({
      input: (offset: number) => ({ limit: PAGE, offset }),
      initialPageParam: 0,
      getNextPageParam: ({ total }, pages) => (pages.length * PAGE < total ? pages.length * PAGE : undefined),
      refetchInterval: ({ state }) =>
        state.data?.pages.some(({ items }) => items.some(isUnderWay)) ? ASK_EVERY_MS : false,
    }),
  )
  const withChecks = checks === 'yes'
  const rows = useMemo(
    () => query.data?.pages.flatMap(({ items }) => items.filter(({ dryRun }) => withChecks || !dryRun)),
    [query.data, withChecks],
  )
  const columns = useMemo(() => importColumns(t, role !== 'viewer'), [t, role])
  if (query.error && query.data === undefined) {
    return <ProblemView error={query.error} onRetry={() => void query.refetch()} />
  }
  return (
    <>
      <DataTable
        label={t('import.list')}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        rowPath={({ id }) => importPath(id)}
        {...table}
        filters={
          <Checkbox
            size="xs"
            label={t('import.list.checks')}
            checked={withChecks}
            onChange={(event) => changeSearch({ checks: event.currentTarget.checked ? 'yes' : undefined })}
          />
        }
        empty={<Empty text={t('import.list.empty')} />}
      />
      {query.hasNextPage && (
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('import.list.more')}
        </Button>
      )}
    </>
  )
}
