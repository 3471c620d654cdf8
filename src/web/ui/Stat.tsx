import { type ReactNode, useId } from 'react'
import { useMessage } from '../message.tsx'
import { useFollow } from './PathLink.tsx'
import classes from './Stat.module.css'
import { useReasonText } from './useReasonText.ts'

export type StatChange = {
  /** The change as text ("+4.2 %"). */
  text: string
  direction: 'up' | 'down' | 'same'
  /** Whether the direction is good news for us; a rise of risk is not. */
  verdict: 'better' | 'worse' | 'neutral'
  /** Against what ("than 12 months before"). */
  since: string
}

type StatProps = {
  label: string
  /** The figure as it is to be read; null is unknown, and then the reason stands under it. */
  value: ReactNode
  reason?: string | null
  change?: StatChange | null
  /** A line of words under the figure. */
  note?: ReactNode
  /** Where the figure opens down to what is behind it. */
  path?: string
}

/** A tile: label, figure, its change in words, and the way to what is behind it. */
export function Stat({ label, value, reason, change, note, path }: StatProps) {
  const labelId = useId()
  const follow = useFollow()
  const t = useMessage()
  const why = useReasonText()
  const body = (
    <>
      <div className={classes.label} id={labelId}>
        {label}
      </div>
      <div className={classes.value} data-unknown={value === null || undefined}>
        {value === null ? t('shell.unknown.word') : value}
      </div>
      {value === null && <div className={classes.note}>{why(reason)}</div>}
      {change && <Change change={change} />}
      {note && <div className={classes.note}>{note}</div>}
    </>
  )
  if (!path) {
    return (
      <div className={classes.stat} role="group" aria-labelledby={labelId}>
        {body}
      </div>
    )
  }
  return (
    <a className={classes.stat} href={path} onClick={follow(path)}>
      {body}
    </a>
  )
}

const ARROWS = { up: '▲', down: '▼', same: '●' } as const

function Change({ change }: { change: StatChange }) {
  const t = useMessage()
  return (
    <div className={classes.note}>
      <span className={classes.change} data-verdict={change.verdict}>
        <span aria-hidden="true">{ARROWS[change.direction]} </span>
        {change.text} {t(`shell.change.${change.verdict}`)}
      </span>{' '}
      {change.since}
    </div>
  )
}

/** A row of tiles that wraps. */
export function Stats({ children }: { children: ReactNode }) {
  return <div className={classes.stats}>{children}</div>
}
