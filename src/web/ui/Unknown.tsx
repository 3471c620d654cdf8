import { useMessage } from '../message.tsx'
import classes from './Unknown.module.css'
import { useReasonText } from './useReasonText.ts'

type UnknownProps = {
  reason?: string | null
  /** A dash for narrow cells; the word and the reason are there for a screen reader and under the pointer. */
  short?: boolean
}

/** Stands where a figure is not known: the word "unknown" with its reason, never an empty place or a zero. */
export function Unknown({ reason, short = false }: UnknownProps) {
  const t = useMessage()
  const why = useReasonText()(reason)
  const word = t('shell.unknown.word')
  return (
    <span className={classes.unknown} title={why}>
      {short ? <span aria-hidden="true">—</span> : word}
      <span className="hidden-visually">
        {short && word}: {why}
      </span>
    </span>
  )
}
