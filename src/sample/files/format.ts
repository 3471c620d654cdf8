import type { PlainDate } from '../../core/period.ts'
import type { Minute } from '../types.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Minor units as people write money: decimal mark, and what stands between thousands ('' for nothing). */
export function money(minor: number, mark: ',' | '.', group: '' | '.' | ',' | '\u00a0' = ''): string {
  const digits = String(Math.abs(minor)).padStart(3, '0')
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group)
  return `${minor < 0 ? '-' : ''}${whole}${mark}${digits.slice(-2)}`
}

/** 31.12.2025 */
export function dotted(day: PlainDate): string {
  return day.split('-').toReversed().join('.')
}

/** 31/12/2025 */
export function slashed(day: PlainDate): string {
  return day.split('-').toReversed().join('/')
}

/** 31-Dec-25 */
export function named(day: PlainDate): string {
  return `${day.slice(8)}-${months[Number(day.slice(5, 7)) - 1]}-${day.slice(2, 4)}`
}

/** 31.12.2025 14:05 */
export function dottedMinute(minute: Minute): string {
  return `${dotted(minute.slice(0, 10))} ${minute.slice(11)}`
}

/** A value where there is one, else an empty cell. */
export function orEmpty<T>(value: T | null, format: (value: T) => string): string {
  return value === null ? '' : format(value)
}
