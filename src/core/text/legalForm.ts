import { foldText } from './fold.ts'
import { LEGAL_FORMS, LONGEST_FORM_WORDS } from './legalFormTable.ts'
import type { LegalFamily, LegalForm } from './legalFormTable.ts'
import { inOneScript } from './lookalikes.ts'

/** A company name without its legal form; form and family are null where no form was recognised. */
export type NameAndForm = { name: string; form: string | null; family: LegalFamily | null }

/** No company name is longer; the rest of a longer text is left out. */
const NAME_CHARS = 500

type Token = { text: string; start: number; end: number; attached: boolean }
type Found = { first: number; words: number; legal: LegalForm }

/** Letters with dots ("S.p.A.", "Α. Ε."), letter/letter ("A/S"), words, and the ampersand. */
const TOKEN =
  /(?<![\p{L}\p{N}])(?:\p{L}\.\s?)+\p{L}(?![\p{L}\p{N}])\.?|(?<!\p{L})\p{L}\/\p{L}(?!\p{L})|[\p{L}\p{M}\p{N}]+|[&+]/gu
const OUTER_MARKS = /^[\s"'«»„“”‟‘’‹›(),.;:/\\-]+|[\s"'«»„“”‟‘’‹›(,;:/\\-]+$/gu

function tokensOf(name: string): Token[] {
  return Array.from(name.matchAll(TOKEN), (match) => {
    const start = match.index
    const end = start + match[0].length
    const bare = match[0] === '+' ? '&' : foldText(match[0].replace(/[./\s]/g, ''))
    // "Y-corporation" is a name of its own: a word that hangs on a hyphen is no legal form, an abbreviation may be.
    const attached =
      /[\p{L}\p{N}][-\u2010-\u2015]$/u.test(name.slice(0, start)) ||
      /^[-\u2010-\u2015][\p{L}\p{N}]/u.test(name.slice(end))
    return { text: inOneScript(bare), start, end, attached }
  })
}

function formAt(tokens: Token[], first: number, words: number): LegalForm | null {
  const taken = tokens.slice(first, first + words)
  const legal = LEGAL_FORMS.get(taken.map((token) => token.text).join(' ')) ?? null
  const hanging = taken.some((token) => token.attached && (legal?.ambiguous || token.text.length > 4))
  return hanging ? null : legal
}

/** The longest form; among equally long ones an unmistakable before an ambiguous, the last before the first. */
function findForm(tokens: Token[], allowAmbiguous: boolean): Found | null {
  const longest = Math.min(LONGEST_FORM_WORDS, tokens.length - 1)
  for (let words = longest; words >= 1; words -= 1) {
    let ambiguous: Found | null = null
    for (let first = tokens.length - words; first >= 0; first -= 1) {
      const legal = formAt(tokens, first, words)
      if (!legal) continue
      if (!legal.ambiguous) return { first, words, legal }
      if (first === 0 || first === tokens.length - words) ambiguous ??= { first, words, legal }
    }
    if (ambiguous && allowAmbiguous) return ambiguous
  }
  return null
}

function without(name: string, tokens: Token[], found: Found): string {
  const start = tokens[found.first]!.start
  const last = tokens[found.first + found.words - 1]!.end
  const open = /\([^)]*$/.test(name.slice(start, last))
  const end = last + (open ? /^[^)]*\)?/ : /^\.?/).exec(name.slice(last))![0].length
  const rest = `${name.slice(0, start)} ${name.slice(end)}`.replace(/\(\s*\)/g, ' ')
  return rest.replace(/\s+/g, ' ').replace(OUTER_MARKS, '')
}

/**
 * Takes the legal form off a company name, wherever it stands and in whichever of about 90 forms, abbreviated
 * with or without dots or spelled out: «ООО «Вектор»» gives {name: 'Вектор', form: 'ooo', family: 'limited'}.
 * Spellings of one form share an id (ООО = OOO, ΑΕ = AE, Ltd = Limited); forms of different law never do.
 * A name that is nothing but a form is kept. No form: form and family null, outer quotes still removed.
 * '' gives name ''. No errors.
 */
export function splitLegalForm(written: string): NameAndForm {
  const name = written.slice(0, NAME_CHARS)
  const tokens = tokensOf(name)
  const found = findForm(tokens, true)
  if (!found) return { name: name.trim().replace(OUTER_MARKS, ''), form: null, family: null }
  let core = without(name, tokens, found)
  const second = tokensOf(core)
  const again = findForm(second, false)
  if (again) core = without(core, second, again)
  return { name: core, form: found.legal.id, family: found.legal.family }
}
