import { firstDayOfMonth, lastDayOfMonth, type Month, monthOf, type PlainDate } from '../period.ts'

/** A month counted as year × 12 + month − 1, so that months can be subtracted. */
export type MonthNumber = number

/** The number of a 'YYYY-MM' month or of the month of a day. */
export function monthNumber(day: PlainDate): MonthNumber {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

/** The 'YYYY-MM' of a month number. */
export function monthName(month: MonthNumber): Month {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
}

/** The month of the last complete month up to a day: the day's own month where the day closes it. */
export function lastCompleteMonth(day: PlainDate): MonthNumber {
  const month = monthOf(day)
  return monthNumber(day) - (day === lastDayOfMonth(month) ? 0 : 1)
}

/** Whether a period that ends with this day cuts its month in two. */
export function cutsMonth(day: PlainDate): boolean {
  return day !== lastDayOfMonth(monthOf(day))
}

/** The bits of the days of a month up to and including a day of the month. */
export function dayMask(throughDay: number): number {
  return throughDay >= 31 ? 0x7fffffff : (1 << throughDay) - 1
}

/** How many days are marked in a month. */
export function countDays(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** The marked days of a month as dates, in order. */
export function daysOf(month: MonthNumber, bits: number): PlainDate[] {
  const first = firstDayOfMonth(monthName(month))
  const days: PlainDate[] = []
  for (let day = 1; day <= 31; day++)
    if (bits & (1 << (day - 1))) days.push(first.slice(0, 8) + String(day).padStart(2, '0'))
  return days
}

/** The last marked day of a month up to a mask; null where none is marked. */
export function lastDay(month: MonthNumber, bits: number): PlainDate | null {
  return bits === 0 ? null : `${monthName(month)}-${String(32 - Math.clz32(bits)).padStart(2, '0')}`
}
