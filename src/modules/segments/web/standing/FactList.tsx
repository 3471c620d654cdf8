import type { ReactNode } from 'react'
import classes from './standing.module.css'

export type Fact = { label: string; value: ReactNode; note?: string }

/** Facts in rows: what it is at the left, the figure at the right. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(({ label, value, note }) => (
        <div key={label}>
          <dt>
            {label}
            {note && <small className={classes.small}>{note}</small>}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
