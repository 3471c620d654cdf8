import { useMessage } from '../../../web/message.tsx'
import { useFormat } from '../../../web/ui/useFormat.ts'
import type { StageProposal } from './lifecycle.ts'

type Reason = StageProposal['reasons'][number]

/** Gives the sentence of why facts speak for a stage. */
export function useReasonSentence(): (reason: Reason) => string {
  const t = useMessage()
  const format = useFormat()
  return ({ code, on, count, days, pct, status }) => {
    const date = on ? format.date(on) : ''
    switch (code) {
      case 'contactOnly':
      case 'accepted':
      case 'contractSigned':
      case 'firstOrder':
      case 'orderedAgain':
        return t(`lifecycle.reason.${code}`, { date })
      case 'openOpportunities':
        return t('lifecycle.reason.openOpportunities', { count: count ?? 0 })
      case 'cadence':
        return t(`lifecycle.reason.cadence.${status as 'onCycle'}`)
      case 'silent':
        return t('lifecycle.reason.silent', { days: days ?? 0 })
      case 'growth':
        return t('lifecycle.reason.growth', { pct: format.percent(pct ?? 0, { signed: true, digits: 0 }) })
      default:
        return t('lifecycle.reason.neverOrdered')
    }
  }
}
