import { Tooltip } from '@mantine/core'
import { useCodeText, useMessage } from '../message.tsx'
import classes from './Unknown.module.css'

/** Stands where a figure is not known: the word "unknown" with its reason, never an empty place or a zero. */
export function Unknown({ reason, short = false }: { reason?: string | null; short?: boolean }) {
  const t = useMessage()
  const codeText = useCodeText()
  const why = (reason && codeText('reason', reason)) || t('shell.unknown.noReason')
  return (
    <Tooltip label={why} multiline maw={280}>
      <span className={classes.unknown}>
        {short ? (
          <>
            <span aria-hidden="true">—</span>
            <span className="hidden-visually">{t('shell.unknown.word')}</span>
          </>
        ) : (
          t('shell.unknown.word')
        )}
        <span className="hidden-visually">: {why}</span>
      </span>
    </Tooltip>
  )
}
