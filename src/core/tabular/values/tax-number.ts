/** Countries whose tax numbers a spreadsheet damages by dropping the zero in front. */
type TaxNumberStyle = 'greek' | 'russian' | null

/**
 * Reads a tax number: of 'ИНН/КПП' the first part; blanks go; a leading zero that a spreadsheet lost comes back where
 * the header says which number it is (ΑΦΜ has 9 digits, ИНН 10 or 12).
 */
export function readTaxNumber(text: string, style: TaxNumberStyle): string {
  const first = /^(\d{9,12})\s*[/\\]\s*\d{9}$/.exec(text)?.[1] ?? text
  const dense = first.replace(/\s+/g, '')
  const number = /^\d+\.0$/.test(dense) ? dense.slice(0, -2) : dense
  if (style === 'greek' && /^\d{8}$/.test(number)) return `0${number}`
  if (style === 'russian' && /^(?:\d{9}|\d{11})$/.test(number)) return `0${number}`
  return number
}

/** Tells whether a text looks like a tax number: 8 to 15 digits, or two letters and 7 to 12 digits or letters. */
export function looksLikeTaxNumber(text: string): boolean {
  // An amount of money has a sign or cents.
  if (/^[-−(]|[.,]\d{1,2}$/.test(text)) return false
  const dense = text.replace(/[\s.-]/g, '')
  return (
    /^\d{8,15}$/.test(dense) ||
    /^[A-Z]{2}[A-Z\d]?\d{6,12}[A-Z\d]{0,3}$/i.test(dense) ||
    /^\d{10}\/\d{9}$/.test(dense)
  )
}
