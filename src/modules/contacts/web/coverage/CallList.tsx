import { UnstyledButton } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { type Coverage, levelName } from '../people.ts'
import classes from './coverage.module.css'
import type { Cells, PairId } from './useCells.ts'

const MOST = 5
type Call = Coverage['calls'][number]

/** Who should call whom, in sentences; each opens its field of the grid. */
export function CallList({
  calls,
  cells,
  onChoose,
}: {
  calls: Call[]
  cells: Cells
  onChoose: (pair: PairId) => void
}) {
  const t = useMessage()
  return (
    <Panel title={t('people.calls')} hint={t('people.calls.hint')}>
      {calls.length === 0 && <div>{t('people.calls.none')}</div>}
      <ol className={classes.calls}>
        {calls.slice(0, MOST).map((call) => (
          <li key={call.contactId}>
            <Sentence {...{ call, cells, onChoose }} />
          </li>
        ))}
      </ol>
      {calls.length > MOST && (
        <div className={classes.dimmed}>{t('people.calls.more', { count: calls.length - MOST })}</div>
      )}
    </Panel>
  )
}

function Sentence({ call, cells, onChoose }: { call: Call; cells: Cells; onChoose: (pair: PairId) => void }) {
  const t = useMessage()
  const { contactId, colleagueId, reason, level, wanted } = call
  const theirs = cells.nameOfTheirs(contactId)
  if (colleagueId === null) return <span>{t('people.call.nobody', { theirs })}</span>
  const ours = cells.nameOfOurs(colleagueId)
  const text =
    reason === 'wantedHigher'
      ? t('people.call.wanted', {
          ours,
          theirs,
          level: levelName(t, level ?? 0),
          wanted: levelName(t, wanted),
        })
      : t('people.call.unseen', { ours, theirs })
  return (
    <UnstyledButton className={classes.link} onClick={() => onChoose({ contactId, colleagueId })}>
      {text}
    </UnstyledButton>
  )
}
