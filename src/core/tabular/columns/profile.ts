import type { Cell } from '../cell.ts'
import { cellText } from '../cell.ts'
import { readDate } from '../values/date.ts'
import { serialDate } from '../values/calendar-date.ts'
import { findDate } from '../values/date-inside.ts'
import { readEmail } from '../values/email.ts'
import { readNumber } from '../values/number.ts'
import { looksLikeTaxNumber } from '../values/tax-number.ts'
import { readCurrency } from '../values/currency.ts'
import { isBlank } from '../words/blank.ts'
import { looksLikeCompany } from './company-like.ts'
import { isCountryName } from './country-names.ts'

/** What the cells of a column look like; each share is of the cells that are not blank, 0..1. */
export type ColumnProfile = {
  filled: number
  blankShare: number
  number: number
  fraction: number
  date: number
  time: number
  serial: number
  email: number
  url: number
  phone: number
  taxNumber: number
  company: number
  person: number
  country: number
  currency: number
  /** Names of documents with their date inside, 'Invoice 15 of 01.02.2025'. */
  datedText: number
  /** Cells with letters. */
  letters: number
  /** Cells of letters and digits without blanks, as codes are. */
  code: number
  distinct: number
  /** Cells that count up by one from row to row. */
  counting: number
  length: number
  average: number
}

type Counter = Omit<ColumnProfile, 'filled' | 'blankShare' | 'distinct'>

const zero: Counter = {
  number: 0,
  fraction: 0,
  date: 0,
  time: 0,
  serial: 0,
  email: 0,
  url: 0,
  phone: 0,
  taxNumber: 0,
  company: 0,
  person: 0,
  country: 0,
  currency: 0,
  datedText: 0,
  letters: 0,
  code: 0,
  counting: 0,
  length: 0,
  average: 0,
}

/** Looks at up to 400 cells of a column. Undefined input or blank cells only give shares of 0. */
export function columnProfile(cells: Cell[]): ColumnProfile {
  const filled = cells.filter((cell) => !isBlank(cell)).slice(0, 400)
  const counter: Counter = { ...zero }
  let previous: number | null = null
  for (const cell of filled) {
    const text = cellText(cell)
    countText(counter, text)
    const value = typeof cell === 'number' ? cell : readNumber(text, '.')
    if (value !== null) countNumber(counter, value, text)
    if (value !== null && previous !== null && value === previous + 1) counter.counting++
    previous = value
  }
  const total = Math.max(1, filled.length)
  for (const key of Object.keys(counter) as (keyof Counter)[]) counter[key] /= total
  const distinct = new Set(filled.map((cell) => cellText(cell).toLowerCase())).size / total
  return {
    ...counter,
    filled: filled.length,
    blankShare: cells.length === 0 ? 1 : 1 - cells.filter((cell) => !isBlank(cell)).length / cells.length,
    distinct,
  }
}

function countNumber(counter: Counter, value: number, text: string): void {
  counter.number++
  counter.average += Math.abs(value)
  if (!Number.isInteger(value) || /[.,]\d{2}\D*$/.test(text)) counter.fraction++
  if (Number.isInteger(value) && value > 30_000 && value < 60_000 && serialDate(value)) counter.serial++
}

function countText(counter: Counter, text: string): void {
  counter.length += text.length
  const hasLetters = /\p{L}/u.test(text)
  if (hasLetters) counter.letters++
  if (isDateText(text)) {
    counter.date++
    if (/\d[:.]\d{2}/.test(text) && /\d:\d{2}/.test(text)) counter.time++
  } else if (hasLetters && text.length > 10 && findDate(text) !== null) counter.datedText++
  if (text.includes('@') && readEmail(text) !== null) counter.email++
  if (
    /^(?:https?:\/\/|www\.)|^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,8}(?:\/\S*)?$/i.test(text) &&
    !text.includes('@')
  )
    counter.url++
  if (
    /^\+?[\d\s().-]{7,20}(?:\s?(?:ext|доб|вн)\S*\s?\d+)?$/i.test(text) &&
    text.replace(/\D/g, '').length >= 7
  )
    counter.phone++
  if (looksLikeTaxNumber(text)) counter.taxNumber++
  if (hasLetters && looksLikeCompany(text)) counter.company++
  if (/^\p{Lu}[\p{Ll}.'’-]*(?: \p{Lu}[\p{Ll}.'’-]*){1,3}$/u.test(text)) counter.person++
  if (hasLetters && isCountryName(text)) counter.country++
  if (text.length <= 9 && readCurrency(text) !== null && !/^\d+$/.test(text)) counter.currency++
  if (/\d/.test(text) && /^[\p{L}\d][\p{L}\d./_-]*$/u.test(text) && !isDateText(text)) counter.code++
}

/** Whether a text is meant as a date, in whatever order, without taking plain numbers for dates. */
export function isDateText(text: string): boolean {
  if (!/\d/.test(text) || /^[\d.,\s]{0,7}$/.test(text)) return false
  if (/^\d+(?:[.,]\d+)?$/.test(text) && !/^(?:19|20)\d{6}(?:\d{6})?$/.test(text)) return false
  const parts = readDate(text, 'dmy')
  if (typeof parts === 'object' || parts === 'emptyDate') return true
  // A day that does not exist still shows that a date was meant, if it is written as one.
  return typeof readDate(text, 'mdy') === 'object' || (parts === 'impossibleDate' && /\d{4}/.test(text))
}
