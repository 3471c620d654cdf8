import { useMessage } from '../../../../web/message.tsx'
import type { Settings } from '../settings.ts'
import classes from './hours.module.css'
import { useWeekdays } from './useWeekdays.ts'
import { clockOf } from './weekDraft.ts'

/** The hours of each weekday for those who do not set them. */
export function WeekInWords({ week }: { week: Settings['workingTime']['week'] }) {
  const t = useMessage()
  const names = useWeekdays()
  return (
    <dl className={classes.words}>
      {week.map((hours, place) => (
        <div key={names[place]}>
          <dt>{names[place]}</dt>
          <dd>
            {hours.length === 0
              ? t('hours.off')
              : hours.map(({ from, to }) => `${clockOf(from)}–${clockOf(to)}`).join(', ')}
          </dd>
        </div>
      ))}
    </dl>
  )
}
