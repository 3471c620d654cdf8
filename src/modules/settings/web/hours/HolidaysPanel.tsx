import { Button } from '@mantine/core'
import { useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { Empty } from '../../../../web/ui/Empty.tsx'
import { DateText } from '../../../../web/ui/Figure.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { useNotice } from '../../../../web/ui/useNotice.tsx'
import type { Settings } from '../settings.ts'
import { useSaveSettings } from '../useSaveSettings.ts'
import { AddHolidays } from './AddHolidays.tsx'
import classes from './hours.module.css'
import type { Holiday } from './parseHolidays.ts'

type HolidaysPanelProps = { workingTime: Settings['workingTime']; mayEdit: boolean }

/** The days on which nobody works, those to come first; the past ones are kept, because past clocks go by them. */
export function HolidaysPanel({ workingTime, mayEdit }: HolidaysPanelProps) {
  const t = useMessage()
  const save = useSaveSettings()
  const notice = useNotice()
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const { holidays } = workingTime
  const put = (changed: Holiday[]) => save('workingTime', { ...workingTime, holidays: changed }, workingTime)
  const remove = (gone: Holiday) => void put(holidays.filter(({ on }) => on !== gone.on)).catch(notice.failed)
  const ahead = holidays.filter(({ on }) => on >= today)
  const past = holidays.filter(({ on }) => on < today).toReversed()
  const shared = { onRemove: mayEdit ? remove : null }
  return (
    <Panel title={t('hours.holidays')} hint={t('hours.holidays.hint')}>
      {holidays.length === 0 && <Empty text={t('hours.holidays.none')} />}
      {holidays.length > 0 && ahead.length === 0 && (
        <p className={classes.warning}>{t('hours.holidays.noneAhead')}</p>
      )}
      <HolidayList holidays={ahead} {...shared} />
      {past.length > 0 && (
        <details className={classes.past}>
          <summary>{t('hours.holidays.past', { count: past.length })}</summary>
          <HolidayList holidays={past} {...shared} />
        </details>
      )}
      {mayEdit && <AddHolidays standing={holidays} onAdd={put} />}
    </Panel>
  )
}

type HolidayListProps = { holidays: readonly Holiday[]; onRemove: ((gone: Holiday) => void) | null }

function HolidayList({ holidays, onRemove }: HolidayListProps) {
  const t = useMessage()
  const format = useFormat()
  if (holidays.length === 0) return null
  return (
    <ul className={classes.holidays}>
      {holidays.map((holiday) => {
        const name = holiday.name || t('hours.holidays.nameless')
        return (
          <li key={holiday.on}>
            <DateText value={holiday.on} />
            <span>{name}</span>
            {onRemove && (
              <Button
                variant="subtle"
                color="gray"
                size="compact-xs"
                aria-label={t('hours.holidays.remove.of', { name, date: format.date(holiday.on) })}
                onClick={() => onRemove(holiday)}
              >
                {t('hours.holidays.remove')}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
