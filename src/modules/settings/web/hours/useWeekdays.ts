import { useMemo } from 'react'
import { useIntl } from 'react-intl'

// 2024-01-01 was a Monday.
const MONDAY = Date.UTC(2024, 0, 1)

/** The names of the days of the week in the reader's language, Monday first. */
export function useWeekdays(): string[] {
  const { locale } = useIntl()
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
    return Array.from({ length: 7 }, (_, day) => format.format(MONDAY + day * 86_400_000))
  }, [locale])
}
