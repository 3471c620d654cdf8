import { isPlainDate } from '../period.ts'
import { readDate } from '../tabular/values/date.ts'
import { isoDate } from '../tabular/values/calendar-date.ts'
import { readNumber } from '../tabular/values/number.ts'

export const customTypes = ['text', 'number', 'date', 'choice', 'yesNo', 'link'] as const
export type CustomType = (typeof customTypes)[number]
export type CustomValue = string | number | boolean | null

export interface CustomShape {
  type: CustomType
  choices: readonly string[]
}

const yes = new Set(['yes', 'y', 'true', '1', 'x', 'да', 'есть', 'ναι', 'ja'])
const no = new Set(['no', 'n', 'false', '0', '-', 'нет', 'όχι', 'nein'])

/**
 * Reads a value for a field of one's own, as a person types it or a file holds it: numbers with either decimal mark,
 * dates as ISO or day first, yes and no in several languages, choices in any case. Empty is null; undefined is what
 * cannot be read as the type.
 */
export function readCustom({ type, choices }: CustomShape, given: CustomValue): CustomValue | undefined {
  if (given === null || given === '') return null
  if (typeof given === 'string' && given.trim() === '') return null
  if (type === 'yesNo') return readYesNo(given)
  if (type === 'number') return readCustomNumber(given)
  const text = String(given).trim()
  if (type === 'date') return readDay(text)
  if (type === 'choice') return choices.find((one) => one.toLowerCase() === text.toLowerCase())
  if (type === 'link') return /^(https?:\/\/|www\.)?[^\s/:]+\.[^\s]+$/i.test(text) ? text : undefined
  return text
}

function readYesNo(given: string | number | boolean): boolean | undefined {
  if (typeof given === 'boolean') return given
  const word = String(given).trim().toLowerCase()
  if (yes.has(word)) return true
  return no.has(word) ? false : undefined
}

function readCustomNumber(given: string | number | boolean): number | undefined {
  if (typeof given === 'number') return Number.isFinite(given) ? given : undefined
  if (typeof given === 'boolean') return undefined
  // The mark that stands last is the decimal one; a lone comma before three digits is read as decimal all the same.
  const mark = given.lastIndexOf(',') > given.lastIndexOf('.') ? ',' : '.'
  return readNumber(given.trim(), mark) ?? undefined
}

function readDay(text: string): string | undefined {
  if (isPlainDate(text)) return text
  const parts = readDate(text, /^\d{4}/.test(text) ? 'ymd' : 'dmy')
  return typeof parts === 'string' ? undefined : isoDate(parts)
}

/**
 * Makes the key of a field from its label: Latin letters, digits and underscores, at most 40; a label of other letters
 * gives its words joined as they are. A key that is taken gets a number. Never empty.
 */
export function customKey(label: string, taken: ReadonlySet<string>): string {
  const plain = label
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 40)
  const key = plain === '' ? 'field' : plain
  for (let number = 1; ; number++) {
    const wanted = number === 1 ? key : `${key}_${number}`
    if (!taken.has(wanted)) return wanted
  }
}
