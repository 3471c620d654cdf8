import type { PlainDate } from '../period.ts'

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
 * much of them as the clock shows. Throws RangeError for an unknown zone.
 */
export function createWorkingTime({ timeZone, week, holidays }: WorkingCalendar) {
  const offsetAt = createOffsets(timeZone)
  const spans = new Map<number, readonly Span[]>()
  /** The instant at which a local clock shows this time, given as if it were UTC. */
  const instantOf = (local: number): number => {
    const guess = local - offsetAt(local)
    return local - offsetAt(guess)
  }
  const spansOf = (dayNumber: number): readonly Span[] => {
    const known = spans.get(dayNumber)
    if (known) return known
    const start = dayNumber * DAY
    const date = new Date(start).toISOString().slice(0, 10)
    // 1970-01-01 was a Thursday.
    const intervals = holidays.has(date) ? [] : (week[(((dayNumber + 3) % 7) + 7) % 7] ?? [])
    const made = intervals.map(({ from, to }): Span => [
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
  }
}
/** How far the local clock is ahead of UTC, in milliseconds, remembered by the quarter of an hour. */
function createOffsets(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const offsets = new Map<number, number>()
  return (instant) => {
    const quarter = Math.floor(instant / (15 * MINUTE))
    const known = offsets.get(quarter)
    if (known !== undefined) return known
    const at = quarter * 15 * MINUTE
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
    const local = Date.UTC(parts.year!, parts.month! - 1, parts.day, parts.hour, parts.minute, parts.second)
    offsets.set(quarter, local - at)
    return local - at
  }
}
