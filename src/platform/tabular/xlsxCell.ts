import type { Cell } from '../../core/tabular/cell.ts'

const ERROR =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/
const SECOND = 1000

/**
 * A date of Excel as ISO text: '2025-11-30', with a time part '2025-11-30T14:23:00', a time of day alone
 * '14:23:00'. Seconds are rounded, because Excel keeps days as fractions. Unreadable dates give null.
 */
export function dateText(date: Date): string | null {
  const time = Math.round(date.getTime() / SECOND) * SECOND
  if (Number.isNaN(time)) return null
  const text = new Date(time).toISOString()
  const day = text.slice(0, text.indexOf('T'))
  const clock = text.slice(text.indexOf('T') + 1, text.indexOf('T') + 9)
  // Day 0 of Excel is the last of 1899: a time without a day.
  if (day === '1899-12-31' || day === '1899-12-30') return clock
  return clock === '00:00:00' ? day : `${day}T${clock}`
}

/** A value read from a workbook as a cell: dates as ISO text, errors such as #REF! as null, texts as they are. */
export function toCell(value: unknown): Cell {
  switch (typeof value) {
    case 'string':
      return value === '' || (value.charCodeAt(0) === 35 && ERROR.test(value)) ? null : value
    case 'number':
      return Number.isFinite(value) ? value : null
    case 'boolean':
      return value
    default:
      return value instanceof Date ? dateText(value) : null
  }
}
