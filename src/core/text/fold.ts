/** Characters that carry no meaning for a reader: trade marks, soft hyphens, zero-width and direction marks. */
const INVISIBLE = /[®™©℠\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g
const DOUBLE_QUOTES = /[«»„“”‟″〃＂❝❞]/g
const SINGLE_QUOTES = /[‘’‚‛′‹›`´ʼʹˈ＇]/g
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g
const SPECIAL_LETTERS = /[ßæœøłđðþıħς]/g
const LETTER_FOR: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ς: 'σ',
}
const PLAIN_ASCII = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/

/**
 * Folds a text for searching and matching: lower case, no accents, ς as σ, ё as е (й stays й), one kind of
 * double quote, single quote and dash, single spaces, no space at either end.
 * Takes any text; an empty or blank text gives ''. Folding twice changes nothing. No errors.
 * Source: Unicode NFKD, with the breve of й put back because й and и are different letters to a reader.
 */
export function foldText(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.replaceAll('`', "'").toLowerCase()
  return text
    .replace(INVISIBLE, '')
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .normalize('NFKD')
    .toLowerCase()
    .replace(/и\u0306/g, 'й')
    .replace(/\p{M}+/gu, '')
    .replace(SPECIAL_LETTERS, (letter) => LETTER_FOR[letter] ?? letter)
    .replace(DASHES, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * The words of a text, folded: runs of letters and digits, apostrophes inside a word dropped
 * ("O'Brien" is one word, "Hanse-Chemie" two). A text without letters or digits gives []. No errors.
 */
export function foldWords(text: string): string[] {
  const joined = foldText(text).replace(/(?<=\p{L})'(?=\p{L})/gu, '')
  return joined.match(/[\p{L}\p{N}]+/gu) ?? []
}
