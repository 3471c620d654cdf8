import { createZoneOffset, instantOfLocal } from '../calendar/zoneOffset.ts'
import type { PlainDate } from '../period.ts'

/**
 * The instant at which the clocks of a time zone show this day and time ('HH:MM'), as an ISO text in UTC. A time that is
 * skipped when clocks go forward gives the instant an hour later; one that comes twice gives one of the two. Throws a
 * RangeError for an unknown zone.
 */
export function momentOf(day: PlainDate, time: string, timeZone: string): string {
  return new Date(instantOfLocal(Date.parse(`${day}T${time}:00Z`), createZoneOffset(timeZone))).toISOString()
}

/** The day that the calendars of a time zone show at an instant. Throws a RangeError for an unknown zone. */
export function dayIn(timeZone: string, instant: Date): PlainDate {
  const at = instant.getTime()
  return new Date(at + createZoneOffset(timeZone)(at)).toISOString().slice(0, 10)
}
