import { T, useMessage } from '../../../../web/message.tsx'
import { DateText } from '../../../../web/ui/Figure.tsx'
import { StatusBadge } from '../../../../web/ui/StatusBadge.tsx'
import type { Thread } from '../mail.ts'
import { useWorkingTime } from '../useWorkingTime.ts'
import classes from './thread.module.css'

/** A conversation in a line: who began, how fast the other side answered, who owes an answer. */
export function Clocks({ clocks }: { clocks: NonNullable<Thread['clocks']> }) {
  const t = useMessage()
  const inWords = useWorkingTime()
  const { startedBy, startedAt, messageCount, ourMinutes, theirMinutes, waitingFor, waitingSince } = clocks
  const isOurs = startedBy === 'them'
  const answer = isOurs ? ourMinutes : theirMinutes
  return (
    <div className={classes.clocks}>
      <span>{t('mail.thread.count', { count: messageCount })}</span>
      <span>
        <T id={`mail.thread.begun.${startedBy}`} values={{ date: <DateText value={startedAt} /> }} />
      </span>
      <span>
        {answer === null
          ? t(isOurs ? 'mail.thread.noAnswer.us' : 'mail.thread.noAnswer.them')
          : t(isOurs ? 'mail.thread.answer.us' : 'mail.thread.answer.them', { time: inWords(answer) })}
      </span>
      {waitingFor !== null && (
        <>
          <StatusBadge
            tone={waitingFor === 'us' ? 'warn' : 'neutral'}
            label={t(`mail.waiting.${waitingFor}`)}
          />
          <span>
            <T id="mail.waiting.since" values={{ date: <DateText value={waitingSince} /> }} />
          </span>
        </>
      )}
    </div>
  )
}
