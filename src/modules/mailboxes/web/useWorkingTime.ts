import { useMessage } from '../../../web/message.tsx'
import { useFormat } from '../../../web/ui/useFormat.ts'

/** A working day has nine hours, 9 to 18. */
const DAY_MINUTES = 9 * 60

/** Gives a length of working time in words: minutes, hours, or working days. */
export function useWorkingTime(): (minutes: number) => string {
  const t = useMessage()
  const format = useFormat()
  return (minutes) => {
    if (minutes < 60) return t('mail.time.minutes', { minutes: Math.round(minutes) })
    if (minutes < 2 * DAY_MINUTES) return t('mail.time.hours', { hours: format.number(minutes / 60) })
    const days = Math.round((minutes / DAY_MINUTES) * 10) / 10
    return t('mail.time.days', { days })
  }
}
