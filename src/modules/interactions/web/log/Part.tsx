import { Button, Group } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import type { Nameable } from '../../../../core/interactions/namedPeople.ts'
import type { PlainDate } from '../../../../core/period.ts'
import type { Note, NoteDraft } from './note.ts'
import classes from './log.module.css'

/** What every part of what was understood is shown from, and how it changes the draft. */
export type UnderstoodProps = {
  note: Note
  draft: NoteDraft
  people: readonly Nameable[]
  /** Of ours, who took part in any case. */
  ours: readonly string[]
  today: PlainDate
  onChange: (patch: Partial<NoteDraft>) => void
}

type RowProps = { label: string; silent?: string | null; children: ReactNode }

/** One part with its name; where the text says nothing of it, that is said. */
export function Row({ label, silent, children }: RowProps) {
  const id = useId()
  return (
    <div className={classes.row} role="group" aria-labelledby={id}>
      <span id={id} className={classes.label}>
        {label}
      </span>
      <Group gap={6}>
        {children}
        {silent && <span className={classes.silent}>{silent}</span>}
      </Group>
    </div>
  )
}

export function Choice({
  chosen,
  onClick,
  children,
}: {
  chosen: boolean
  onClick: () => void
  children: ReactNode
}) {
  return (
    <Button size="compact-sm" variant={chosen ? 'filled' : 'default'} aria-pressed={chosen} onClick={onClick}>
      {children}
    </Button>
  )
}
