import { currencyWords } from '../values/currency-words.ts'

/** A header made comparable: its words, and the same without blanks for ids such as 'orderdate'. */
export type HeaderKey = {
  /** Words outside brackets, without currency and units. */
  words: string[]
  compact: string
  /** The same with the words in brackets. */
  wholeWords: string[]
  wholeCompact: string
  /** Whether the header says that tax is in the amount or not. */
  tax: 'net' | 'gross' | null
}

const synonyms = new Map<string, string>()
function oneWord(word: string, variants: string): void {
  for (const variant of variants.split(' ')) synonyms.set(variant, word)
}
oneWord('no', 'nr num number numero numer номер ном nummer αριθμοσ αριθμ αριθ αρ nbr')
oneWord('date', 'datum дата ημερομηνια ημνια ημερ ημνία dat дт')
oneWord('qty', 'quantity quant qnty quantities количество колво кво ποσοτητα ποσοτ ποσ menge mng anzahl')
oneWord('code', 'код κωδικοσ κωδ kod kode cod')
oneWord('id', 'ид ident identifier guid uuid')
oneWord('email', 'мейл имейл емейл mail')

const taxWords = 'ндс|vat|tax|taxes|mwst|ust|φπα|steuer|steuern|gst|пдв'
const netTax = new RegExp(
  `(?:^| )(?:без|excl|excluding|ex|exkl|ohne|zzgl|χωρισ|προ|without|net of|before|w o) (?:${taxWords})(?= |$)`,
)
const grossTax = new RegExp(
  `(?:^| )(?:с|incl|including|inc|inkl|inklusive|mit|με|with|вкл|включая|after) (?:${taxWords})(?= |$)`,
)

const noise = new Set(
  'the|of|a|an|der|die|das|des|dem|den|von|fur|του|τησ|των|τησ|το|τα|η|για|στο|στην|в|на|по|для|от|к'.split(
    '|',
  ),
)
const cache = new Map<string, HeaderKey>()

/** Lower case without accents, with 'ς' as 'σ', so that spelling habits do not matter. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replaceAll('ß', 'ss')
}

function splitWords(text: string): string[] {
  const spaced = text
    .replace(/mwst/gi, 'mwst')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/([A-Z]{2,})([A-Z][a-z])/g, '$1 $2')
    .replace(/№|#|n[°º]/gi, ' no ')
    .replace(/%/g, ' percent ')
    .replace(/τ\.?μ\.?(?=\s|$)/giu, ' τμ ')
  return foldText(spaced)
    .replace(/ημ[\s./-]*νια/g, 'date')
    .replace(/кол[\s.-]*во/g, 'qty')
    .replace(/(^|[^a-z])e[\s.-]+mail/g, '$1email')
    .replace(/эл[\s.]+(?:почта|адрес)|электронн\S+ (?:почта|адрес)/g, 'email')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => synonyms.get(word) ?? word)
}

function withoutUnits(words: string[]): string[] {
  const kept = words.filter((word) => !currencyWords.has(word))
  return kept.length > 0 ? kept : words
}

function withoutNoise(words: string[]): string[] {
  const kept = words.filter((word) => !noise.has(word))
  return kept.length > 0 ? kept : words
}

/** Makes a header comparable; equal texts give the same object. */
export function headerKey(text: string): HeaderKey {
  const known = cache.get(text)
  if (known) return known
  const outside = text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
  const whole = splitWords(text)
  const main = splitWords(outside)
  const wholeLine = whole.join(' ')
  const tax =
    netTax.test(wholeLine) || /\b(?:net|netto)\b/.test(wholeLine)
      ? 'net'
      : grossTax.test(wholeLine) || /\b(?:gross|brutto)\b/.test(wholeLine)
        ? 'gross'
        : null
  const words = withoutNoise(withoutUnits(withoutTax(main.length > 0 ? main : whole)))
  const wholeWords = withoutNoise(withoutUnits(withoutTax(whole)))
  const key = { words, compact: words.join(''), wholeWords, wholeCompact: wholeWords.join(''), tax } as const
  if (cache.size > 5000) cache.clear()
  cache.set(text, key)
  return key
}

function withoutTax(words: string[]): string[] {
  const line = words.join(' ')
  const kept = line.replace(netTax, ' ').replace(grossTax, ' ').trim()
  return kept === line ? words : kept.split(/ +/).filter((word) => word !== '')
}
