import { memo, type ReactNode } from 'react'
import { useMessage } from '../../../web/message.tsx'
import { DateText, Money } from '../../../web/ui/Figure.tsx'
import { PathLink } from '../../../web/ui/PathLink.tsx'
import { StatusBadge } from '../../../web/ui/StatusBadge.tsx'
import type { ToneName } from '../../../web/tokens.ts'
import { type Entry, type EntryKind, orderDetail } from './entry.ts'
import { EntryActions } from './EntryActions.tsx'
import { EntryPeople } from './EntryPeople.tsx'
import { EntryTitle } from './EntryTitle.tsx'
import classes from './timeline.module.css'

const TONE: Record<EntryKind, ToneName> = {
  order: 'good',
  delivery: 'good',
  invoice: 'neutral',
  interaction: 'accent',
  request: 'warn',
  opportunity: 'accent',
  contract: 'good',
  statement: 'neutral',
  stage: 'accent',
  stance: 'warn',
  file: 'neutral',
}

const CHANNELS = ['mail', 'call', 'meeting', 'visit', 'web', 'event', 'chat'] as const

/** Mail that no person wrote to us. */
const NO_PERSON = ['auto', 'bounce', 'bulk'] as const

type EntryViewProps = {
  entry: Entry
  isNewYear: boolean
  today: string
  onPerson?: (contactId: string) => void
  renderEntryBody?: (entry: Entry) => ReactNode
}

/**
 * One thing that happened: when, what, between whom, for how much, and from which row of which file. The list is drawn
 * anew with every step of the scrolling; an entry that is the same is not.
 */
export const EntryView = memo(function EntryView(props: EntryViewProps) {
  const { entry, isNewYear, today, onPerson, renderEntryBody } = props
  const t = useMessage()
  const channel = CHANNELS.find((name) => name === entry.channel)
  const nature = NO_PERSON.find((name) => name === entry.nature)
  return (
    <article>
      {isNewYear && <h2 className={classes.year}>{entry.at.slice(0, 4)}</h2>}
      <div className={classes.row}>
        <div className={classes.when}>
          <DateText value={entry.at.slice(0, 10)} />
        </div>
        <div className={classes.what}>
          <div className={classes.headline}>
            <StatusBadge
              tone={TONE[entry.kind]}
              label={channel ? t(`account.channel.${channel}`) : t(`account.kind.${entry.kind}`)}
            />
            <EntryTitle entry={entry} />
            {nature && <StatusBadge tone="neutral" label={t(`timeline.nature.${nature}`)} />}
            {entry.at.slice(0, 10) > today && (
              <StatusBadge tone="neutral" label={t('account.timeline.expected')} />
            )}
          </div>
          <Detail entry={entry} />
          <EntryPeople entry={entry} onPerson={onPerson} />
          <EntryActions entry={entry} renderEntryBody={renderEntryBody} />
        </div>
        <div className={classes.amount}>
          {entry.amount !== null && <Money value={entry.amount} currency={entry.currency} />}
          <Source entry={entry} />
        </div>
      </div>
    </article>
  )
})

function Detail({ entry: { kind, detail, title } }: { entry: Entry }) {
  const t = useMessage()
  if (detail === null || detail === '') return null
  if (kind !== 'order') {
    // A note has no title: what was written is all there is, so it is shown whole.
    const isNote = kind === 'interaction' && title === null
    return <div className={isNote ? classes.note : classes.detail}>{detail}</div>
  }
  const { lines, amounts } = orderDetail(detail)
  return (
    <div className={classes.dimmed}>
      {t('account.timeline.lines', { count: lines })}
      {amounts.map(({ amount, currency }) => (
        <span key={currency}>
          {' · '}
          <Money value={amount} currency={currency} />
        </span>
      ))}
    </div>
  )
}

function Source({ entry: { importId, sourceRow } }: { entry: Entry }) {
  const t = useMessage()
  if (importId === null || sourceRow === null) return null
  return (
    <PathLink path={`/import/${importId}`} fz="xs">
      {t('account.line.row', { row: sourceRow })}
    </PathLink>
  )
}
