import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useMessage } from '../../../../web/message.tsx'
import { Panel } from '../../../../web/ui/Panel.tsx'
import { PathLink } from '../../../../web/ui/PathLink.tsx'
import { ProblemView } from '../../../../web/ui/ProblemView.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { Settings } from '../settings.ts'
import { useSaveSettings } from '../useSaveSettings.ts'
import { DayRow } from './DayRow.tsx'
import classes from './hours.module.css'
import { useWeekdays } from './useWeekdays.ts'
import { WeekInWords } from './WeekInWords.tsx'
import { type DayDraft, draftOf, hoursOf, weekOf } from './weekDraft.ts'

type WeekPanelProps = { workingTime: Settings['workingTime']; timeZone: string; mayEdit: boolean }

/** The hours of each weekday, on the clock of the company. */
export function WeekPanel({ workingTime, timeZone, mayEdit }: WeekPanelProps) {
  const t = useMessage()
  const { week } = workingTime
  return (
    <Panel title={t('hours.title')} hint={t('hours.hint')}>
      <Text c="dimmed" mb="sm">
        {t('hours.zone', { zone: timeZone.replaceAll('_', ' ') })}{' '}
        {mayEdit && (
          <PathLink path="/settings/company" underline="always">
            {t('hours.zone.change')}
          </PathLink>
        )}
      </Text>
      {mayEdit ? (
        // A new draft for new hours: what was stored, or taken back, is what stands in it.
        <WeekEditor key={JSON.stringify(week)} workingTime={workingTime} />
      ) : (
        <WeekInWords week={week} />
      )}
    </Panel>
  )
}

function WeekEditor({ workingTime }: Pick<WeekPanelProps, 'workingTime'>) {
  const t = useMessage()
  const save = useSaveSettings()
  const names = useWeekdays()
  const [draft, setDraft] = useState(() => draftOf(workingTime.week))
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const outcome = weekOf(draft)
  const isChanged = JSON.stringify(draft) !== JSON.stringify(draftOf(workingTime.week))

  async function store() {
    if (!('week' in outcome)) return
    setBusy(true)
    setError(null)
    await save('workingTime', { ...workingTime, week: outcome.week }, workingTime).catch(setError)
    setBusy(false)
  }

  return (
    <>
      <ul className={classes.week}>
        {draft.map((day, place) => (
          <DayRow
            key={names[place]}
            name={names[place]!}
            draft={day}
            onChange={(changed) => setDraft(draft.with(place, changed))}
          />
        ))}
      </ul>
      <div role="status" className={'fault' in outcome ? classes.fault : classes.dimmed}>
        <Outcome outcome={outcome} names={names} />
      </div>
      {error !== null && <ProblemView error={error} />}
      <Group gap="xs" mt="sm">
        <Button disabled={!isChanged || 'fault' in outcome} loading={isBusy} onClick={() => void store()}>
          {t('settings.save')}
        </Button>
        {isChanged && (
          <Button variant="default" onClick={() => setDraft(draftOf(workingTime.week))}>
            {t('settings.reset')}
          </Button>
        )}
        <Button variant="subtle" color="gray" onClick={() => setDraft(likeTheFirst(draft))}>
          {t('hours.copy')}
        </Button>
      </Group>
    </>
  )
}

/** How many hours that makes, or what is wrong with them. */
function Outcome({ outcome, names }: { outcome: ReturnType<typeof weekOf>; names: readonly string[] }) {
  const t = useMessage()
  const format = useFormat()
  if ('week' in outcome) return t('hours.week.hours', { hours: format.number(hoursOf(outcome.week)) })
  return outcome.fault === 'nobody'
    ? t('hours.fault.nobody')
    : t(`hours.fault.${outcome.fault}`, { day: names[outcome.day]! })
}

/** Every working day gets the hours of the first one. */
function likeTheFirst(draft: readonly DayDraft[]): DayDraft[] {
  const times = draft.find(({ works }) => works)?.times
  return draft.map((day) => (day.works && times ? { ...day, times } : day))
}
