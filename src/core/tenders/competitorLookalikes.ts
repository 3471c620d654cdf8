import { companyName, isGenericWord } from '../text/companyName.ts'
import { typingErrors } from '../text/similarity.ts'

export type CompetitorPair = {
  leftId: string
  rightId: string
  /** One letter apart, or one name is the other with more words. */
  kind: 'letter' | 'longer'
}

const shortestWord = 4
/** Shorter names differ by one letter without being alike. */
const shortestName = 6
const edge = 3

type Named = { id: string; sound: string; words: string[] }

/**
 * Competitors that are likely one under two names: their names sound the same but for one letter (six letters or more), or
 * one begins with all telling words of the other ("Rotor", "Rotor Pumpen"). Legal forms and words such as Group do not
 * count. Each pair once, in the order given. No errors.
 */
export function competitorLookalikes(competitors: readonly { id: string; name: string }[]): CompetitorPair[] {
  const named = competitors.map(({ id, name }): Named => {
    const { sound, words } = companyName(name)
    return { id, sound, words: words.filter((word) => !isGenericWord(word) && word !== 'and') }
  })
  const pairs: CompetitorPair[] = []
  for (const [place, left] of named.entries()) {
    for (const right of named.slice(place + 1)) {
      const kind = likeness(left, right)
      if (kind !== null) pairs.push({ leftId: left.id, rightId: right.id, kind })
    }
  }
  return pairs
}

function likeness(left: Named, right: Named): CompetitorPair['kind'] | null {
  if (isLonger(left.words, right.words) || isLonger(right.words, left.words)) return 'longer'
  const [one, other] = [left.sound, right.sound]
  if (Math.min(one.length, other.length) < shortestName || Math.abs(one.length - other.length) > 1)
    return null
  if (one.slice(0, edge) !== other.slice(0, edge) && one.slice(-edge) !== other.slice(-edge)) return null
  return typingErrors(one, other) <= 1 ? 'letter' : null
}

/** Whether the words of one begin the other, the first of them long enough to tell something. */
const isLonger = (short: string[], long: string[]): boolean =>
  short.length > 0 &&
  short[0]!.length >= shortestWord &&
  short.length <= long.length &&
  short.every((word, place) => word === long[place])
