import { useMessage } from '../../../../web/message.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { Person } from '../people.ts'
import { StanceBadge } from '../StanceBadge.tsx'
import classes from './person.module.css'

/** Where the person stood, who said so, when and why; the latest first. */
export function StanceHistory({ person: { stances } }: { person: Person }) {
  const t = useMessage()
  const format = useFormat()
  return (
    <section>
      <h3 className={classes.heading}>{t('people.stances')}</h3>
      {stances.length === 0 && <div className={classes.dimmed}>{t('people.stances.none')}</div>}
      <ul className={classes.plain}>
        {stances.map(({ id, stance, reason, notedOn, notedBy, fromFile }) => (
          <li key={id}>
            <StanceBadge stance={stance} /> {reason}{' '}
            <span className={classes.dimmed}>
              {fromFile
                ? t('people.stances.fromFile', { date: format.date(notedOn) })
                : t('people.stances.by', { name: notedBy ?? '', date: format.date(notedOn) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
