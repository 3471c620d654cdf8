import type { Settings } from '../contract.ts'

type WorkingTime = Settings['workingTime']

/** Why nothing could be counted by these hours; null where all is well. */
export function faultOf({ week }: WorkingTime): 'hoursOrder' | 'noWorkingDay' | null {
  const isInOrder = week.every((hours) =>
    hours.every(({ from, to }, place) => from < to && (place === 0 || hours[place - 1]!.to <= from)),
  )
  if (!isInOrder) return 'hoursOrder'
  return week.some((hours) => hours.length > 0) ? null : 'noWorkingDay'
}

/** Holidays by day, each once; of two names for one day the later in the list holds. */
export function inOrder({ week, holidays }: WorkingTime): WorkingTime {
  const single = [...new Map(holidays.map((holiday) => [holiday.on, holiday])).values()]
  return { week, holidays: single.toSorted((left, right) => (left.on < right.on ? -1 : 1)) }
}
