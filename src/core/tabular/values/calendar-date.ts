/** A moment as written in a file; `zoneMinutes` only where the text itself names a zone. */
export type DateParts = {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  hasTime: boolean
  zoneMinutes: number | null
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days of a month of the Gregorian calendar, month 1..12. */
export function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return leap ? 29 : (lengths[month - 1] ?? 0)
}

/** Tells whether the parts are a day and time that exist, in the years 1900 to 2199. */
export function isRealDate(parts: DateParts): boolean {
  const { year, month, day, hour, minute, second } = parts
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return false
  return hour < 24 && minute < 60 && second < 60
}

/** Two-digit years stand for 1970 to 2069. */
export function fullYear(year: number, digits: number): number {
  if (digits > 2) return year
  return year < 70 ? 2000 + year : 1900 + year
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

/** 'YYYY-MM-DD' of the parts as written. */
export function isoDate(parts: DateParts): string {
  return `${parts.year}-${two(parts.month)}-${two(parts.day)}`
}

/**
 * 'YYYY-MM-DDTHH:MM:SS' as written, midnight where the text has no time. Where the text names its zone, the same moment
 * in UTC with a 'Z' at the end.
 */
export function isoInstant(parts: DateParts): string {
  const { year, month, day, hour, minute, second, zoneMinutes } = parts
  if (zoneMinutes !== null) {
    const moment = Date.UTC(year, month - 1, day, hour, minute - zoneMinutes, second)
    return `${new Date(moment).toISOString().slice(0, 19)}Z`
  }
  return `${isoDate(parts)}T${two(hour)}:${two(minute)}:${two(second)}`
}

/** Parts of an Excel serial number (days since 1899-12-30, fraction = time of day), or null outside 1954 to 2119. */
export function serialDate(serial: number): DateParts | null {
  if (!(serial >= 20_000 && serial < 80_500)) return null
  const moment = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86_400) * 1000)
  const hasTime = serial !== Math.floor(serial)
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    second: moment.getUTCSeconds(),
    hasTime,
    zoneMinutes: null,
  }
}
