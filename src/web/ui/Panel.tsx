import { Group, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './Panel.module.css'

type PanelProps = { title: string; actions?: ReactNode; children: ReactNode; hint?: string }

/** A part of a screen with its own heading, on a raised surface. */
export function Panel({ title, actions, hint, children }: PanelProps) {
  const headingId = useId()
  return (
    <section className={classes.panel} aria-labelledby={headingId}>
      <header className={classes.header}>
        <div>
          <Title order={2} id={headingId}>
            {title}
          </Title>
          {hint && <div className={classes.hint}>{hint}</div>}
        </div>
        {actions && (
          <Group gap="xs" data-print="no">
            {actions}
          </Group>
        )}
      </header>
      {children}
    </section>
  )
}
