import { foldText } from '../words/header-key.ts'
import { readCurrency } from './currency.ts'
import { scaleOfWord } from './currency-words.ts'

export type DecimalMark = '.' | ','

/** A number with what stood around it. `value` is as written: 12 for '12 %', 1.2 for '1,2 млн'. */
type NumberParts = { value: number; percent: boolean; currency: string | null; scale: number }

const plain = /^-?\d+(?:\.\d+)?$/
const body = /\d[\d .,'’`´]*(?:e[+-]?\d{1,3}(?![a-z\d]))?/i

/**
 * Reads a text as a number, with blanks or apostrophes in thousands, brackets or a trailing minus for negative
 * values, currency before or after, a unit after ('37 шт'). A mark that can only be read one way is read so;
 * '1.234' and '1,234' are decided by `decimal`, the decimal mark of the column. Gives null for what is no number
 * ('SO-100', '12-15', '01.02.2025').
 */
export function readNumber(text: string, decimal: DecimalMark): number | null {
  if (plain.test(text)) return readPlain(text, decimal)
  const parts = readNumberParts(text, decimal)
  return parts === null ? null : parts.value
}

function readPlain(text: string, decimal: DecimalMark): number {
  if (decimal === ',') {
    const dot = text.indexOf('.')
    if (dot > 0 && text.length - dot === 4 && isShortGroup(text.slice(0, dot)))
      return Number(text.replace('.', ''))
  }
  return Number(text)
}

/** '1' to '999' with or without a minus can be the first group of thousands; '0' and longer ones cannot. */
function isShortGroup(whole: string): boolean {
  return /^-?[1-9]\d{0,2}$/.test(whole)
}

/** As readNumber, and also gives percent sign, currency and scale ('тыс.', 'млн') found beside the digits. */
export function readNumberParts(text: string, decimal: DecimalMark): NumberParts | null {
  if (text.length > 60) return null
  let line = text
    .normalize('NFKC')
    .replace(/[−–—‒﹣]/g, '-')
    .trim()
  let negative = false
  if (line.startsWith('(') && line.endsWith(')')) {
    negative = true
    line = line.slice(1, -1).trim()
  }
  const found = body.exec(line)
  if (!found) return null
  // '.5' and '-,5' leave out the zero; in 'руб.5' the point belongs to the word.
  const before = /^([\s+-]*)([.,])$/.exec(line.slice(0, found.index)) ?? [
    null,
    line.slice(0, found.index),
    '',
  ]
  let digits = found[0].replace(/[\s.,'’`´]+$/, '')
  const rest = line.slice(found.index + digits.length)
  const head = readBefore(before[1] ?? '')
  const tail = readAfter(rest)
  if (head === null || tail === null) return null
  if (before[2]) digits = `0.${/^\d+$/.test(digits) ? digits : 'x'}`
  const value = digitsToNumber(digits, before[2] ? '.' : decimal)
  if (value === null) return null
  if (head.negative) negative = !negative
  if (tail.negative) negative = !negative
  return {
    value: negative ? -value : value,
    percent: tail.percent || head.percent,
    currency: head.currency ?? tail.currency,
    scale: tail.scale,
  }
}

type Around = { negative: boolean; percent: boolean; currency: string | null; scale: number }
const nothing: Around = { negative: false, percent: false, currency: null, scale: 1 }

function readBefore(text: string): Around | null {
  if (text === '') return nothing
  const signs = text.replace(/[^+-]/g, '')
  const word = text.replace(/[\s+\-~≈:=']/g, '')
  if (signs.length > 1) return null
  const percent = word === '%'
  const currency = word === '' || percent ? null : readCurrency(word)
  if (
    word !== '' &&
    !percent &&
    currency === null &&
    !/^(?:ca\.?|около|ок\.|approx\.?|περ\.?|kr\.?)$/i.test(word)
  )
    return null
  return { ...nothing, negative: signs === '-', percent, currency }
}

function readAfter(text: string): Around | null {
  const rest = text.trim()
  if (rest === '') return nothing
  // '100,-' is a price without cents, '100-' is a negative number of SAP.
  if (/^[.,]\s*-{1,2}$/.test(rest)) return nothing
  const negative = /^-(?!\S)/.test(rest)
  const word = (negative ? rest.slice(1) : rest).trim()
  if (/[-+\d]/.test(word.replace(/(?:m|м|mm|мм|cm|см|dm|дм|km|км)[23]/gi, 'm')) || word.length > 24)
    return null
  if (word.split(' ').length > 3) return null
  const percent = word.startsWith('%')
  const scaleWord = foldText(word)
    .split(/[^\p{L}]+/u)
    .find((part) => scaleOfWord.has(part))
  return {
    negative,
    percent,
    currency: word === '' || percent ? null : readCurrency(word),
    scale: scaleWord === undefined ? 1 : (scaleOfWord.get(scaleWord) ?? 1),
  }
}

/** Digits with marks and blanks between them to a number; null where the groups make no number. */
function digitsToNumber(digits: string, decimal: DecimalMark): number | null {
  const power = /^(.*?)(e[+-]?\d+)$/i.exec(digits)
  const mantissa = power?.[1] ?? digits
  const spaced = /[\s'’`´]/.test(mantissa)
  if (spaced && !/^\d{1,3}(?:[\s'’`´]\d{3})+(?:[.,]\d+)?$/.test(mantissa)) return null
  const joined = mantissa.replace(/[\s'’`´]/g, '')
  const whole = joinGroups(joined, spaced ? null : decimal)
  if (whole === null) return null
  const value = Number(power ? whole + power[2] : whole)
  return Number.isFinite(value) ? value : null
}

/** Takes group marks out and puts the decimal mark as a dot. `decimal` null: a single mark must be the decimal one. */
function joinGroups(text: string, decimal: DecimalMark | null): string | null {
  const dots = text.split('.').length - 1
  const commas = text.split(',').length - 1
  if (dots === 0 && commas === 0) return text
  if (dots > 0 && commas > 0) {
    const last = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ','
    if ((last === '.' ? dots : commas) > 1) return null
    const [whole = '', fraction = ''] = text.split(last)
    return isGrouped(whole) ? `${whole.replace(/[.,]/g, '')}.${fraction}` : null
  }
  const mark = dots > 0 ? '.' : ','
  if (dots + commas > 1) return isGrouped(text) ? text.replaceAll(mark, '') : null
  const [whole = '', fraction = ''] = text.split(mark)
  const isGroup = decimal !== null && mark !== decimal && fraction.length === 3 && isShortGroup(whole)
  return isGroup ? whole + fraction : `${whole}.${fraction}`
}

/** '1.234.567' and also the Indian '12,34,567'. */
function isGrouped(text: string): boolean {
  return /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(text) || /^\d+$/.test(text)
}
