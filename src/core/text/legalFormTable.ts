import { foldText } from './fold.ts'
import { EASTERN_FORMS } from './legalFormEast.ts'
import { WESTERN_FORMS } from './legalFormWest.ts'

const FAMILIES = [
  'limited',
  'joint-stock',
  'partnership',
  'sole-trader',
  'state',
  'cooperative',
  'association',
  'company',
] as const

/** What kind of body a legal form makes, whatever the country calls it. */
export type LegalFamily = (typeof FAMILIES)[number]

/** One legal form; `ambiguous` spellings count only as the first or last word of a name. */
export type LegalForm = { id: string; family: LegalFamily; ambiguous: boolean }

function readTable(lines: string): [string, LegalForm][] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', spellings = ''] = line.split(': ')
      const [id = '', kind = ''] = head.split(' ')
      const family = FAMILIES.find((known) => known === kind) ?? 'company'
      return spellings.split(', ').map((spelling): [string, LegalForm] => {
        const ambiguous = spelling.startsWith('~')
        return [foldText(spelling.replace('~', '')), { id, family, ambiguous }]
      })
    })
}

/** Every spelling (folded words, one space between) with its legal form. */
export const LEGAL_FORMS: ReadonlyMap<string, LegalForm> = new Map([
  ...readTable(EASTERN_FORMS),
  ...readTable(WESTERN_FORMS),
])

/** The number of words in the longest spelling. */
export const LONGEST_FORM_WORDS = Math.max(
  ...Array.from(LEGAL_FORMS.keys(), (spelling) => spelling.split(' ').length),
)
