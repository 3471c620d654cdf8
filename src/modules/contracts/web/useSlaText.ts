import { useMessage } from '../../../web/message.tsx'
import type { SlaTerm } from './agreed.ts'

/** A promise of service in words: on what, how well, and what is owed when it is missed. */
export function useSlaText(): (term: SlaTerm) => string {
  const t = useMessage()

  /** A time kept as it was said, in the note, is not called never agreed. */
  function times({ respondHours, resolveHours, note }: SlaTerm): string | null {
    const one = (value: number | null, what: 'respond' | 'resolve') => {
      if (value !== null) return t(`contracts.sla.${what}`, { hours: value })
      return note === null ? t(`contracts.sla.${what}.unknown`) : null
    }
    return joined([one(respondHours, 'respond'), one(resolveHours, 'resolve')], ', ')
  }

  function level({ target, unit, note }: SlaTerm): string | null {
    if (target !== null && unit !== null) return t(`contracts.sla.level.${unit}`, { value: target })
    return note === null ? t('contracts.sla.noLevel') : null
  }

  return (term) => {
    const { topic, measure, penalty, note } = term
    const isService = measure === 'service'
    const name = isService
      ? (topic ?? t('contracts.sla.any'))
      : joined([t(`contracts.sla.measure.${measure}`), topic], ' · ')
    const promise = joined([name, isService ? times(term) : level(term)], ': ')
    const owed = penalty === null ? null : t('contracts.sla.owed', { penalty })
    return joined([promise, note, owed], ' · ') ?? ''
  }
}

function joined(parts: readonly (string | null)[], between: string): string | null {
  return parts.filter((part) => part !== null).join(between) || null
}
