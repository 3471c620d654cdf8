import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import { useMessage } from '../../../../web/message.tsx'
import { useFormat } from '../../../../web/ui/useFormat.ts'
import { useWeekdays } from '../hours/useWeekdays.ts'
import type { Settings } from '../settings.ts'
import type { Change } from './changes.ts'

type Scale = NonNullable<Settings['keyAccounts']['criteria'][number]['scale']>

/** Words for a change of the settings: what it is about, and its values as a person would say them. */
export function useChangeTexts() {
  const t = useMessage()
  const intl = useIntl()
  const format = useFormat()
  const weekdays = useWeekdays()
  return useMemo(() => {
    const say = (id: string) => (id in intl.messages ? intl.formatMessage({ id }) : null)
    const criterionName = ({ criterion }: Change) =>
      criterion === null ? '' : (criterion.name ?? say(`criteria.${criterion.id}`) ?? criterion.id)
    const none = (field: string) => t(field.startsWith(dayOf) ? 'hours.off' : 'settings.notSet')
    const number = (value: number) => format.number(value, { digits: 3 })

    function scaleText({ low, high, direction, curve }: Scale): string {
      const [zero, ten] = direction === 'higherIsBetter' ? [low, high] : [high, low]
      const marks = t('settings.scale.words', { zero: number(zero), ten: number(ten), unit: '' }).trim()
      return `${marks}, ${t(`settings.curve.${curve}`)}`
    }

    function value({ field }: Change, given: unknown): string {
      if (given === null || given === undefined || given === '') return t('settings.notSet')
      if (Array.isArray(given)) return given.length === 0 ? none(field) : given.join(', ')
      if (typeof given === 'object') return scaleText(given as Scale)
      if (field === 'segmentation.basis')
        return t(given === 'margin' ? 'settings.basis.margin' : 'settings.basis.revenue')
      if (typeof given !== 'number') return String(given)
      return field.startsWith('criterion.') ? format.percent(100 * given, { digits: 1 }) : number(given)
    }

    return {
      label: (change: Change) =>
        change.criterion === null
          ? (weekdays[dayIn(change)] ?? say(`settings.field.${change.field}`) ?? change.field)
          : `${criterionName(change)}, ${say(`settings.changed.${change.field.replace('criterion.', '')}`) ?? change.field}`,
      value,
    }
  }, [t, intl, format, weekdays])
}

const dayOf = 'workingTime.week.'
const dayIn = ({ field }: Change) => (field.startsWith(dayOf) ? Number(field.slice(dayOf.length)) : -1)
