import { foldWords } from '../text/fold.ts'
import { phoneticWords } from '../text/phonetic.ts'

const CYRILLIC = /^[а-я]+$/
const GREEK = /^[α-ω]+$/
const LATIN = /^[a-z]+$/
const SHORTEST_STEM = 3

/** How well a written word fits a word of a name: exactly, in another case or script, or not at all. */
export type NameFit = 'exact' | 'inflected' | null

/**
 * The stems a word of a name may have in the cases of Russian and Greek and in the English and German genitive, so that
 * «Ирину», «с Ириной» and "Irina's" meet «Ирина» / "Irina". Takes a folded word; the word itself where nothing can be
 * taken off. Several, because an ending can be read in two ways («Максим» ends in м by itself). Never shorter than three
 * letters unless the word is.
 */
function stemsOf(word: string): string[] {
  const endings = CYRILLIC.test(word)
    ? cyrillicStems(word)
    : GREEK.test(word)
      ? greekStems(word)
      : latinStems(word)
  const long = endings.filter((stem) => stem.length >= SHORTEST_STEM)
  return long.length > 0 ? [...new Set(long)] : [word]
}

const VOWELS_AT_END = /[аеиоуыэюяйь]+$/

function cyrillicStems(word: string): string[] {
  const bare = word.replace(VOWELS_AT_END, '')
  const withoutM = word.replace(/(?<=[аеиоуыэюя])(?:м|х|ми)$/, '').replace(VOWELS_AT_END, '')
  // Павел loses its е in all other cases: Павла, Павлу.
  const fleeting = [bare, withoutM].map((stem) => stem.replace(/[ео](?=[^аеиоуыэюяйь]$)/, ''))
  return [bare, withoutM, ...fleeting]
}

function greekStems(word: string): string[] {
  return [word.replace(/[σν]$/, '').replace(/(?:ου|[αεηιοω])$/, '')]
}

function latinStems(word: string): string[] {
  return LATIN.test(word) && word.length > 4 ? [word, word.replace(/s$/, '')] : [word]
}

function scriptOf(word: string): string {
  return CYRILLIC.test(word) ? 'cyrillic' : GREEK.test(word) ? 'greek' : 'latin'
}

/** The words of a name by which it can be called; initials are none. */
export function callableWords(name: string): string[] {
  return foldWords(name).filter((word) => word.length > 1 && /^\p{L}+$/u.test(word))
}

/**
 * How a word of a text fits a word of a name, both folded: 'exact' for the same letters, 'inflected' for the same stem in
 * another case or the same sound in another script ("Petrova" for «Петрова»), null for another word.
 */
export function fitOf(written: string, ofName: string): NameFit {
  if (written === ofName) return 'exact'
  if (scriptOf(written) !== scriptOf(ofName)) {
    const [sound] = phoneticWords(written)
    return written.length >= SHORTEST_STEM && sound === phoneticWords(ofName)[0] ? 'inflected' : null
  }
  const stems = new Set(stemsOf(ofName))
  const shared = stemsOf(written).find((stem) => stems.has(stem))
  if (shared === undefined || shared.length < SHORTEST_STEM) return null
  return written.length - shared.length <= 3 && ofName.length - shared.length <= 3 ? 'inflected' : null
}
