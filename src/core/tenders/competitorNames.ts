import { companyName } from '../text/companyName.ts'
import { foldText } from '../text/fold.ts'

/** The key under which spellings of one competitor meet: its name without legal form, as it sounds, in any script. */
export function competitorKey(name: string): string {
  const { sound, letters } = companyName(name)
  return sound || letters || foldText(name)
}

const loneForm =
  /^(?:inc|ltd|llc|llp|plc|gmbh|ag|kg|co|corp|sa|s\.a|spa|s\.p\.a|bv|b\.v|nv|oy|ab|as|a\/s|zao|ооо|ао|зао|αε|α\.ε)\.?$/iu
const mostNames = 12
const longestName = 200

/**
 * The names in a text that lists competitors: split by semicolons, line breaks and commas; a legal form after a comma stays
 * with its company ("Rotor, Inc."). Each company once, the first spelling kept; at most twelve. No errors.
 */
export function readCompetitors(text: string): string[] {
  const parts: string[] = []
  for (const part of text.split(/[;\n,]/u).map((one) => one.trim())) {
    if (loneForm.test(part) && parts.length > 0) parts[parts.length - 1] += `, ${part}`
    else if (part !== '') parts.push(part.slice(0, longestName))
  }
  const names = new Map<string, string>()
  for (const part of parts) {
    const key = competitorKey(part)
    if (!names.has(key)) names.set(key, part)
  }
  return [...names.values()].slice(0, mostNames)
}

const wordsForUs = new Set(
  'us,we,our company,our offer,ourselves,мы,наша компания,наше предложение,εμεις,η εταιρεια μας,wir,unser unternehmen'
    .split(',')
    .map(foldText),
)

/** Whether the winner named is the supplier itself: by a word for "us" or by its own name. No name of ours: by word only. */
export function isOurselves(winner: string, ourName: string): boolean {
  if (wordsForUs.has(foldText(winner))) return true
  return ourName.trim() !== '' && competitorKey(winner) === competitorKey(ourName)
}
