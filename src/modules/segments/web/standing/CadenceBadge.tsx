import { CADENCE_STATUSES, type CadenceStatus } from '../../../../core/segmentation/cadenceStatus.ts'
import { useMessage } from '../../../../web/message.tsx'
import type { ToneName } from '../../../../web/tokens.ts'
import { StatusBadge } from '../../../../web/ui/StatusBadge.tsx'
import { Unknown } from '../../../../web/ui/Unknown.tsx'
import type { Why } from './why.ts'

const TONE: Record<CadenceStatus, ToneName> = {
  onCycle: 'good',
  due: 'neutral',
  late: 'warn',
  atRisk: 'bad',
  presumedLost: 'bad',
}

/** How silent an account is against its own rhythm. */
export function CadenceBadge({ cadence }: { cadence: Why['cadence'] }) {
  const t = useMessage()
  const status = CADENCE_STATUSES.find((name) => name === cadence.status)
  if (status === undefined) return <Unknown reason={cadence.reason} short />
  return <StatusBadge tone={TONE[status]} label={t(`account.cadence.${status}`)} />
}
