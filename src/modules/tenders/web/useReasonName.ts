import { useCallback } from 'react'
import { REASON_CODES } from '../../../core/tenders/reasons.ts'
import { useMessage } from '../../../web/message.tsx'

/** The word for a reason; one that is not of the list is shown as it was written. */
export function useReasonName(): (reason: string) => string {
  const t = useMessage()
  return useCallback(
    (reason) => {
      const known = REASON_CODES.find((code) => code === reason)
      return known ? t(`tenders.reason.${known}`) : reason
    },
    [t],
  )
}
