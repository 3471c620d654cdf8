import { isGenericWord } from './companyName.ts'
import type { CompanyName } from './companyName.ts'
import { jaroWinkler, typingErrors, wordSimilarity } from './similarity.ts'

/**
 * How two company names relate, legal forms aside: `equal` letter for letter; `transliterated`, the same name in
 * another script or romanisation; `reordered` words; `misspelt`, a typing error or two; `widened` by a word such as
 * Group or Holding; `extended` by a word that names something else (Vector, Vector-M); `unrelated`.
 */
export type NameRelation =
  | 'equal'
  | 'transliterated'
  | 'reordered'
  | 'misspelt'
  | 'widened'
  | 'extended'
  | 'unrelated'

const SHORTEST_TYPO = 8
const SHORTEST_SOUND = 4
const SHORTEST_WORD = 4

/** The same sound is not enough: "Vektor" and "Viktor" share one. The spellings must be near as well. */
function isTransliterated(a: CompanyName, b: CompanyName): boolean {
  if (a.sound !== b.sound || a.sound.length < SHORTEST_SOUND) return false
  const left = a.latin.replaceAll(' ', '')
  const right = b.latin.replaceAll(' ', '')
  const longest = Math.max(left.length, right.length)
  return typingErrors(left, right) <= longest * (longest < 8 ? 0.25 : 0.4)
}

/** Digits and short words (М, 2, II) tell sisters apart, so a typing error is looked for in long words only. */
function isMisspelt(a: CompanyName, b: CompanyName): boolean {
  const left = a.latin.replaceAll(' ', '')
  const right = b.latin.replaceAll(' ', '')
  const shortest = Math.min(left.length, right.length)
  if (shortest < SHORTEST_TYPO || left[0] !== right[0]) return false
  if (left.replace(/\D/g, '') !== right.replace(/\D/g, '')) return false
  if (jaroWinkler(left, right) < 0.93 || typingErrors(left, right) > (shortest < 12 ? 1 : 2)) return false
  if (a.words.length !== b.words.length) return true
  const wrong = leftOver(a.latin.split(' '), b.latin.split(' '))
  const meant = leftOver(b.latin.split(' '), a.latin.split(' '))
  return wrong.every((word, place) => isTypo(word, meant[place]!))
}

function isTypo(a: string, b: string): boolean {
  return (
    Math.min(a.length, b.length) >= SHORTEST_WORD &&
    a[0] === b[0] &&
    typingErrors(a, b) <= (Math.max(a.length, b.length) < 8 ? 1 : 2)
  )
}

function leftOver(words: readonly string[], taken: readonly string[]): string[] {
  const rest = [...taken]
  return words.filter((word) => {
    const place = rest.indexOf(word)
    if (place >= 0) rest.splice(place, 1)
    return place < 0
  })
}

function byWords(a: string[], b: string[]): NameRelation {
  const onlyLeft = leftOver(a, b)
  const onlyRight = leftOver(b, a)
  if (onlyLeft.length === 0 && onlyRight.length === 0) return 'reordered'
  if (onlyLeft.length > 0 && onlyRight.length > 0) return 'unrelated'
  const extra = [...onlyLeft, ...onlyRight]
  const shared = a.length + b.length - extra.length
  if (shared === 0) return 'unrelated'
  return extra.every(isGenericWord) ? 'widened' : 'extended'
}

/** How two company names relate (see NameRelation). Symmetric. A name without words relates to nothing. No errors. */
export function relateNames(a: CompanyName, b: CompanyName): NameRelation {
  if (a.words.length === 0 || b.words.length === 0) return 'unrelated'
  if (a.letters === b.letters) return 'equal'
  if (isTransliterated(a, b)) return 'transliterated'
  const written = byWords(a.words, b.words)
  if (written !== 'unrelated') return written
  const heard = byWords(a.latin.split(' '), b.latin.split(' '))
  if (heard !== 'unrelated') return heard
  return isMisspelt(a, b) ? 'misspelt' : 'unrelated'
}

/** How alike two company names are, 0 to 1: 1 for equal names, else the likeness of their Latin words, below 1. */
export function nameSimilarity(a: CompanyName, b: CompanyName): number {
  if (a.words.length === 0 || b.words.length === 0) return 0
  if (a.letters === b.letters) return 1
  const joined = jaroWinkler(...inOrder(a.latin.replaceAll(' ', ''), b.latin.replaceAll(' ', '')))
  return Math.min(
    0.99,
    Math.max(wordSimilarity(...inOrder(a.latin.split(' '), b.latin.split(' '))), joined * 0.9),
  )
}

/** Greedy matching can depend on which side comes first; a fixed order keeps the answer symmetric. */
function inOrder<T extends string | string[]>(a: T, b: T): [T, T] {
  return String(a) <= String(b) ? [a, b] : [b, a]
}
