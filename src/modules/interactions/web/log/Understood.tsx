import { type Channel, CHANNELS, DIRECTIONS } from '../../../../core/interactions/channels.ts'
import { addDays } from '../../../../core/period.ts'
import { useMessage } from '../../../../web/message.tsx'
import { DayInput } from '../../../../web/ui/DayInput.tsx'
import { hasDirection } from './note.ts'
import { AskedNames, PeopleRow } from './People.tsx'
import { Choice, Row, type UnderstoodProps } from './Part.tsx'
import classes from './log.module.css'

/** A website or an event has no note of its own kind of talk; the rest can be chosen by one tap. */
const CHOICES = CHANNELS.filter((channel) => channel !== 'web')

/** What was understood of a note, part by part; a tap changes a part, and what is set by hand stays. */
export function Understood(props: UnderstoodProps) {
  const { note, today, onChange } = props
  const t = useMessage()
  const yesterday = addDays(today, -1)
  const choose = (channel: Channel) => onChange({ channel: note.channel === channel ? null : channel })
  return (
    <section aria-label={t('log.understood')} className={classes.understood}>
      <Row label={t('log.channel')} silent={note.channel === null ? t('log.channel.none') : null}>
        {CHOICES.map((channel) => (
          <Choice key={channel} chosen={note.channel === channel} onClick={() => choose(channel)}>
            {t(`account.channel.${channel}`)}
          </Choice>
        ))}
      </Row>
      {hasDirection(note.channel) && (
        <Row label={t('log.direction')} silent={note.direction === null ? t('log.channel.none') : null}>
          {DIRECTIONS.map((direction) => (
            <Choice
              key={direction}
              chosen={note.direction === direction}
              onClick={() => onChange({ direction: note.direction === direction ? null : direction })}
            >
              {t(`log.direction.${direction}`)}
            </Choice>
          ))}
        </Row>
      )}
      <Row label={t('log.day')}>
        <Choice chosen={note.day === today} onClick={() => onChange({ day: today })}>
          {t('log.day.today')}
        </Choice>
        <Choice chosen={note.day === yesterday} onClick={() => onChange({ day: yesterday })}>
          {t('log.day.yesterday')}
        </Choice>
        <DayInput label={t('log.day.other')} value={note.day} onChange={(day) => onChange({ day })} />
        {note.time !== null && <span className={classes.silent}>{note.time}</span>}
      </Row>
      <AskedNames {...props} />
      <PeopleRow {...props} side="contact" />
      <PeopleRow {...props} side="colleague" />
    </section>
  )
}
