import { isGenericWord } from './companyName.ts'
import type { CompanyName } from './companyName.ts'
import { companyProfile } from './companyProfile.ts'
import type { Company, CompanyProfile } from './companyProfile.ts'
import { phoneticWords } from './phonetic.ts'
import { taxNumberKey } from './taxNumber.ts'

const SHORTEST_WORD = 4
const EDGE = 5
const WORDS_MAX = 4

function nameKeys(name: CompanyName): string[] {
  const words = name.words.filter((word) => !isGenericWord(word) && word !== 'and')
  const sounds = words
    .map((word) => phoneticWords(word).join(''))
    .filter((sound) => sound.length >= SHORTEST_WORD)
  const keys = [`name:${name.letters}`, `sound:${name.sound}`]
  for (const sound of sounds.slice(0, WORDS_MAX)) keys.push(`word:${sound}`)
  if (name.sound.length <= EDGE) return keys
  const start = name.sound.slice(0, EDGE)
  const end = name.sound.slice(-EDGE)
  return [...keys, `start:${start}`, `end:${end}`, `edges:${start}-${end}`]
}

/** The index keys of a company already made comparable (see companyKeys). */
export function profileKeys(profile: CompanyProfile): string[] {
  const exact = [
    ...profile.taxNumbers.map((number) => `tax:${taxNumberKey(number)}`),
    ...profile.domains.map((domain) => `domain:${domain}`),
    ...profile.codes.map((code) => `code:${code}`),
  ]
  return [...new Set([...exact, ...profile.names.flatMap(nameKeys)])]
}

/**
 * The keys under which a company is found among many: two companies that compareCompanies calls certain or likely
 * share at least one, unless a name is misspelt at both ends. Exact keys: tax, domain, code, name; loose keys:
 * sound (whole name), word (one telling word), start, end and edges (five sounds of the name at either side, and both). Without repetition.
 * Nothing known gives []. No errors.
 */
export function companyKeys(company: Company): string[] {
  return profileKeys(companyProfile(company))
}

const EXACT = /^(?:tax|domain|code|name|sound):/

/**
 * The pairs worth comparing among companies given by their keys: places [i, j], i < j, each pair once. A loose key
 * that more than `loosestShare` companies share (say "Stroy…") says nothing and is passed over, so 10,000 companies
 * give tens of thousands of pairs, not fifty million. An exact key pairs each company with the next ones under it.
 */
export function candidatePairs(keys: readonly (readonly string[])[], loosestShare = 30): [number, number][] {
  const places = new Map<string, number[]>()
  for (const [place, list] of keys.entries()) {
    for (const key of list) {
      const under = places.get(key)
      if (under) under.push(place)
      else places.set(key, [place])
    }
  }
  const seen = new Set<number>()
  const pairs: [number, number][] = []
  for (const [key, under] of places) {
    if (under.length > loosestShare && !EXACT.test(key)) continue
    for (const [order, i] of under.entries()) {
      for (const j of under.slice(order + 1, order + 1 + loosestShare)) {
        const id = i * keys.length + j
        if (seen.has(id)) continue
        seen.add(id)
        pairs.push([i, j])
      }
    }
  }
  return pairs
}
