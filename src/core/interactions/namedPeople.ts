import { foldWords } from '../text/fold.ts'
import { callableWords, fitOf, type NameFit } from './nameForms.ts'

/** Somebody a note can name: one of theirs, or one of ours. */
export interface Nameable {
  id: string
  name: string
  side: 'contact' | 'colleague'
}

/** A word of a note that names somebody, but does not say which of several. */
export interface Question {
  word: string
  people: Nameable[]
}

export interface NamedPeople {
  named: Nameable[]
  asked: Question[]
}

interface Mention {
  word: string
  people: Map<Nameable, { words: Set<string>; exact: number }>
}

const MOST_ASKED = 6

/**
 * The people a text names, by first name or surname in any case and script, and the words that fit several. A first name
 * with a surname settles who is meant; where only a first name stands, theirs goes before ours, since a note is about
 * them. Each person once, in the order of the text. `passOver` holds folded words that mean something else here.
 * No people or no text gives nothing.
 */
export function namedPeople(
  text: string,
  people: readonly Nameable[],
  passOver: ReadonlySet<string> = new Set(),
): NamedPeople {
  const known = people.map((person) => ({ person, words: callableWords(person.name) }))
  const named = new Set<Nameable>()
  const asked = new Map<string, Question>()
  for (const { word, people: meant } of mentions(text, known, passOver)) {
    const best = likeliest(meant)
    if (best.length === 1) named.add(best[0]!)
    else if (best.length <= MOST_ASKED && !asked.has(word)) asked.set(word, { word, people: best })
  }
  // Whoever is named in full elsewhere in the note answers the question.
  const open = [...asked.values()].filter((question) => !question.people.some((person) => named.has(person)))
  return { named: [...named], asked: open }
}

interface Known {
  person: Nameable
  words: string[]
}

/** Runs of words that can all belong to one person: "Irina Petrova" is one, "Irina, Boris" are two. */
function mentions(text: string, known: readonly Known[], passOver: ReadonlySet<string>): Mention[] {
  const found: Mention[] = []
  let open: Mention | null = null
  for (const written of text.match(/[\p{L}\p{M}'’]+/gu) ?? []) {
    const folded = foldWords(written)[0] ?? ''
    const fits: Fits = folded.length < 2 || passOver.has(folded) ? new Map() : peopleFitting(folded, known)
    const joined: Mention | null = open === null ? null : join(open, written, fits)
    if (joined !== null) {
      open = joined
      found[found.length - 1] = joined
    } else if (fits.size > 0) {
      open = {
        word: written,
        people: new Map(
          [...fits].map(([person, fit]) => [person, { words: new Set([fit.word]), exact: fit.exact }]),
        ),
      }
      found.push(open)
    } else open = null
  }
  return found
}

type Fits = Map<Nameable, { word: string; exact: number }>

function peopleFitting(folded: string, known: readonly Known[]): Fits {
  const fits: Fits = new Map()
  for (const { person, words } of known) {
    const graded = words.map((word) => ({ word, fit: fitOf(folded, word) }))
    const best = graded.find(({ fit }) => fit === 'exact') ?? graded.find(({ fit }) => fit !== null)
    if (best) fits.set(person, { word: best.word, exact: weightOf(best.fit) })
  }
  return fits
}

const weightOf = (fit: NameFit): number => (fit === 'exact' ? 1 : 0)

/** The mention with one more word, if somebody has both, as different words of the name. */
function join(open: Mention, written: string, fits: Fits): Mention | null {
  const both = [...open.people].flatMap(([person, { words, exact }]) => {
    const fit = fits.get(person)
    return fit && !words.has(fit.word)
      ? [[person, { words: new Set([...words, fit.word]), exact: exact + fit.exact }] as const]
      : []
  })
  return both.length === 0 ? null : { word: `${open.word} ${written}`, people: new Map(both) }
}

/** Those whose name fits with the most letters unchanged; theirs before ours. */
function likeliest(people: Mention['people']): Nameable[] {
  const most = Math.max(...[...people.values()].map(({ exact }) => exact))
  const best = [...people].filter(([, { exact }]) => exact === most).map(([person]) => person)
  const theirs = best.filter(({ side }) => side === 'contact')
  return theirs.length > 0 ? theirs : best
}
