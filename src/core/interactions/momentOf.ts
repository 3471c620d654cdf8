import type { PlainDate } from '../period.ts'

/** Minutes by which the clocks of a zone are ahead of UTC at an instant; -720 to 840. Throws for an unknown zone. */
function minutesAhead(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(instant)
  const part = (type: string) => Number(parts.find((one) => one.type === type)!.value)
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
  return Math.round((shown - Math.floor(instant / 60_000) * 60_000) / 60_000)
}

/**
 * The instant at which the clocks of a time zone show this day and time ('HH:MM'), as an ISO text in UTC. A time that is
 * skipped when clocks go forward gives the instant an hour later; one that comes twice gives one of the two. Throws a
 * RangeError for an unknown zone.
 */
export function momentOf(day: PlainDate, time: string, timeZone: string): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`)
  const first = asUtc - minutesAhead(asUtc, timeZone) * 60_000
  return new Date(asUtc - minutesAhead(first, timeZone) * 60_000).toISOString()
}

/** The day that the calendars of a time zone show at an instant. Throws a RangeError for an unknown zone. */
export function dayIn(timeZone: string, instant: Date): PlainDate {
  return new Date(instant.getTime() + minutesAhead(instant.getTime(), timeZone) * 60_000)
    .toISOString()
    .slice(0, 10)
}
