import { useQuery } from '@tanstack/react-query'
import { api } from '../../../web/api.ts'
import { useMessage } from '../../../web/message.tsx'
import { StatusBadge } from '../../../web/ui/StatusBadge.tsx'
import { STAGE_TONES } from './lifecycle.ts'

/** The stage of an account beside its name, with how long it has stood there; a stage that is only proposed says so. */
export function StageBadge({ accountId, asOf }: { accountId: string; asOf: string | undefined }) {
  const t = useMessage()
  const { data } = useQuery(api.lifecycles.get.queryOptions({ input: { accountId, asOf } }))
  if (!data) return null
  const { stage, days, proposal } = data
  if (stage !== null) {
    const name = t(`lifecycle.stage.${stage}`)
    return (
      <StatusBadge
        tone={STAGE_TONES[stage]}
        label={t('lifecycle.badge', { stage: name, days: days ?? 0 })}
        title={t('lifecycle.title')}
      />
    )
  }
  if (proposal === null) return null
  return (
    <StatusBadge
      tone="neutral"
      label={t('lifecycle.badge.proposed', { stage: t(`lifecycle.stage.${proposal.stage}`) })}
      title={t('lifecycle.title')}
    />
  )
}
