import type { DateParts } from './calendar-date.ts'
import { fullYear, isRealDate, serialDate } from './calendar-date.ts'
import { monthOf } from './month-names.ts'
import { readTime } from './time.ts'

export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** Why a text is no date: nothing like one, a day that does not exist, or a way to write "no date". */
export type DateFault = 'notADate' | 'impossibleDate' | 'emptyDate'

const isoLike = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})\.?(?:(?:T|[, ]+)(\d.*))?$/i
const numeric =
  /^(\d{1,2})\s?([-./ ])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?:\s?(?:г|года|года?\.|г\.))?(?:(?:T|[, ]+)(\d.*))?$/i
const dayNamed =
  /^(\d{1,2})(?:st|nd|rd|th|-го|\.)?[\s./-]*(\p{L}{3,12})[\s.,/-]*(\d{4}|\d{2})(?!\d)(?:\s?(?:г\.|года|г))?(?:[T, ]+(\d.*))?$/u
const namedDay = /^(\p{L}{3,12})[\s.-]*(\d{1,2})(?:st|nd|rd|th)?[\s,-]+(\d{4})(?:[, ]+(\d.*))?$/u
const yearNamed = /^(\d{4})[\s./-]*(\p{L}{3,12})[\s./-]*(\d{1,2})(?:[T, ]+(\d.*))?$/u
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?$/
const monthOnly =
  /^(?:(\p{L}{3,12})[\s.,/-]*(\d{4}|\d{2})|(\d{4})[-./](\d{1,2})|(\d{1,2})[./](\d{4}))(?:\s?(?:г\.|года|г))?$/u
const empties =
  /^(?:0{1,2}[-./]0{1,2}[-./]0{2,4}|0000[-./]00[-./]00|0?1[-./]0?1[-./]0001|0001-01-01|0{8}|1900-01-0[01]|01\.01\.1900|1753-01-01|1899-12-3[01]|30\.12\.1899|00\.01\.1900|31[-./]12[-./]9999|12\/31\/9999|9999-12-31)(?:[T ][\d:.]+)?$/

/**
 * Reads a text as a date with or without time. `order` decides between 03/04/2025 as day-month or month-day; a text
 * with the year first or with a month name needs none. Two-digit years stand for 1970 to 2069; a month without day
 * ('март 2025') is its first day; a number of five digits is an Excel serial. Dates that systems write for "none"
 * (01.01.0001, 00.00.0000, 31.12.9999) are 'emptyDate'.
 */
export function readDate(text: string, order: DateOrder): DateParts | DateFault {
  if (text.length < 5 || text.length > 48 || !/\d/.test(text)) return 'notADate'
  if (empties.test(text)) return 'emptyDate'
  const line = withoutWeekday(text)
  return readYearFirst(line) ?? readNumeric(line, order) ?? readNamed(line) ?? readCompact(line) ?? 'notADate'
}

function withoutWeekday(text: string): string {
  return /^\p{L}{2,12}[.,]+ ?\d/u.test(text) && monthOf(/^\p{L}+/u.exec(text)?.[0] ?? '') === null
    ? text.replace(/^\p{L}+[.,]+ ?/u, '')
    : text
}

function finish(year: number, month: number, day: number, time: string | undefined): DateParts | DateFault {
  const clock = readTime(time)
  if (clock === null) return 'notADate'
  const parts: DateParts = { year, month, day, ...clock }
  return isRealDate(parts) ? parts : 'impossibleDate'
}

function readYearFirst(text: string): DateParts | DateFault | null {
  const found = isoLike.exec(text)
  if (!found) return null
  return finish(Number(found[1]), Number(found[3]), Number(found[4]), found[5])
}

function readNumeric(text: string, order: DateOrder): DateParts | DateFault | null {
  const found = numeric.exec(text)
  if (!found) return null
  const [, first = '', mark, second = '', third = '', time] = found
  const year = fullYear(Number(third), third.length)
  if (order === 'ymd' && third.length === 2) {
    return finish(fullYear(Number(first), 2), Number(second), Number(third), time)
  }
  // Nobody writes month.day with dots, unless nothing else can be meant.
  const monthFirst = order === 'mdy' && !(mark === '.' && Number(first) <= 31 && Number(second) <= 12)
  return monthFirst
    ? finish(year, Number(first), Number(second), time)
    : finish(year, Number(second), Number(first), time)
}

function readNamed(text: string): DateParts | DateFault | null {
  let found = dayNamed.exec(text)
  if (found) return withMonth(found[3] ?? '', found[2] ?? '', found[1] ?? '', found[4])
  found = namedDay.exec(text)
  if (found) return withMonth(found[3] ?? '', found[1] ?? '', found[2] ?? '', found[4])
  found = yearNamed.exec(text)
  if (found) return withMonth(found[1] ?? '', found[2] ?? '', found[3] ?? '', found[4])
  found = monthOnly.exec(text)
  if (!found) return null
  if (found[1]) return withMonth(found[2] ?? '', found[1], '1', undefined)
  return finish(Number(found[3] ?? found[6]), Number(found[4] ?? found[5]), 1, undefined)
}

function withMonth(
  year: string,
  name: string,
  day: string,
  time: string | undefined,
): DateParts | DateFault | null {
  const month = monthOf(name)
  return month === null ? null : finish(fullYear(Number(year), year.length), month, Number(day), time)
}

function readCompact(text: string): DateParts | DateFault | null {
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return serialDate(Number(text.replace(',', '.')))
  const found = compact.exec(text)
  if (!found) return null
  const [, year, month, day, hour, minute, second] = found
  if (Number(year) < 1900 || Number(year) > 2199) return null
  return finish(
    Number(year),
    Number(month),
    Number(day),
    hour ? `${hour}:${minute}:${second ?? '00'}` : undefined,
  )
}

/** Tells whether a text names a month without a day ('март 2025', '2025-03'). */
export function isMonthOnly(text: string): boolean {
  const found = monthOnly.exec(text)
  return found !== null && (!found[1] || monthOf(found[1]) !== null)
}
