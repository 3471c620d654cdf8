import { isSameWord } from '../words/same-word.ts'
import { foldText } from '../words/header-key.ts'

/** A closed set of ids with the words people write for each, split by commas. */
export type Choice = { choice: string; words: Record<string, string> }

type Entry = { id: string; words: string[] }
const compiled = new Map<Choice, Entry[]>()

function split(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

function entriesOf(choice: Choice): Entry[] {
  let entries = compiled.get(choice)
  if (!entries) {
    entries = Object.entries(choice.words).flatMap(([id, list]) =>
      [id, ...list.split(/[,\n]/)]
        .map((phrase) => ({ id, words: split(phrase) }))
        .filter(({ words }) => words.length > 0),
    )
    entries.sort((left, right) => right.words.length - left.words.length)
    compiled.set(choice, entries)
  }
  return entries
}

/**
 * Finds the id that a text in English, Russian, Greek or German means: first a phrase equal to the whole text, then the
 * longest phrase whose words all occur in it. Null where nothing or two different ids of equal length fit.
 */
export function readChoice(choice: Choice, text: string): string | null {
  const words = split(text)
  if (words.length === 0) return null
  const entries = entriesOf(choice)
  const has = (entry: Entry) => entry.words.every((word) => words.some((other) => isSameWord(word, other)))
  const fitting = entries.filter(has)
  const whole = fitting.find((entry) => entry.words.length === words.length)
  if (whole) return whole.id
  const longest = fitting.filter((entry) => entry.words.length === fitting[0]?.words.length)
  const ids = new Set(longest.map((entry) => entry.id))
  return ids.size === 1 ? (longest[0]?.id ?? null) : null
}
