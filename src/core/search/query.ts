import { formsOf } from './forms.ts'
import { searchWords } from './words.ts'

const MOST_WORDS = 8

/**
 * What the index of words is asked for a typed text: each word in any of its forms, or a word that begins as it is typed
 * ("deliv" finds deliveries). The text is that of a tsquery. Words beyond the eighth are left out; a text without
 * letters or digits gives null. No errors: words are letters and digits alone, so no sign of the language is among them.
 */
export function wordQuery(text: string): string | null {
  const words = [...new Set(searchWords(text))].slice(0, MOST_WORDS)
  if (words.length === 0) return null
  return words
    .map((word) => `(${[`'${word}':*`, ...formsOf(word).slice(1).map(quoted)].join(' | ')})`)
    .join(' & ')
}

const quoted = (word: string): string => `'${word}'`

/** Whether a text holds each word of a typed text, as the index of words answers it. */
export function holdsWords(text: string, typed: string): boolean {
  const held = searchWords(text)
  return searchWords(typed)
    .slice(0, MOST_WORDS)
    .every((word) => {
      const forms = new Set(formsOf(word))
      return held.some((one) => one.startsWith(word) || forms.has(one))
    })
}
