import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import { serialDate } from '../values/calendar-date.ts'
import { foldText } from '../words/header-key.ts'

/** A period at the head of a column: its year, and the day it ends on as 'MM-DD' where that is said. */
export type Period = { year: number; endsOn: string | null; isWholeYear: boolean }

const years = /(?<!\d)(?:19[89]\d|20[0-4]\d)(?!\d)/g
const part =
  /квартал|полугод|месяц|quarter|(?<!\p{L})[qh][1-4](?!\p{L})|half|month|τριμην|εξαμην|μηνε|μηνω|quartal|halbjahr|monat/u
const wholeYear = /12 (?:месяц|month|μην|monat)|январ\p{L}*\s*[-–—]\s*декабр/u
const months = [
  /янв|jan|ιαν/,
  /фев|feb|φεβ/,
  /мар|mar|marz|μαρ/,
  /апр|apr|απρ/,
  /мая|май|may|mai|μαι/,
  /июн|jun|ιουν/,
  /июл|jul|ιουλ/,
  /авг|aug|αυγ/,
  /сен|sep|σεπ/,
  /окт|oct|okt|οκτ/,
  /ноя|nov|νοε/,
  /дек|dec|dez|δεκ/,
]
const spelledDay = /(?<!\d)(\d{1,2})\.?\s+(\p{L}{3,})\.?,?\s+(?=(?:19|20)\d\d)/gu
const plainDay = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](?=(?:19|20)\d\d)/g

const two = (value: string | number) => String(value).padStart(2, '0')

function daysIn(text: string): string[] {
  const plain = [...text.matchAll(plainDay)].map(([, day, month]) => `${two(month!)}-${two(day!)}`)
  const spelled = [...text.matchAll(spelledDay)].flatMap(([, day, word]) => {
    const month = months.findIndex((one) => new RegExp(`^(?:${one.source})`).test(word!))
    return month < 0 ? [] : [`${two(month + 1)}-${two(day!)}`]
  })
  return [...plain, ...spelled]
}

/**
 * Reads the head of a column as a period of books: '2024', 'На 31 декабря 2024 г.', 'За 2024 г.', '31/12/2024', a date of a
 * spreadsheet. Quarters, halves and months are periods, but no whole years. Null for what names no single year.
 */
export function periodOf(cell: Cell): Period | null {
  if (typeof cell === 'number') {
    if (Number.isInteger(cell) && cell >= 1980 && cell < 2050)
      return { year: cell, endsOn: null, isWholeYear: true }
    const date = serialDate(cell)
    return date && { year: date.year, endsOn: `${two(date.month)}-${two(date.day)}`, isWholeYear: true }
  }
  const text = foldText(cellText(cell))
  if (text === '' || text.length > 60) return null
  const named = new Set([...text.matchAll(years)].map(([year]) => Number(year)))
  if (named.size !== 1) return null
  const days = daysIn(text)
  const isPart = (part.test(text) && !wholeYear.test(text)) || (days.length > 1 && !isCalendarYear(days))
  return { year: [...named][0]!, endsOn: days.at(-1) ?? null, isWholeYear: !isPart }
}

const isCalendarYear = (days: string[]) => days[0] === '01-01' && days.at(-1) === '12-31'

/**
 * Which of the periods of a table are years of books. Where some end on another day than others, only those that end with
 * the year: the rest is an interim balance.
 */
export function wholeYears<P extends Period>(periods: readonly P[]): P[] {
  const whole = periods.filter((period) => period.isWholeYear)
  const ends = new Set(whole.flatMap(({ endsOn }) => endsOn ?? []))
  return ends.size < 2 ? whole : whole.filter(({ endsOn }) => endsOn === null || endsOn === '12-31')
}
