import { isoDate } from '../../../../core/tabular/values/calendar-date.ts'
import { readDate } from '../../../../core/tabular/values/date.ts'

export interface Holiday {
  on: string
  name: string
}
export interface ParsedHolidays {
  holidays: Holiday[]
  faults: { line: number; text: string }[]
}

const dayPattern = /\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}/
const MOST_LETTERS = 100

/**
 * Reads holidays from pasted lines: a day (ISO or day first) and what it is called, in either order, between tabs,
 * semicolons or blanks. Blank lines are passed over; of two names for one day the last counts.
 */
export function parseHolidays(text: string): ParsedHolidays {
  const holidays = new Map<string, Holiday>()
  const faults: ParsedHolidays['faults'] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const written = dayPattern.exec(line)?.[0]
    const date = written === undefined ? null : readDate(written, /^\d{4}/.test(written) ? 'ymd' : 'dmy')
    if (written === undefined || date === null || typeof date !== 'object') {
      faults.push({ line: index + 1, text: line.trim() })
      continue
    }
    const on = isoDate(date)
    holidays.set(on, { on, name: nameIn(line.replace(written, ' ')) })
  }
  return { holidays: [...holidays.values()], faults }
}

const nameIn = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s;,:–—-]+|[\s;,:–—-]+$/g, '')
    .slice(0, MOST_LETTERS)
