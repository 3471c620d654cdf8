import { foldText, foldWords } from '../text/fold.ts'
import { transliterate } from '../text/transliterate.ts'

export interface NamedPerson {
  id: string
  name: string
  /** Addresses by which the person is known. */
  emails: readonly string[]
}

/** Finds people in the text of a cell. */
export interface PeopleIndex {
  /** The people a text names, each once: by an address, or by names in any order of their words and in any script. */
  find: (text: string) => string[]
  /** The person of one name or address; undefined where it names nobody, null where two people bear the name. */
  one: (text: string) => string | null | undefined
}

/**
 * An index of people by name and address. "Petrov Ivan", "Ivan Petrov" and «Иван Петров» are one name; a name two people
 * bear names neither of them. A text of several people is divided as namesIn does. Nobody gives an index that finds nobody.
 */
export function indexPeople(people: readonly NamedPerson[]): PeopleIndex {
  const byKey = new Map<string, string | null>()
  const put = (key: string, id: string) => {
    if (key === '') return
    byKey.set(key, byKey.has(key) && byKey.get(key) !== id ? null : id)
  }
  for (const { id, name, emails } of people) {
    put(nameKey(name), id)
    for (const email of emails) put(`@${foldText(email)}`, id)
  }
  const one = (text: string): string | null | undefined => {
    const address = addressIn(text)
    const byAddress = address === null ? undefined : byKey.get(`@${address}`)
    return byAddress ?? byKey.get(nameKey(withoutAddress(text)))
  }
  return { one, find: (text) => [...new Set(namesIn(text).flatMap((name) => one(name) ?? []))] }
}

/**
 * The names in a text of several people, as they are written: divided at semicolons, slashes, ampersands and line breaks,
 * and at commas where each part has two words or an address ("Petrov, Ivan" is one). A text without letters gives none.
 */
export function namesIn(text: string): string[] {
  return text
    .split(/[;/&\n]/)
    .flatMap((part) => {
      const pieces = part.split(',')
      return pieces.every((piece) => piece.includes('@') || foldWords(piece).length > 1) ? pieces : [part]
    })
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name))
}

/**
 * The key of a person's name: its words in Latin letters, sorted, so that order and script do not matter. '' for a text
 * without letters. No errors.
 */
export function nameKey(name: string): string {
  return foldWords(transliterate(name))
    .filter((word) => !/^\d+$/.test(word))
    .toSorted()
    .join(' ')
}

const ADDRESS = /[^\s<>"',;:()]+@[^\s<>"',;:()]+\.[^\s<>"',;:()]+/

function addressIn(text: string): string | null {
  const found = ADDRESS.exec(text)
  return found ? foldText(found[0]) : null
}

const withoutAddress = (text: string): string => text.replace(ADDRESS, ' ')
