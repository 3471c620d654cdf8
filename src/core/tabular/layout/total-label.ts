import { foldText } from '../words/header-key.ts'

/**
 * What a label says about a total: `sure` for 'Итого', 'Grand total', 'Σύνολο πελάτη'; `named` where the words could
 * also be the name of a company or product ('Total Energies', 'Hanse Chemie AG Total'), with the rest as `name`.
 */
export type TotalLabel = { certainty: 'sure' | 'named'; name: string; whole: boolean }

const sureStart =
  /^(?:\(?(?:итого|всего|итоги|итог|общии итог|общая сумма|промежуточныи итог|промежуточные итоги|в том числе итого|сальдо|начальное сальдо|конечное сальдо|начальныи остаток|конечныи остаток|grand totals?|sub[ -]?totals?|report totals?|overall total|total general|page total|running total|summe|zwischensumme|gesamt|gesamtsumme|gesamtergebnis|gesamtbetrag|endsumme|endbetrag|insgesamt|teilergebnis|ubertrag|συνολο|συνολα|γενικο συνολο|μερικο συνολο|υποσυνολο|γενικα συνολα|τελικο συνολο|εκ μεταφορασ|σε μεταφορα|opening balance|closing balance|carried forward|brought forward|razem|ogołem|suma|celkem|totale|toplam))(?![\p{L}\p{N}])/u
const wholly =
  /^(?:sum|sums|total|totals|сумма|сумма итого|σ|ποσο|общее|all|overall|∑|συν|total sum|total amount|total value|total sales)[\s:.=]*$/u
const totalFor =
  /^(?:totals?|sum)\s*(?:[:(\d-]|(?:for|of|by|per|in|amount|sales|qty|quantity|eur|usd|rub|excl|incl)(?![\p{L}]))/u
const endings =
  /^(.*\S)[\s-]+\(?(?:totals?|subtotal|sub-total|итог|итого|всего|ergebnis|gesamt|gesamtergebnis|summe|συνολο|total:)\)?[\s:.]*$/u
const prefix = /^totals?\s+(\S.*)$/u

const maybe =
  /итог|всего|сумм|сальдо|остат|общее|tot|sum|gesamt|ergebnis|insgesamt|betrag|übertrag|σύνολ|συνολ|ΣΥΝΟΛ|ποσό|μεταφορ|balance|forward|overall|razem|ogółem|celkem|toplam|^all$|^[σ∑]$|συν/i

const cache = new Map<string, TotalLabel | null>()

/** Recognises the label of a total in English, Russian, Greek or German; null for any other text. */
export function totalLabel(text: string): TotalLabel | null {
  if (!maybe.test(text)) return null
  const known = cache.get(text)
  if (known !== undefined) return known
  const label = judge(foldText(text).trim())
  if (cache.size > 20_000) cache.clear()
  cache.set(text, label)
  return label
}

function judge(text: string): TotalLabel | null {
  if (text === '' || text.length > 120) return null
  if (sureStart.test(text)) {
    const rest = text.replace(sureStart, '').replace(/^[\s:.=-]+|[\s:.=-]+$/g, '')
    return { certainty: 'sure', name: withoutPreposition(rest), whole: /^[\d\s.,()]*$/.test(rest) }
  }
  if (wholly.test(text)) return { certainty: 'sure', name: '', whole: true }
  if (totalFor.test(text)) {
    const rest = text.replace(/^(?:totals?|sum)\s*:?\s*/, '')
    return { certainty: 'sure', name: withoutPreposition(rest), whole: /^[\d\s.,()]*$/.test(rest) }
  }
  const named = endings.exec(text) ?? prefix.exec(text)
  return named ? { certainty: 'named', name: named[1] ?? '', whole: false } : null
}

function withoutPreposition(text: string): string {
  return text
    .replace(
      /^(?:по|за|на|for|of|by|per|in|fur|για|ανα|von|customer|account|клиенту|контрагенту|покупателю|πελατη|kunde)\s+/u,
      '',
    )
    .trim()
}
