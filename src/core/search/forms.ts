import { ENGLISH_ENDINGS, ENGLISH_IRREGULAR } from './endings/english.ts'
import { GREEK_ENDINGS } from './endings/greek.ts'
import { RUSSIAN_ENDINGS } from './endings/russian.ts'

const SHORTEST_STEM = 3

/** A stem and what stands behind it in one form or another. */
export interface Stem {
  stem: string
  endings: ReadonlySet<string>
}

/**
 * The stems a folded word may have, each with all endings its kind of word takes: "αντλιεσ" is αντλι with α, ασ, εσ, ων.
 * Greek, Cyrillic or Latin letters say whose endings they are; several readings stand side by side, as a form that no
 * text holds finds nothing. A word of digits, of another script or shorter than a stem gives []. No errors.
 */
export function stemsOf(word: string): Stem[] {
  if (/^[α-ω]+$/.test(word)) return readings(word, GREEK_ENDINGS, SHORTEST_STEM)
  if (/^[а-я]+$/.test(word)) return readings(word, RUSSIAN_ENDINGS, SHORTEST_STEM)
  if (!/^[a-z]+$/.test(word)) return []
  const irregular = ENGLISH_IRREGULAR.filter((forms) => forms.includes(word))
  return [
    ...readings(word, ENGLISH_ENDINGS, SHORTEST_STEM),
    ...doubled(word),
    ...irregular.map((forms) => ({ stem: '', endings: new Set(forms) })),
  ]
}

/** All forms of a folded word, itself first, each once. */
export function formsOf(word: string): string[] {
  const others = stemsOf(word).flatMap(({ stem, endings }) => [...endings].map((ending) => stem + ending))
  return [...new Set([word, ...others])]
}

function readings(word: string, kinds: readonly (readonly string[])[], shortest: number): Stem[] {
  const stems = new Map<string, Set<string>>()
  for (const endings of kinds)
    for (const ending of endings) {
      const stem = word.slice(0, word.length - ending.length)
      if (stem.length < shortest || !word.endsWith(ending) || !stands(stem, ending)) continue
      stems.set(stem, new Set([...(stems.get(stem) ?? []), ...endings]))
    }
  return [...stems].map(([stem, endings]) => ({ stem, endings }))
}

/** A Russian word without an ending ends in a consonant, an English one in no e, y or plural s. */
const stands = (stem: string, ending: string): boolean =>
  ending !== '' || !/(?:[аеиоуыэюяьйey]|(?<![aisu])s)$/.test(stem)

/** shipped, shipping: ship. stop: stopped, stopping. */
function doubled(word: string): Stem[] {
  const long = /^([a-z]+[aeiou]([bdglmnprt]))\2(?:ed|ing|er|ers)$/.exec(word)
  const short = /^[a-z]*[^aeiou][aeiou]([bdglmnprt])s?$/.exec(word)
  const stem = long?.[1] ?? (short ? word.replace(/s$/, '') : null)
  const last = long?.[2] ?? short?.[1]
  return stem === null ? [] : [{ stem, endings: new Set(['', 's', `${last}ed`, `${last}ing`]) }]
}
