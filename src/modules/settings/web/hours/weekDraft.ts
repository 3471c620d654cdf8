import type { Settings } from '../settings.ts'

type Week = Settings['workingTime']['week']

/** A day as it is being edited: beginnings and ends in turn, as the clock shows them; '' is not entered. */
export interface DayDraft {
  works: boolean
  times: string[]
}
export type WeekFault = { day: number; fault: 'time' | 'order' } | { day: null; fault: 'nobody' }

const USUAL = ['09:00', '18:00']
const DAY_MINUTES = 1440

/** The week as it stands, to be edited, Monday first. A day on which nobody works is offered the usual hours. */
export function draftOf(week: Week): DayDraft[] {
  return week.map((hours) => ({
    works: hours.length > 0,
    times: hours.length === 0 ? USUAL : hours.flatMap(({ from, to }) => [clockOf(from), clockOf(to)]),
  }))
}

/** The week as it is stored, or the first thing that keeps it from being stored. Midnight as an end is the end of the day. */
export function weekOf(draft: readonly DayDraft[]): { week: Week } | WeekFault {
  const week: Week = []
  for (const [day, { works, times }] of draft.entries()) {
    const minutes = works ? times.map(minutesOf) : []
    if (minutes.some(Number.isNaN)) return { day, fault: 'time' }
    if (minutes.some((minute, place) => place > 0 && minute <= minutes[place - 1]!))
      return { day, fault: 'order' }
    week.push(minutes.flatMap((from, place) => (place % 2 === 0 ? [{ from, to: minutes[place + 1]! }] : [])))
  }
  return week.some((hours) => hours.length > 0) ? { week } : { day: null, fault: 'nobody' }
}

/** Hours of work in a week. */
export const hoursOf = (week: Week): number =>
  week.flat().reduce((sum, { from, to }) => sum + (to - from) / 60, 0)

/** The day with a break of an hour in the middle, or without any. */
export function withBreak({ works, times }: DayDraft): DayDraft {
  return { works, times: [times[0]!, '13:00', '14:00', times.at(-1)!] }
}
export const withoutBreak = ({ works, times }: DayDraft): DayDraft => ({
  works,
  times: [times[0]!, times.at(-1)!],
})

const two = (value: number) => String(value).padStart(2, '0')
/** 540 is '09:00'; the end of the day is midnight. */
export const clockOf = (minute: number): string => `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`

function minutesOf(time: string, place: number): number {
  const match = /^(\d{2}):(\d{2})/.exec(time)
  if (match === null) return Number.NaN
  const minute = Number(match[1]) * 60 + Number(match[2])
  return minute === 0 && place % 2 === 1 ? DAY_MINUTES : minute
}
