import { foldText } from '../text/fold.ts'

const MOST_LETTERS = 200
const BETWEEN_WORDS = /[^0-9a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2fff\u3040-\uffff]+/

/**
 * The words of a text as they are looked for: folded (small, no accents, σ for ς, е for ё), in the order of the text, an
 * apostrophe inside a word dropped. "SO-2024/17" is three words. A text without letters or digits gives []; no errors.
 * The function `search_words` of the database makes the same of the texts that are searched.
 */
export function searchWords(text: string): string[] {
  return foldText(text)
    .replaceAll("'", '')
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, MOST_LETTERS))
}
