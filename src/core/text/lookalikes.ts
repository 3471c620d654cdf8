/** Latin letters and the Cyrillic letter that looks the same, at least in capitals. */
const CYRILLIC_FOR: Record<string, string> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
}
const GREEK_FOR: Record<string, string> = {
  a: 'α',
  b: 'β',
  e: 'ε',
  h: 'η',
  i: 'ι',
  k: 'κ',
  m: 'μ',
  n: 'ν',
  o: 'ο',
  p: 'ρ',
  t: 'τ',
  x: 'χ',
  y: 'υ',
  z: 'ζ',
}
const LATIN_FOR: Record<string, string> = {}
for (const [latin, letter] of [...Object.entries(CYRILLIC_FOR), ...Object.entries(GREEK_FOR)]) {
  LATIN_FOR[letter] = latin
}

/**
 * Writes a folded word in one script when someone typed look-alike letters of another ("вектоp" with a Latin p).
 * A word in one script, and a word that cannot be written in one, come back unchanged. No errors.
 */
export function inOneScript(word: string): string {
  if (!/[a-z]/.test(word)) return word
  const table = /\p{Script=Cyrillic}/u.test(word) ? CYRILLIC_FOR : GREEK_FOR
  if (table === GREEK_FOR && !/\p{Script=Greek}/u.test(word)) return word
  const foreign = word.replace(/[a-z]/g, (letter) => table[letter] ?? letter)
  return /[a-z]/.test(foreign) ? inLatinScript(word) : foreign
}

/**
 * Writes a folded word with Latin letters when every Cyrillic or Greek letter in it has a Latin look-alike
 * (product code "к022" typed with a Cyrillic к gives "k022"); any other word comes back unchanged. No errors.
 */
export function inLatinScript(word: string): string {
  const latin = word.replace(
    /[\p{Script=Cyrillic}\p{Script=Greek}]/gu,
    (letter) => LATIN_FOR[letter] ?? letter,
  )
  return /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(latin) ? word : latin
}
