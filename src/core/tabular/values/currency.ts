import { foldText } from '../words/header-key.ts'
import { currencyOfSign, currencyOfWord, scaleOfWord } from './currency-words.ts'

/** What a text says about money: an ISO 4217 code and by how much numbers are to be multiplied. */
export type MoneyUnit = { currency: string | null; scale: number }

const sign = /[€$£₽₴₸¥₺₹₪₩]/
const known = new Map<string, string | null>()

/**
 * Reads a cell of a currency column: 'EUR', 'руб.', '€', '643' (numeric code of ISO 4217), 'RUR'. Gives the ISO
 * code, or null where the text names no known currency ('kr' alone is three currencies, so null).
 */
export function readCurrency(text: string): string | null {
  const found = known.get(text)
  if (found !== undefined) return found
  const words = foldText(text).split(/[^\p{L}\p{N}$]+/u)
  const bySign = sign.exec(text)?.[0]
  let code = words.map((word) => currencyOfWord.get(word)).find((value) => value !== undefined) ?? null
  if (code === null && bySign) code = currencyOfSign[bySign] ?? null
  if (code === null && isIsoCode(text.trim())) code = text.trim()
  if (known.size > 2000) known.clear()
  known.set(text, code)
  return code
}

let isoCodes: Set<string> | null = null

/** All codes come from the platform's tables; a term of delivery such as 'EXW' is none. */
function isIsoCode(text: string): boolean {
  if (!/^[A-Z]{3}$/.test(text)) return false
  isoCodes ??= new Set(Intl.supportedValuesOf('currency'))
  return isoCodes.has(text)
}

/**
 * Finds currency and scale in a header or title: 'Сумма, тыс. руб.' gives RUB and 1000, 'Value (EUR)' gives EUR and 1.
 * Only words that can mean nothing else count, since headers hold other words too.
 */
export function moneyUnitOf(header: string): MoneyUnit {
  const bySign = sign.exec(header)?.[0]
  const words = foldText(header).split(/[^\p{L}\p{N}$]+/u)
  let currency = bySign ? (currencyOfSign[bySign] ?? null) : null
  let scale = /['’]000\b|\b[kт][€$₽]/i.test(header) ? 1000 : 1
  for (const word of words) {
    const code = currencyOfWord.get(word)
    if (currency === null && code !== undefined && !/^\d+$/.test(word) && !isRiskyCode(word, header))
      currency = code
    scale = scaleOfWord.get(word) ?? scale
  }
  return { currency, scale }
}

const plainCodes = new Set(
  'eur usd rub rur gbp chf pln czk sek nok dkk uah kzt byn euro euros teur tusd'.split(' '),
)

/** 'try', 'pen', 'сум' and the like are also ordinary words: in a header only the code in capitals counts. */
function isRiskyCode(word: string, header: string): boolean {
  if (word.length > 3 || plainCodes.has(word)) return word === 'pound' || word === 'pounds'
  if (/^(?:руб|грн|лв|тг)$/.test(word)) return false
  if (word === 'р') return !/(?:^|[\s,(])р\.?\)?$/i.test(header)
  return !new RegExp(`(?:^|[^\\p{L}])${word.toUpperCase()}(?:[^\\p{L}]|$)`, 'u').test(header)
}
