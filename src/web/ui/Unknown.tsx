import { Tooltip } from '@mantine/core'
import { useCodeText, useMessage } from '../message.tsx'
import classes from './Unknown.module.css'

/** Stands where a figure is not known: the word "unknown" with its reason, never an empty place or a zero. */
export function Unknown({ reason, short = false }: { reason?: string | null; short?: boolean }) {
  const t = useMessage()
  const codeText = useCodeText()
  const why = (reason && codeText('reason', reason)) || t('shell.unknown.noReason')
  if (short) {
    // Lists show many of these; a tooltip component for each would make scrolling slow.
    return (
      <span className={classes.unknown} title={why}>
        <span aria-hidden="true">—</span>
        <span className="hidden-visually">
          {t('shell.unknown.word')}: {why}
        </span>
      </span>
    )
  }
  return (
    <Tooltip label={why} multiline maw={280}>
      <span className={classes.unknown}>
        {t('shell.unknown.word')}
        <span className="hidden-visually">: {why}</span>
      </span>
    </Tooltip>
  )
}
