import { Button, Group, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '../../../../web/api.ts'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { QueryView } from '../../../../web/ui/QueryView.tsx'
import type { Draft, Edit, ImportResult } from '../draft/draft.ts'
import classes from '../imports.module.css'
import { BadRow } from './BadRow.tsx'
import type { CheckStepProps } from './CheckStep.tsx'

const PAGE = 50

/** Rows that could not be read, each cell of which can be corrected here and checked again. */
export function BadRows({
  importId,
  draft,
  change,
  onCheck,
  isStarting,
  result,
}: CheckStepProps & { result: ImportResult }) {
  const t = useMessage()
  const { bad } = result.rows
  return (
    <Panel
      title={t('import.bad', { count: bad })}
      hint={bad > 0 ? t('import.bad.hint') : undefined}
      actions={
        (draft.edits.length > 0 || draft.isEdited) && (
          <>
            <Text c="dimmed">{t('import.bad.corrected', { count: draft.edits.length })}</Text>
            <Button variant="default" onClick={() => change({ edits: [], isEdited: true })}>
              {t('import.bad.reset')}
            </Button>
            {draft.isEdited && (
              <Button loading={isStarting} onClick={() => void onCheck()}>
                {t('import.bad.again')}
              </Button>
            )}
          </>
        )
      }
    >
      {bad > 0 && (
        <SkippedRows
          importId={importId}
          draft={draft}
          onEdit={(edits) => change({ edits, isEdited: true })}
        />
      )}
    </Panel>
  )
}

type SkippedRowsProps = { importId: string; draft: Draft; onEdit: (edits: Edit[]) => void }

function SkippedRows({ importId, draft, onEdit }: SkippedRowsProps) {
  const t = useMessage()
  const query = useInfiniteQuery(
    api.imports.skips.infiniteOptions({
      input: (offset: number) => ({ importId, limit: PAGE, offset }),
      initialPageParam: 0,
      getNextPageParam: ({ total }, pages) => (pages.length * PAGE < total ? pages.length * PAGE : undefined),
    }),
  )
  return (
    <QueryView query={query}>
      {({ pages }) => (
        <>
          <div className={`${classes.badRow} ${classes.headings}`} aria-hidden="true">
            <span>{t('import.rows.number')}</span>
            <span>{t('import.column.header')}</span>
            <span>{t('import.bad.value')}</span>
            <span>{t('import.bad.reason')}</span>
          </div>
          <ul className={classes.changes}>
            {pages.flatMap(({ items, headers }) =>
              items.map((skip) => (
                <BadRow key={skip.row} skip={skip} headers={headers} edits={draft.edits} onEdit={onEdit} />
              )),
            )}
          </ul>
          {query.hasNextPage && (
            <Group justify="center" mt="xs">
              <Button
                variant="default"
                loading={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {t('import.bad.more', { shown: pages.length * PAGE, total: pages[0]!.total })}
              </Button>
            </Group>
          )}
        </>
      )}
    </QueryView>
  )
}
