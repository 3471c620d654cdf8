import { useMessage } from '../../../../web/message.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import type { Proposal } from '../people.ts'

/** What a suggestion was found by, as a sentence. */
export function useEvidenceText(): (proposal: Proposal) => string {
  const t = useMessage()
  const format = useFormat()
  return ({ evidence, foundOn, kind }) => {
    const number = (name: string) => (typeof evidence[name] === 'number' ? evidence[name] : 0)
    const last = typeof evidence.lastOn === 'string' ? evidence.lastOn.slice(0, 10) : foundOn
    const date = format.date(last)
    switch (evidence.rule) {
      case 'silence':
        return t('people.evidence.silence', {
          date,
          days: number('silentDays'),
          gap: format.number(number('medianGapDays'), { digits: 1 }),
          messages: number('messages'),
        })
      case 'bounce':
        return t('people.evidence.bounce', { date })
      case 'signature':
        return t('people.evidence.signature', { date })
      default:
        return t(kind === 'new' ? 'people.evidence.unknownSender' : 'people.evidence.found', { date })
    }
  }
}
