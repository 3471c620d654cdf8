import { useMessage } from '../../../web/message.tsx'
import { StatusBadge } from '../../../web/ui/StatusBadge.tsx'
import { useFormat } from '../../../web/ui/useFormat.ts'
import type { Agreed } from './agreed.ts'

const TONES = {
  endless: 'neutral',
  notStarted: 'neutral',
  running: 'good',
  decide: 'warn',
  noticePassed: 'bad',
  ended: 'neutral',
} as const

/** Where a contract stands and when the decision about it is due, in words. */
export function RenewalText({ renewal, renewsItself }: Agreed) {
  const t = useMessage()
  const format = useFormat()
  const { state, decideBy, daysLeft, endsOn } = renewal
  const day = decideBy && format.date(decideBy)
  const end = endsOn && format.date(endsOn)
  return (
    <>
      <StatusBadge tone={TONES[state]} label={t(`contracts.state.${state}`)} />
      {day !== null && (state === 'decide' || state === 'running') && (
        <div>{t('contracts.decideBy', { day, days: daysLeft ?? 0 })}</div>
      )}
      {state === 'noticePassed' && day !== null && (
        <div>
          {renewsItself
            ? t('contracts.passed.renews', { day, end })
            : t('contracts.passed.ends', { day, end })}
        </div>
      )}
      {renewal.renewals > 0 && <div>{t('contracts.renewed', { count: renewal.renewals })}</div>}
    </>
  )
}
