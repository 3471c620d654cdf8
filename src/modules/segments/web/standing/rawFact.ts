import type { Translate } from '../../../../web/message.tsx'
import type { Format } from '../../../../web/ui/useFormat.ts'

/** The fact behind a computed score, with its unit ("12.3 % of our revenue"). */
export function rawFact(criterionId: string, raw: number, format: Format, t: Translate): string {
  switch (criterionId) {
    case 'volume':
      return t('account.raw.volume', { value: format.percent(raw) })
    case 'growth':
      return t('account.raw.growth', { value: format.percent(raw, { signed: true }) })
    case 'frequency':
      return t('account.raw.frequency', { value: format.number(raw) })
    case 'regularity':
      return t('account.raw.regularity', { value: format.number(raw, { digits: 2 }) })
    case 'margin':
      return t('account.raw.margin', { value: format.percent(raw) })
    case 'payment':
      return t('account.raw.payment', {
        side: raw > 0 ? 'late' : 'early',
        value: format.number(Math.abs(raw)),
      })
    default:
      return format.number(raw, { digits: 2 })
  }
}
