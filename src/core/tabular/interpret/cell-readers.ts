import type { Cell } from '../cell.ts'
import { cellText, longText } from '../cell.ts'
import { readChoice } from '../choices/choice.ts'
import type { FieldDefinition } from '../kinds/kind.ts'
import type { Convention } from '../plan/plan-types.ts'
import type { DateParts } from '../values/calendar-date.ts'
import { isoDate, isoInstant, serialDate } from '../values/calendar-date.ts'
import { readCurrency } from '../values/currency.ts'
import type { DateFault } from '../values/date.ts'
import { readDate } from '../values/date.ts'
import { readEmail } from '../values/email.ts'
import { readTaxNumber } from '../values/tax-number.ts'
import { foldText } from '../words/header-key.ts'
import { isEmptyForValue, isEmptyWord } from '../words/blank.ts'
import type { ReasonCode } from './outcome.ts'

/** A cell that is not what its field needs; `soft` where its words may just be kept beside the row. */
export type Fault = { reason: ReasonCode; soft: boolean }

/** Reads one cell: a value, null for an empty cell, or a fault. */
export type CellReader = (cell: Cell) => string | number | Fault | null

export const faults = {
  noDate: { reason: 'notADate', soft: true },
  impossibleDate: { reason: 'impossibleDate', soft: false },
  noNumber: { reason: 'notANumber', soft: true },
  brokenNumber: { reason: 'notANumber', soft: false },
  noEmail: { reason: 'notAnEmail', soft: true },
  unknownWord: { reason: 'unknownWord', soft: true },
  unknownCurrency: { reason: 'unknownCurrency', soft: true },
} as const satisfies Record<string, Fault>

const rememberedTexts = 20_000

/** Keeps the result of a slow reading by text, since dates, names and codes repeat from row to row. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const value = read(text)
    if (known.size >= rememberedTexts) known.clear()
    known.set(text, value)
    return value
  }
}

/** Reader for a field of text, date, currency, country or mail address. Numbers have readers of their own. */
export function textReader(definition: FieldDefinition, convention: Convention, header: string): CellReader {
  switch (definition.type) {
    case 'date':
      return dateReader(convention, isoDate)
    case 'instant':
      return dateReader(convention, isoInstant)
    case 'currency':
      return overText((text) => readCurrency(text) ?? faults.unknownCurrency)
    case 'email':
      return overText((text) => readEmail(text) ?? faults.noEmail)
    default:
      return wordReader(definition, header)
  }
}

function overText(read: (text: string) => string | Fault): CellReader {
  const remembered = remembering((text: string) => (isEmptyWord(text) ? null : read(text)))
  return (cell) => (cell === null || cell === '' ? null : remembered(cellText(cell)))
}

/** 'YYYY-MM-DD' with a day that every month has: the form most exports use, which needs no further reading. */
function isPlainIso(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false
  for (let place = 0; place < 10; place++) {
    const sign = text.charCodeAt(place)
    if (place !== 4 && place !== 7 && (sign < 48 || sign > 57)) return false
  }
  const century = text.slice(0, 2)
  const month = (text.charCodeAt(5) - 48) * 10 + text.charCodeAt(6) - 48
  const day = (text.charCodeAt(8) - 48) * 10 + text.charCodeAt(9) - 48
  return (
    (century === '19' || century === '20') &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 28 &&
    text !== '1900-01-01'
  )
}

function dateReader(convention: Convention, format: (parts: DateParts) => string): CellReader {
  const isDay = format === isoDate
  const fromText = remembering((raw: string): string | Fault | null => {
    const text = cellText(raw)
    if (isEmptyForValue(text)) return null
    const parts = readDate(text, convention.dateOrder)
    return typeof parts === 'object' ? format(parts) : dateFault(parts)
  })
  return (cell) => {
    if (typeof cell === 'string') {
      if (isDay && isPlainIso(cell)) return cell
      return cell === '' ? null : fromText(cell)
    }
    if (typeof cell !== 'number') return null
    if (cell === 0) return null
    const serial = serialDate(cell)
    return serial ? format(serial) : fromText(String(cell))
  }
}

function dateFault(fault: DateFault): Fault | null {
  if (fault === 'emptyDate') return null
  return fault === 'impossibleDate' ? faults.impossibleDate : faults.noDate
}

function wordReader(definition: FieldDefinition, header: string): CellReader {
  const { choice, long, code, field } = definition
  if (choice) return overText((text) => readChoice(choice, text) ?? faults.unknownWord)
  if (long) {
    return (cell) => {
      const text = longText(cell)
      return isEmptyWord(text) ? null : text
    }
  }
  if (field === 'taxNumber') {
    const folded = foldText(header)
    const style = /α\W?φ\W?μ/.test(folded) ? 'greek' : /инн/.test(folded) ? 'russian' : null
    return overText((text) => readTaxNumber(text, style))
  }
  if (code) return (cell) => emptyToNull(codeText(cell))
  return (cell) => (cell === null ? null : emptyToNull(cellText(cell)))
}

/** An export through floating point writes the code 17850 as '17850.0'. */
function codeText(cell: Cell): string {
  const text = cellText(cell)
  return text.endsWith('.0') && /^\d+\.0$/.test(text) ? text.slice(0, -2) : text
}

function emptyToNull(text: string): string | null {
  if (text === '') return null
  const first = text.charCodeAt(0)
  return (first < 48 || first > 57) && isEmptyWord(text) ? null : text
}
