import { Button, Group, Stack } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { useSearchState } from '../../../web/searchState.ts'
import { Empty } from '../../../web/ui/Empty.tsx'
import { Loading } from '../../../web/ui/Loading.tsx'
import { PathLink } from '../../../web/ui/PathLink.tsx'
import { ProblemView } from '../../../web/ui/ProblemView.tsx'
import { ENTRY_KINDS } from '../../../core/entryKinds.ts'
import { type Entry, type EntryKind, type KindCounts, readKinds } from './entry.ts'
import { EntryList } from './EntryList.tsx'

const PAGE_ENTRIES = 50

type After = Pick<Entry, 'at' | 'id'> | null

/** Everything that happened with an account in one stream, newest first; the kinds can be chosen. */
export function Timeline({ accountId }: { accountId: string }) {
  const t = useMessage()
  const [search, change] = useSearchState()
  const kinds = useMemo(() => readKinds(search.kinds), [search.kinds])
  const pages = useInfiniteQuery(
    api.interactions.timeline.infiniteOptions({
      input: (after: After) => ({
        accountId,
        limit: PAGE_ENTRIES,
        ...(kinds.length > 0 ? { kinds } : {}),
        ...(after ? { before: after.at, beforeId: after.id } : {}),
      }),
      initialPageParam: null as After,
      getNextPageParam: (last): After | undefined => (last.more ? last.items.at(-1) : undefined),
      placeholderData: keepPreviousData,
    }),
  )
  const entries = useMemo(() => pages.data?.pages.flatMap(({ items }) => items), [pages.data])
  const counts = pages.data?.pages[0]?.counts ?? {}
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  return (
    <Stack gap="md">
      <KindFilter
        counts={counts}
        chosen={kinds}
        onChange={(next) => change({ kinds: next.length === 0 ? undefined : next.join(',') })}
      />
      {pages.error && <ProblemView error={pages.error} onRetry={() => void pages.refetch()} />}
      {!entries && !pages.error && <Loading lines={10} />}
      {entries?.length === 0 && (
        <Empty
          text={t('account.timeline.none')}
          action={<PathLink path="/import">{t('account.timeline.import')}</PathLink>}
        />
      )}
      {entries && entries.length > 0 && (
        <EntryList
          entries={entries}
          isWhole={!hasNextPage}
          onEnd={() => hasNextPage && !isFetchingNextPage && void fetchNextPage()}
        />
      )}
    </Stack>
  )
}

type KindFilterProps = {
  counts: KindCounts
  chosen: readonly EntryKind[]
  onChange: (chosen: readonly EntryKind[]) => void
}

/** Which kinds are shown, each with how many there are; none chosen means all. */
function KindFilter({ counts, chosen, onChange }: KindFilterProps) {
  const t = useMessage()
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const toggle = (kind: EntryKind) =>
    onChange(chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind])
  return (
    <Group gap="xs" role="group" aria-label={t('account.timeline.kinds')} data-print="no">
      <Button
        variant={chosen.length === 0 ? 'light' : 'default'}
        aria-pressed={chosen.length === 0}
        onClick={() => onChange([])}
      >
        {t('account.timeline.all', { count: total })}
      </Button>
      {ENTRY_KINDS.map((kind) => {
        const count = counts[kind] ?? 0
        const isChosen = chosen.includes(kind)
        return (
          <Button
            key={kind}
            variant={isChosen ? 'light' : 'default'}
            aria-pressed={isChosen}
            disabled={count === 0 && !isChosen}
            onClick={() => toggle(kind)}
          >
            {t(`account.kind.${kind}.many`, { count })}
          </Button>
        )
      })}
    </Group>
  )
}
