import { companyName, isGenericWord } from '../text/companyName.ts'
import { phoneticWords } from '../text/phonetic.ts'

/** Shorter words stand in too many titles to tell a company. */
const shortestWord = 4

/** The telling words of a company's name as they sound; none where it has only short or common ones. */
function tellingWords(name: string): string[] {
  const words = companyName(name).words.filter((word) => word !== 'and' && !isGenericWord(word))
  return words.map((word) => phoneticWords(word).join('')).filter((word) => word !== '')
}

/** The words of a title by which a company could be meant, as they sound, each once. No errors. */
export function titleWords(title: string): string[] {
  return [...new Set(tellingWords(title).filter((word) => word.length >= shortestWord))]
}

/**
 * How far a title names a company, 0..1: the share of the letters of the company's telling words that stand in the title,
 * in any script and order; 1 for "Pumps for Hanse Chemie" and "Hanse Chemie AG". 0 where no word of four letters or more
 * is found, and for blank texts. No errors.
 */
export function titleNames(title: string, company: string): number {
  const inTitle = new Set(tellingWords(title))
  const words = tellingWords(company)
  const found = words.filter((word) => inTitle.has(word))
  if (!found.some((word) => word.length >= shortestWord)) return 0
  const letters = (some: string[]) => some.reduce((sum, word) => sum + word.length, 0)
  return letters(found) / letters(words)
}
