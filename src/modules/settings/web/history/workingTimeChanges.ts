import type { Settings } from '../settings.ts'
import { clockOf } from '../hours/weekDraft.ts'

type WorkingTime = Settings['workingTime']
type Hours = WorkingTime['week'][number]

/** What differs between two settings of working time: the hours of single weekdays, and the holidays that came or went. */
export function workingTimeChanges(
  before: WorkingTime,
  after: WorkingTime,
): { field: string; before: string[]; after: string[] }[] {
  const days = after.week.flatMap((hours, day) => {
    const [was, is] = [inWords(before.week[day] ?? []), inWords(hours)]
    return String(was) === String(is) ? [] : [{ field: `workingTime.week.${day}`, before: was, after: is }]
  })
  const gone = before.holidays.filter((holiday) => !has(after, holiday))
  const come = after.holidays.filter((holiday) => !has(before, holiday))
  if (gone.length + come.length === 0) return days
  return [...days, { field: 'workingTime.holidays', before: gone.map(textOf), after: come.map(textOf) }]
}

type Holiday = WorkingTime['holidays'][number]
const has = ({ holidays }: WorkingTime, { on, name }: Holiday) =>
  holidays.some((one) => one.on === on && one.name === name)
const textOf = ({ on, name }: Holiday) => `${on} ${name}`.trim()
const inWords = (hours: Hours) => hours.map(({ from, to }) => `${clockOf(from)}–${clockOf(to)}`)
