import { foldText, foldWords } from './fold.ts'
import { splitLegalForm } from './legalForm.ts'
import type { LegalFamily } from './legalFormTable.ts'
import { inOneScript } from './lookalikes.ts'
import { phoneticWords } from './phonetic.ts'
import { transliterate } from './transliterate.ts'

/**
 * A company name taken apart for comparing. `words` are the folded words of the name without its legal form,
 * `letters` the same joined (the exact key), `latin` and `sound` their transliteration and phonetic key, joined.
 */
export type CompanyName = {
  written: string
  form: string | null
  family: LegalFamily | null
  words: string[]
  letters: string
  latin: string
  sound: string
}

const AND = /^(?:and|und|et|og|och|и|та|і|και)$/

/** Words that many names carry and that do not tell two companies apart by themselves. */
const GENERIC = new Set(
  `group gruppe groupe holding holdings company corporation concern konzern gruppa the
  группа компания компании холдинг корпорация концерн фирма гк тд торговый дом предприятие производственное
  группы компанія фірма завод ομιλος εταιρεια εταιρια`.split(/\s+/),
)

/**
 * Takes a company name apart (see CompanyName). "&", "+", "and", "und", "и", "και" fall together. A name without
 * letters or digits keeps its folded text as its only word; a blank name has no words. No errors.
 */
export function companyName(written: string): CompanyName {
  const { name, form, family } = splitLegalForm(written)
  const spoken = name.replace(/[&+]/g, ' and ')
  const plain = foldWords(spoken).map(inOneScript)
  const meaningful = plain.map((word) => (AND.test(word) ? 'and' : word))
  const fallback = foldText(written)
  const words = meaningful.length > 0 || fallback === '' ? meaningful : [fallback]
  // A mark between two digits stays, so that "Block 1 2" is not "Block 12".
  const letters = words.join(' ').replace(/(?<!\d) | (?!\d)/g, '')
  const latin = transliterate(words.join(' '))
  return { written, form, family, words, letters, latin, sound: phoneticWords(latin).join('') }
}

/** Whether a folded word (group, holding, торговый, дом …) is too common to tell two companies apart. */
export function isGenericWord(word: string): boolean {
  return GENERIC.has(word)
}
