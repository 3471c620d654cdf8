const MOST_WORDS = 8

/**
 * The forms in which a typed word stands in texts: small, LARGE, and with a Large first letter, Greek capitals also
 * without their accents as they are written. Latin letters are small in all of them, so texts are compared with their
 * Latin letters made small; that is quick everywhere, while a database makes all other letters small slowly. Each form
 * once; an empty word gives ['']. No errors.
 */
export function caseForms(word: string): string[] {
  const small = word.toLowerCase()
  const first = small.slice(0, (small.codePointAt(0) ?? 0) > 0xffff ? 2 : 1)
  const forms = [
    small,
    word.toUpperCase(),
    word.toLocaleUpperCase('el'),
    first.toUpperCase() + small.slice(first.length),
    first.toLocaleUpperCase('el') + small.slice(first.length),
  ]
  return [...new Set(forms.map((form) => form.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())))]
}

/** The words of a search, at most eight, each in the forms in which it is looked for; a blank text has none. */
export function searchForms(text: string): string[][] {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .map(caseForms)
}
