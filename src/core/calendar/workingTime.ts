import type { PlainDate } from '../period.ts'
import { createZoneOffset, instantOfLocal } from './zoneOffset.ts'

/** Minutes of a local day, 0..1440; the end is not included. */
export interface WorkingInterval {
  from: number
  to: number
}

export interface WorkingCalendar {
  /** A zone of the IANA database ('Europe/Athens'). */
  timeZone: string
  /** Intervals of each weekday, Monday first, in order and apart from each other. */
  week: readonly (readonly WorkingInterval[])[]
  /** Local days on which nobody works. */
  holidays: ReadonlySet<PlainDate>
}

const day: readonly WorkingInterval[] = [{ from: 9 * 60, to: 18 * 60 }]
/** Monday to Friday, nine to six: what is taken where nobody has said otherwise. */
export const usualWeek: WorkingCalendar['week'] = [day, day, day, day, day, [], []]

const DAY = 86_400_000
const MINUTE = 60_000

type Span = readonly [from: number, to: number]

/**
 * Working time of a calendar. `minutesBetween` gives the minutes, whole or not, of working time from one instant
 * (milliseconds since 1970) to a later one; 0 where the second is not later. It is additive: the minutes from a to c are
 * those from a to b and from b to c. Hours of a day are taken on the local clock, so a day on which clocks change has as
 * much of them as the clock shows.
 *
 * `daysBefore` gives the instant so many working days (a whole number of 0 or more) before another, when the local clock
 * shows the same time; a working day is one with hours in the week that is no holiday. 0 gives the instant itself.
 *
 * Throws RangeError for an unknown zone, and where days are counted back in a week in which nobody works.
 */
export function createWorkingTime({ timeZone, week, holidays }: WorkingCalendar) {
  const offsetAt = createZoneOffset(timeZone)
  const spans = new Map<number, readonly Span[]>()
  const instantOf = (local: number) => instantOfLocal(local, offsetAt)
  const intervalsOf = (dayNumber: number): readonly WorkingInterval[] => {
    const date = new Date(dayNumber * DAY).toISOString().slice(0, 10)
    return holidays.has(date) ? [] : (week[weekdayOf(dayNumber)] ?? [])
  }
  const spansOf = (dayNumber: number): readonly Span[] => {
    const known = spans.get(dayNumber)
    if (known) return known
    const start = dayNumber * DAY
    const made = intervalsOf(dayNumber).map(({ from, to }): Span => [
      instantOf(start + from * MINUTE),
      instantOf(start + to * MINUTE),
    ])
    spans.set(dayNumber, made)
    return made
  }
  return {
    minutesBetween: (from: number, to: number): number => {
      if (!(to > from)) return 0
      // A local day begins up to 14 hours before and 12 hours after that of UTC.
      const first = Math.floor(from / DAY) - 1
      const last = Math.floor(to / DAY) + 1
      let worked = 0
      for (let one = first; one <= last; one++)
        for (const [begin, end] of spansOf(one))
          worked += Math.max(0, Math.min(to, end) - Math.max(from, begin))
      return worked / MINUTE
    },
    daysBefore: (instant: number, days: number): number => {
      if (days > 0 && !week.some((intervals) => intervals.length > 0)) throw new RangeError('no working day')
      let local = instant + offsetAt(instant)
      for (let left = days; left > 0;) {
        local -= DAY
        if (intervalsOf(Math.floor(local / DAY)).length > 0) left--
      }
      return instantOf(local)
    },
  }
}

/** 0 for Monday to 6 for Sunday; 1970-01-01, day 0, was a Thursday. */
const weekdayOf = (dayNumber: number): number => (((dayNumber + 3) % 7) + 7) % 7
