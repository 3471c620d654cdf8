import { Button, Group } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Empty } from '../../../../web/ui/Empty.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import { DuplicateCard } from './DuplicateCard.tsx'
import classes from './duplicates.module.css'

const PAGE = 20

/** Pairs of accounts that are likely one company, the surest first. */
export function DuplicateList() {
  const t = useMessage()
  const query = useInfiniteQuery(
    api.accounts.duplicates.infiniteOptions({
      input: (offset: number) => ({ limit: PAGE, offset }),
      initialPageParam: 0,
      getNextPageParam: ({ total }, pages) => (pages.length * PAGE < total ? pages.length * PAGE : undefined),
    }),
  )
  return (
    <QueryView query={query} lines={10}>
      {({ pages }) => {
        const pairs = pages.flatMap(({ items }) => items)
        const total = pages[0]?.total ?? 0
        if (pairs.length === 0) {
          return (
            <Empty
              text={t('duplicates.empty')}
              action={<PathLink path="/portfolio">{t('shell.toPortfolio')}</PathLink>}
            />
          )
        }
        return (
          <div className={classes.list}>
            <span role="status">{t('duplicates.count', { total })}</span>
            {pairs.map((pair) => (
              <DuplicateCard key={pair.id} pair={pair} />
            ))}
            {query.hasNextPage && (
              <Group justify="center">
                <Button
                  variant="default"
                  loading={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {t('duplicates.more', { shown: pairs.length, total })}
                </Button>
              </Group>
            )}
          </div>
        )
      }}
    </QueryView>
  )
}
