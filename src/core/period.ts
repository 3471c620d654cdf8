/** A calendar day as 'YYYY-MM-DD', years 1000..9999. Days compare correctly as strings. */
export type PlainDate = string
/** A calendar month as 'YYYY-MM'. Months compare correctly as strings. */
export type Month = string

/** Days from `from` to `to`, both included. `from` is null where the window has no beginning. */
export type Period = { from: PlainDate | null; to: PlainDate }
export type WindowName = '12m' | '24m' | 'all'

const DAY_MILLISECONDS = 86_400_000

/** Tells whether a text is a real day of the calendar ('2023-02-29' is not). */
export function isPlainDate(text: string): boolean {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return false
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8))
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(text.slice(0, 4)), month)
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : MONTH_DAYS[month - 1]!
}

/** The number of a day counted from 1970-01-01 = 0. Throws RangeError for what is not a day. */
export function dayNumber(date: PlainDate): number {
  if (!isPlainDate(date)) throw new RangeError(`not a day: ${date}`)
  const month = Number(date.slice(5, 7))
  return Date.UTC(Number(date.slice(0, 4)), month - 1, Number(date.slice(8))) / DAY_MILLISECONDS
}

function dateOfDayNumber(number: number): PlainDate {
  const date = new Date(number * DAY_MILLISECONDS).toISOString().slice(0, 10)
  if (!isPlainDate(date)) throw new RangeError(`day out of the years 1000..9999: ${date}`)
  return date
}

function monthNumber(month: Month): number {
  if (!/^[1-9]\d{3}-(0[1-9]|1[0-2])$/.test(month)) throw new RangeError(`not a month: ${month}`)
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
}

/** Days from the first day to the second: 1 for neighbours, negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day that many days later (earlier when negative). `days` is whole. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDayNumber(dayNumber(date) + days)
}

/** The month of a day. Throws RangeError for what is not a day. */
export function monthOf(date: PlainDate): Month {
  dayNumber(date)
  return date.slice(0, 7)
}

/** The month that many months later (earlier when negative). `months` is whole. */
export function shiftMonth(month: Month, months: number): Month {
  const number = monthNumber(month) + months
  const shifted = `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
  monthNumber(shifted)
  return shifted
}

/** Whole months from the first month to the second: 0 for the same, negative when the second is earlier. */
export function monthsBetween(from: Month, to: Month): number {
  return monthNumber(to) - monthNumber(from)
}

/** The months from `from` to `to`, both included; empty when `to` is earlier. */
export function listMonths(from: Month, to: Month): Month[] {
  const count = Math.max(0, monthsBetween(from, to) + 1)
  return Array.from({ length: count }, (_, step) => shiftMonth(from, step))
}

/** The first day of a month. */
export function firstDayOfMonth(month: Month): PlainDate {
  monthNumber(month)
  return `${month}-01`
}

/** The last day of a month: 28 to 31. */
export function lastDayOfMonth(month: Month): PlainDate {
  return addDays(firstDayOfMonth(shiftMonth(month, 1)), -1)
}

/** The same day of the month that many months later; where the month is shorter, its last day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const month = shiftMonth(monthOf(date), months)
  const sameDay = `${month}-${date.slice(8)}`
  return isPlainDate(sameDay) ? sameDay : lastDayOfMonth(month)
}

/**
 * The window of facts that an analysis as of a day looks at; both ends are included. '12m' is the twelve
 * months that end on the as-of day: the day after the same day a year ago, up to the as-of day. An as-of
 * day that closes its month gives twelve whole months, leap year or not. 'all' has no beginning.
 */
export function windowOf(asOf: PlainDate, name: WindowName): Period {
  if (name === 'all') {
    dayNumber(asOf)
    return { from: null, to: asOf }
  }
  const months = name === '12m' ? 12 : 24
  const month = monthOf(asOf)
  const closesMonth = asOf === lastDayOfMonth(month)
  const from = closesMonth
    ? firstDayOfMonth(shiftMonth(month, 1 - months))
    : addDays(addMonths(asOf, -months), 1)
  return { from, to: asOf }
}

/**
 * The window of the same length that ends the day before `windowOf(asOf, name)` begins, for growth and for
 * the stability of classes. Null for 'all', which has nothing before it.
 */
export function windowBefore(asOf: PlainDate, name: WindowName): Period | null {
  const { from } = windowOf(asOf, name)
  return from === null ? null : windowOf(addDays(from, -1), name)
}
