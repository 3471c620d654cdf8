import { foldText } from '../text/fold.ts'
import { stemsOf } from './forms.ts'
import { searchWords } from './words.ts'

const MOST_WORDS = 8
/** Where a letter with an accent, a capital or another form of itself can stand: Latin, Greek, Cyrillic. */
const ALPHABETS = [
  [0x41, 0x17f],
  [0x370, 0x3ff],
  [0x400, 0x45f],
] as const
const NO_LETTER = '(?:[^0-9A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f]|$)'

const variants = Map.groupBy(
  ALPHABETS.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  ).filter((letter) => /\p{L}/u.test(letter)),
  foldText,
)

/** Letters in every way they are written: а as а or А, ο as ο, ό, Ο or Ό, ss also as ß; a sign as itself. */
function written(letters: string): string {
  if (letters.length > 1)
    return `(?:${Array.from(letters, written).join('')}|[${variants.get(letters)!.join('')}])`
  const ways = new Set([letters, ...(variants.get(letters) ?? [])])
  return ways.size > 1 ? `[${[...ways].join('')}]` : letters.replace(/[\\^$.*+?()[\]{}|]/, String.raw`\$&`)
}
const spelled = (text: string): string => text.replaceAll(/ss|ae|oe|./gu, written)

/**
 * Regular expressions by which texts are searched as they stand, one for each typed word, at most eight: the word as it
 * is typed, anywhere ("4711" is in "SO-4711"), or one of its forms to the end of a word. Capitals, accents, ς and ё make
 * no difference. The same to PostgreSQL (locale C) and to JavaScript. A blank text has none; no errors.
 */
export function wordPatterns(text: string): string[] {
  const words = foldText(text).split(' ').filter(Boolean)
  return words.slice(0, MOST_WORDS).map(patternOf)
}

function patternOf(word: string): string {
  const forms = stemsOf(searchWords(word).join(' ')).map(
    ({ stem, endings }) => `${spelled(stem)}(?:${[...endings].map(spelled).join('|')})${NO_LETTER}`,
  )
  return [spelled(word), ...forms].join('|')
}
