import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '../../../../web/api.ts'
import { T, useMessage } from '../../../../web/message.tsx'
import { ConfirmButton } from '../../../../web/ui/ConfirmButton.tsx'
import { DateText } from '../../../../web/ui/Figure.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import { factsMoved, type Merge } from './duplicate.ts'
import classes from './duplicates.module.css'
import { useDecisions } from './useDecisions.ts'

const PAGE = 50

/** Every merge so far, newest first, each with the way back or with what stands in it. */
export function MergeHistory() {
  const t = useMessage()
  const query = useInfiniteQuery(
    api.accounts.merges.infiniteOptions({
      input: (offset: number) => ({ limit: PAGE, offset }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) => (last.length === PAGE ? pages.length * PAGE : undefined),
    }),
  )
  return (
    <Panel title={t('duplicates.history')} hint={t('duplicates.history.hint')}>
      <QueryView query={query} lines={3}>
        {({ pages }) => {
          const merges = pages.flat()
          if (merges.length === 0)
            return <span className={classes.dimmed}>{t('duplicates.history.empty')}</span>
          return (
            <>
              <ul className={classes.history}>
                {merges.map((merge) => (
                  <MergeRow key={merge.id} merge={merge} />
                ))}
              </ul>
              {query.hasNextPage && (
                <Button
                  variant="default"
                  loading={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {t('duplicates.history.more')}
                </Button>
              )}
            </>
          )
        }}
      </QueryView>
    </Panel>
  )
}

function MergeRow({ merge }: { merge: Merge }) {
  const t = useMessage()
  const { kept, merged, mergedAt, mergedBy, undoneAt } = merge
  return (
    <li>
      <div>
        <T
          id="duplicates.history.row"
          values={{
            merged: <strong>{merged.name}</strong>,
            kept: (
              <PathLink path={`/accounts/${kept.id}`} underline="always">
                {kept.name}
              </PathLink>
            ),
          }}
        />
        <div className={classes.dimmed}>
          <DateText value={mergedAt} withTime />
          {mergedBy && ` · ${mergedBy}`}
          {` · ${t('duplicates.moved', { count: factsMoved(merge) })}`}
        </div>
      </div>
      {undoneAt !== null && (
        <span className={classes.dimmed}>
          <T id="duplicates.history.undone" values={{ date: <DateText value={undoneAt} /> }} />
        </span>
      )}
      {undoneAt === null && <WayBack merge={merge} />}
    </li>
  )
}

/** Undo, unless a later merge stands on this one: then what has to go first. */
function WayBack({ merge }: { merge: Merge }) {
  const t = useMessage()
  const { undo } = useDecisions()
  const { kept, merged, laterInto, mayUndo } = merge
  if (laterInto !== null) {
    return (
      <span className={classes.blocked}>
        {t('duplicates.history.blocked', { kept: kept.name, later: laterInto.name })}
      </span>
    )
  }
  if (!mayUndo) return null
  return (
    <ConfirmButton
      color="gray"
      variant="default"
      question={t('duplicates.undo.question', { merged: merged.name, kept: kept.name })}
      consequence={t('duplicates.undo.consequence', { merged: merged.name, count: factsMoved(merge) })}
      confirmLabel={t('duplicates.undo')}
      onConfirm={() => undo(merge)}
    >
      {t('duplicates.undo')}
    </ConfirmButton>
  )
}
