import { wordPatterns } from './pattern.ts'

const BEFORE = 60
const LENGTH = 200

/**
 * The part of a text in which a typed word is found first, about 200 characters in one line, cut between words with an
 * ellipsis where more follows or goes before; the beginning where none of the words is in it. An empty text gives null.
 * No errors.
 */
export function excerptOf(text: string, typed: string): string | null {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line === '') return null
  const patterns = wordPatterns(typed).map(
    (pattern) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})`, 'u'),
  )
  const places = patterns.map((pattern) => line.search(pattern)).filter((place) => place >= 0)
  const place = places.length === 0 ? 0 : Math.min(...places)
  const from = place <= BEFORE ? 0 : line.indexOf(' ', place - BEFORE) + 1
  const begin = from > place ? place : from
  const whole = line.length - begin <= LENGTH
  const cut = line.lastIndexOf(' ', begin + LENGTH)
  const end = whole ? line.length : cut > place ? cut : begin + LENGTH
  return `${begin > 0 ? '… ' : ''}${line.slice(begin, end)}${whole ? '' : ' …'}`
}
