import { Button } from '@mantine/core'
import { T, useMessage } from '../../../../web/message.tsx'
import { Absent } from '../../../../web/ui/Absent.tsx'
import { DateText } from '../../../../web/ui/Figure.tsx'
import { StatusBadge } from '../../../../web/ui/StatusBadge.tsx'
import type { AccountMail, WaitingThread } from '../mail.ts'
import { useOpenThread } from '../useOpenThread.ts'
import classes from './waiting.module.css'

/** Letters that wait for an answer: what we owe first, who should answer, and the way to the letter. */
export function WaitingList({ mail, days }: { mail: AccountMail; days: number }) {
  const t = useMessage()
  const { waiting, waitingForUs, waitingForThem } = mail
  const unlisted = waitingForUs + waitingForThem - waiting.length
  if (waiting.length === 0) return <p className={classes.none}>{t('mail.waiting.none', { days })}</p>
  return (
    <>
      <h3 className={classes.heading}>{t('mail.waiting.title', { days })}</h3>
      <ul className={classes.list}>
        {waiting.map((thread) => (
          <Waiting key={thread.id} thread={thread} />
        ))}
      </ul>
      {unlisted > 0 && <p className={classes.none}>{t('mail.waiting.more', { count: unlisted })}</p>}
    </>
  )
}

function Waiting({ thread }: { thread: WaitingThread }) {
  const t = useMessage()
  const [, open] = useOpenThread()
  const { subject, waitingFor, waitingSince, contact, colleagues } = thread
  return (
    <li className={classes.row}>
      <StatusBadge tone={waitingFor === 'us' ? 'warn' : 'neutral'} label={t(`mail.waiting.${waitingFor}`)} />
      <Button variant="subtle" size="compact-sm" className={classes.subject} onClick={() => open(thread.id)}>
        {subject ?? t('mail.thread.noSubject')}
      </Button>
      <span className={classes.said}>
        <T id="mail.waiting.since" values={{ date: <DateText value={waitingSince} /> }} />
        {contact && ` · ${contact}`}
      </span>
      {waitingFor === 'us' && (
        <span>
          {colleagues.length === 0 ? (
            <Absent label={t('mail.waiting.nobody')} />
          ) : (
            t('mail.waiting.who', { names: colleagues.join(', ') })
          )}
        </span>
      )}
    </li>
  )
}
