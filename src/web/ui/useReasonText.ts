import { useCallback } from 'react'
import { useCodeText, useMessage } from '../message.tsx'

/** Gives the sentence for why a figure is unknown. */
export function useReasonText(): (reason: string | null | undefined) => string {
  const t = useMessage()
  const codeText = useCodeText()
  return useCallback(
    (reason) => (reason ? codeText('reason', reason) : null) ?? t('shell.unknown.noReason'),
    [t, codeText],
  )
}
