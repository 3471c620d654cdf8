import { addDays, dayNumber, type PlainDate } from '../../core/period.ts'
import { workdayAfter } from '../days.ts'
import type { Minute } from '../types.ts'

/** Minutes of UTC since 1970. */
export type At = number

const DAY = 1440
/** Our office, by whose hours answers are measured. */
export const OUR_COUNTRY = 'DE'

const winterHours: Record<string, number> = { GB: 0, US: -6, GR: 2, RU: 3, TR: 3, KZ: 5 }
const withoutSummer = new Set(['RU', 'TR', 'KZ'])

/** How many minutes the clocks of a country are ahead of UTC. */
export function zoneMinutes(country: string, at: At): number {
  const isSummer = !withoutSummer.has(country) && isSummerTime(dayAt(at))
  return ((winterHours[country] ?? 1) + Number(isSummer)) * 60
}

/** Clocks go by summer time from the last Sunday of March to the last of October. */
function isSummerTime(day: PlainDate): boolean {
  const year = day.slice(0, 4)
  return day >= lastSunday(`${year}-03-31`) && day < lastSunday(`${year}-10-31`)
}

/** 1970-01-04 was a Sunday. */
function lastSunday(endOfMonth: PlainDate): PlainDate {
  return addDays(endOfMonth, -((dayNumber(endOfMonth) - 3) % 7))
}

export function dayAt(at: At): PlainDate {
  return minuteAt(at).slice(0, 10)
}

export function minuteAt(at: At): Minute {
  return new Date(at * 60_000).toISOString().slice(0, 16)
}

/** The moment at which the clocks of a country show an hour of a day (moved on to Monday from a weekend). */
export function momentAt(day: PlainDate, hour: number, country: string): At {
  const local = dayNumber(workdayAfter(day, 0)) * DAY + Math.round(hour * 60)
  return local - zoneMinutes(country, local)
}

const [OPENS, CLOSES] = [9, 18]

/** The moment after so many minutes of working time in a country, Monday to Friday from nine to six. */
export function afterWork(at: At, minutes: number, country: string): At {
  let left = Math.max(1, minutes)
  for (let day = dayAt(at + zoneMinutes(country, at)); ; day = addDays(day, 1)) {
    if (workdayAfter(day, 0) !== day) continue
    const opens = Math.max(at, momentAt(day, OPENS, country))
    const closes = momentAt(day, CLOSES, country)
    if (opens + left <= closes) return opens + left
    left -= Math.max(0, closes - opens)
  }
}
