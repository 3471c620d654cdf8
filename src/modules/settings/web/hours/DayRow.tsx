import { Button, Checkbox, TextInput } from '@mantine/core'
import { useMessage } from '../../../../web/message.tsx'
import classes from './hours.module.css'
import { type DayDraft, withBreak, withoutBreak } from './weekDraft.ts'

type DayRowProps = { name: string; draft: DayDraft; onChange: (draft: DayDraft) => void }

/** One day of the week: whether anybody works, from when to when, and the break in between. */
export function DayRow({ name, draft, onChange }: DayRowProps) {
  const t = useMessage()
  const hasBreak = draft.times.length > 2
  const labelOf = (place: number) =>
    t(place < 2 ? (['hours.from', 'hours.to'] as const)[place]! : againOf(place), { day: name })
  return (
    <li className={classes.day}>
      <Checkbox
        label={name}
        classNames={{ label: classes.name }}
        aria-label={t('hours.works', { day: name })}
        checked={draft.works}
        onChange={({ currentTarget: { checked } }) => onChange({ ...draft, works: checked })}
      />
      {draft.works ? (
        <>
          <span className={classes.times}>
            {draft.times.map((time, place) => (
              <span key={labelOf(place)} className={classes.time}>
                {place % 2 === 1 && <span aria-hidden="true">–</span>}
                <TextInput
                  type="time"
                  aria-label={labelOf(place)}
                  value={time}
                  onChange={({ currentTarget: { value } }) =>
                    onChange({ ...draft, times: draft.times.with(place, value) })
                  }
                />
              </span>
            ))}
          </span>
          <Button
            variant="subtle"
            color="gray"
            size="compact-xs"
            aria-label={t(hasBreak ? 'hours.break.remove.of' : 'hours.break.of', { day: name })}
            onClick={() => onChange(hasBreak ? withoutBreak(draft) : withBreak(draft))}
          >
            {t(hasBreak ? 'hours.break.remove' : 'hours.break')}
          </Button>
        </>
      ) : (
        <span className={classes.dimmed}>{t('hours.off')}</span>
      )}
    </li>
  )
}

const againOf = (place: number) => (place % 2 === 0 ? 'hours.again' : 'hours.againTo')
