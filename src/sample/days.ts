import { addMonths, dayNumber, monthOf, monthsBetween, type PlainDate } from '../core/period.ts'
import type { Minute } from './types.ts'

const MILLISECONDS_A_DAY = 86_400_000

/** The day with a given number of days since 1970-01-01; fractions are cut off. */
function dayOf(number: number): PlainDate {
  return new Date(Math.floor(number) * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
}

/** Every day from the first to the last, both included. */
export function calendarFrom(first: PlainDate, last: PlainDate): PlainDate[] {
  const start = dayNumber(first)
  return Array.from({ length: dayNumber(last) - start + 1 }, (_, place) => dayOf(start + place))
}

/** The first day of the month so many months after the month of a day. */
export function firstOfMonth(day: PlainDate, monthsLater: number): PlainDate {
  return addMonths(`${monthOf(day)}-01`, monthsLater)
}

/** How many months the month of a day lies before the month of asOf. */
export function monthsBefore(asOf: PlainDate, day: PlainDate): number {
  return monthsBetween(monthOf(day), monthOf(asOf))
}

/** Month of the year, 1 to 12. */
export function monthOfYear(day: PlainDate): number {
  return Number(day.slice(5, 7))
}

/** So many days after a day, moved on to Monday when that is a weekend. */
export function workdayAfter(day: PlainDate, days: number): PlainDate {
  const number = Math.floor(dayNumber(day) + days)
  const weekday = (number + 4) % 7
  if (weekday === 6) return dayOf(number + 2)
  return dayOf(weekday === 0 ? number + 1 : number)
}

/** A minute of a day from its hour, fractions becoming minutes. */
export function minuteOf(day: PlainDate, hour: number): Minute {
  const minutes = Math.round(hour * 60)
  return `${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** A minute so many hours later. */
export function addHours(minute: Minute, hours: number): Minute {
  const later = Date.parse(`${minute}:00Z`) + Math.round(hours * 60) * 60_000
  return new Date(later).toISOString().slice(0, 16)
}
