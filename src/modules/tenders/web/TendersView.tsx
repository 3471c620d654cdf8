import { Group, SegmentedControl, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../../web/api.ts'
import { T, useMessage } from '../../../web/message.tsx'
import { useSearchState } from '../../../web/searchState.ts'
import { useMe } from '../../../web/session.ts'
import { Empty } from '../../../web/ui/Empty.tsx'
import { PathLink } from '../../../web/ui/PathLink.tsx'
import { QueryView } from '../../../web/ui/QueryView.tsx'
import { Board } from './board/Board.tsx'
import { FigureTiles } from './FigureTiles.tsx'
import { OpportunityTable } from './list/OpportunityTable.tsx'
import { nothingFiltered } from './list/filters.ts'
import { MissingChances } from './MissingChances.tsx'
import { NobodysPanel } from './nobodys/NobodysPanel.tsx'
import { PatternLines } from './PatternLines.tsx'
import type { Figures } from './tender.ts'
import classes from './tenders.module.css'
import { OutcomeTable } from './why/OutcomeTable.tsx'

const VIEWS = ['board', 'all', 'why'] as const

/** The supplier's opportunities as a whole: figures, the pipeline by stage, the list, and why tenders are won and lost. */
export function TendersView() {
  const t = useMessage()
  const [search, change] = useSearchState()
  const view = VIEWS.find((name) => name === search.view) ?? 'board'
  const figures = useQuery(api.tenders.figures.queryOptions({ input: {} }))
  const patterns = useQuery(api.tenders.patterns.queryOptions({ input: { by: ['reason'] } }))
  const { role } = useMe()
  const isLeading = role === 'head' || role === 'admin'
  const show = (next: string) =>
    change({ ...nothingFiltered, sort: undefined, q: undefined, view: next === 'board' ? undefined : next })
  return (
    <Stack gap="md">
      <QueryView query={figures} lines={3}>
        {(data) => (
          <>
            <FigureTiles figures={data} basePath="/tenders" />
            <MissingChances figures={data} />
            <Asides figures={data} />
          </>
        )}
      </QueryView>
      <QueryView query={patterns} lines={2}>
        {(found) => <PatternLines found={found} />}
      </QueryView>
      <Group justify="space-between" gap="xs" data-print="no">
        <SegmentedControl
          aria-label={t('tenders.view')}
          value={view}
          onChange={show}
          data={VIEWS.map((value) => ({ value, label: t(`tenders.view.${value}`) }))}
        />
        <PathLink path="/competitors">{t('tenders.toCompetitors')}</PathLink>
      </Group>
      {view === 'board' && (
        <QueryView query={figures} lines={8}>
          {(data) => <Board figures={data} />}
        </QueryView>
      )}
      {view === 'all' && search.withoutAccount === 'true' && isLeading && <NobodysPanel />}
      {view === 'all' && (
        <OpportunityTable
          empty={
            <Empty
              text={t('tenders.empty')}
              action={<PathLink path="/import">{t('tenders.empty.import')}</PathLink>}
            />
          }
        />
      )}
      {view === 'why' && <OutcomeTable />}
    </Stack>
  )
}

/** What the figures count beside accounts, and what they leave out. */
function Asides({ figures: { withoutAccount, unconverted } }: { figures: Figures }) {
  const t = useMessage()
  return (
    <>
      {withoutAccount.isVisible && withoutAccount.count > 0 && (
        <span className={classes.dimmed}>
          <T
            id="tenders.withoutAccount"
            values={{ count: withoutAccount.count, won: withoutAccount.won, lost: withoutAccount.lost }}
          />{' '}
          <PathLink path="/tenders?view=all&withoutAccount=true" underline="always">
            {t('tenders.withoutAccount.show')}
          </PathLink>
        </span>
      )}
      {unconverted.length > 0 && (
        <span className={classes.dimmed}>
          {t('tenders.unconverted', { currencies: unconverted.join(', ') })}{' '}
          <PathLink path="/settings/rates" underline="always">
            {t('tenders.unconverted.set')}
          </PathLink>
        </span>
      )}
    </>
  )
}
