import { isAfm, isGermanVat, isInn } from './taxChecksum.ts'

/**
 * A tax number made comparable. `country` is the ISO code of its prefix or the one the caller knows, else null;
 * `body` is the number without prefix and blanks, upper case; `valid` is the verdict of the checksum where one is
 * known for the country (RU, GR, DE), else null. A wrong checksum is a hint for a person, never a refusal.
 */
export type TaxNumber = { country: string | null; body: string; valid: boolean | null }

/** ISO codes by VAT prefix: Greece writes EL, Northern Ireland XI; Switzerland has three letters. */
const PREFIX_COUNTRY: Record<string, string> = { EL: 'GR', XI: 'GB', CHE: 'CH', MWST: 'CH' }
const PREFIXED =
  /^(ATU|CHE|AT|BE|BG|BY|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|GR|HR|HU|IE|IT|KZ|LT|LU|LV|MT|NL|NO|PL|PT|RO|RS|RU|SE|SI|SK|TR|UA|XI)(?=[A-Z]{0,2}\d)/
const LABEL =
  /^(?:INN|ИНН|ΑΦΜ|AFM|UST ?-?ID ?-?(?:NR)?|VAT(?: ?(?:NO|ID|REG))*|TAX(?: ?(?:NO|ID))*|БИН|УНП|ЄДРПОУ|ЕДРПОУ|ЕИК|NIP|STNR)[\s.:№#]*/i
const SCIENTIFIC = /^(\d)(?:[.,](\d+))?E\+?(\d{1,2})$/i
const LENGTH_MAX = 20
const WRITTEN_MAX = 60

/** Excel shows a long number as 7.70123E+09; when digits were lost that way, nothing is known. */
function fromScientific(text: string): string | null {
  const match = SCIENTIFIC.exec(text)
  if (!match) return text
  const fraction = (match[2] ?? '').replace(/0+$/, '')
  const exponent = Number(match[3])
  if (fraction.length > exponent || (fraction !== '' && fraction.length < exponent)) return null
  return `${match[1]}${fraction.padEnd(exponent, '0')}`
}

function bareNumber(value: string | number): string | null {
  const text = String(value).normalize('NFKC').trim().replace(/^'/, '').replace(LABEL, '').toUpperCase()
  const innAndKpp = /^(\d{10}|\d{12})\s*[/\\,;|-]\s*\d{9}$/.exec(text)
  if (innAndKpp) return innAndKpp[1]!
  const whole = fromScientific(text.replace(/^(\d+)[.,]0{1,2}$/, '$1'))
  return whole?.replace(/(?:MWST|TVA|IVA)$/, '').replace(/[^\p{L}\p{N}]/gu, '') ?? null
}

function checksumVerdict(country: string | null, body: string): boolean | null {
  if (country === 'GR') return isAfm(body)
  if (country === 'DE') return body.length === 9 ? isGermanVat(body) : null
  if (country === 'RU') return isInn(body)
  return null
}

/** Zeros that Excel dropped at the front come back where the country fixes the length. */
function withLostZeros(country: string | null, body: string): string {
  if (!/^\d+$/.test(body)) return body
  if (country === 'GR') return body.padStart(9, '0')
  if (country === 'RU' && (body.length === 9 || body.length === 11)) return `0${body}`
  return body
}

/**
 * Reads a tax number as people write it: with blanks, dots, label ("ИНН …"), country prefix (DE, EL or GR, ATU,
 * RU …), as ИНН/КПП, as a number of Excel ("7701234567.0", 9.0E+7, leading zero lost). `country` is the ISO code
 * the caller knows, or null. Gives null where there is no number to compare: empty, fewer than 5 or more than 20
 * characters, no digit, one digit repeated (a placeholder), digits lost to scientific notation. No errors.
 */
export function readTaxNumber(
  value: string | number | null | undefined,
  country: string | null = null,
): TaxNumber | null {
  if (value === null || value === undefined || String(value).length > WRITTEN_MAX) return null
  const bare = bareNumber(value)
  if (bare === null) return null
  const prefix = PREFIXED.exec(bare)?.[1] ?? null
  const known = country !== null && /^[A-Za-z]{2}$/.test(country) ? country.toUpperCase() : null
  const fromPrefix = prefix === null ? known : (PREFIX_COUNTRY[prefix] ?? prefix.slice(0, 2))
  const origin = fromPrefix === null ? null : (PREFIX_COUNTRY[fromPrefix] ?? fromPrefix)
  const body = withLostZeros(origin, prefix === null ? bare : bare.slice(prefix.length))
  if (body.length < 5 || body.length > LENGTH_MAX || !/\d/.test(body) || /^(.)\1*$/.test(body)) return null
  return { country: origin, body, valid: checksumVerdict(origin, body) }
}

/** The digits under which equal tax numbers meet whatever their prefix and lost zeros; an index key. */
export function taxNumberKey(number: TaxNumber): string {
  return number.body.replace(/^0+/, '')
}

/** Whether two different numbers are of one kind, so that their difference says something. */
function sameKind(a: TaxNumber, b: TaxNumber): boolean {
  const lengths = [a.body.length, b.body.length]
  if (!/^\d+$/.test(a.body) || !/^\d+$/.test(b.body)) return lengths[0] === lengths[1]
  if (Math.abs(lengths[0]! - lengths[1]!) <= 1) return true
  return lengths.includes(10) && lengths.includes(12)
}

/**
 * Compares two tax numbers: equal (prefix and lost leading zeros aside), different (two numbers of one kind),
 * or unknown (one missing, two countries, or kinds that cannot be compared such as a VAT and a register number).
 */
export function compareTaxNumbers(
  a: TaxNumber | null,
  b: TaxNumber | null,
): 'equal' | 'different' | 'unknown' {
  if (a === null || b === null) return 'unknown'
  if (a.country !== null && b.country !== null && a.country !== b.country) return 'unknown'
  if (taxNumberKey(a) === taxNumberKey(b)) return 'equal'
  return sameKind(a, b) ? 'different' : 'unknown'
}
