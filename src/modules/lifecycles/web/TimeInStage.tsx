import { useMessage } from '../../../web/message.tsx'
import { useFormat } from '../../../web/ui/useFormat.ts'
import type { Lifecycle } from './lifecycle.ts'
import classes from './lifecycle.module.css'

/** How long the account has been in its stage, against how long stays usually take. */
export function TimeInStage({ lifecycle: { enteredOn, days, usual } }: { lifecycle: Lifecycle }) {
  const t = useMessage()
  const format = useFormat()
  if (enteredOn === null || days === null) return null
  const usually =
    usual.days.value === null
      ? t('lifecycle.usual.unknown', { count: usual.count })
      : t('lifecycle.usual', { days: Math.round(usual.days.value), count: usual.count })
  return (
    <span className={classes.dimmed}>
      {t('lifecycle.since', { date: format.date(enteredOn), days })} · {usually}
    </span>
  )
}
