import { headerKey } from '../words/header-key.ts'

export const languages = ['en', 'ru', 'el', 'de'] as const
export type Language = (typeof languages)[number]

/** The lines of a statement that are kept, by field; the first name of a language heads the column once it is turned. */
type Line = { field: string; code: string; names: Record<Language, string> }

/** Codes are those of the Russian forms of 2010 (order 66n); names are what lines are called, whole. */
const lines: Line[] = [
  {
    field: 'totalAssets',
    code: '1600',
    names: {
      en: 'total assets, balance sheet total, assets total',
      ru: 'активы, баланс, баланс актив, итого активов, всего активов, итого активы, валюта баланса',
      el: 'σύνολο ενεργητικού, γενικό σύνολο ενεργητικού, σύνολο περιουσιακών στοιχείων',
      de: 'bilanzsumme, summe aktiva, summe der aktiva, gesamtvermögen',
    },
  },
  {
    field: 'currentAssets',
    code: '1200',
    names: {
      en: 'current assets, total current assets',
      ru: 'оборотные активы, итого по разделу ii, итого оборотных активов, итого оборотные активы',
      el: 'κυκλοφορούν ενεργητικό, σύνολο κυκλοφορούντος ενεργητικού, σύνολο κυκλοφορούντων, κυκλοφορούντα περιουσιακά στοιχεία, σύνολο κυκλοφορούντων περιουσιακών στοιχείων, σύνολο κυκλοφορούντων στοιχείων',
      de: 'umlaufvermögen, summe umlaufvermögen, kurzfristige vermögenswerte, summe kurzfristige vermögenswerte',
    },
  },
  {
    field: 'totalLiabilities',
    code: '',
    names: {
      en: 'total liabilities, liabilities total',
      ru: 'обязательства, всего обязательств, итого обязательств, итого обязательства',
      el: 'σύνολο υποχρεώσεων',
      de: 'fremdkapital, summe fremdkapital, summe verbindlichkeiten, gesamtverbindlichkeiten',
    },
  },
  {
    field: 'currentLiabilities',
    code: '1500',
    names: {
      en: 'current liabilities, total current liabilities',
      ru: 'краткосрочные обязательства, итого по разделу v, итого краткосрочных обязательств, итого краткосрочные обязательства',
      el: 'βραχυπρόθεσμες υποχρεώσεις, σύνολο βραχυπρόθεσμων υποχρεώσεων',
      de: 'kurzfristige verbindlichkeiten, summe kurzfristige verbindlichkeiten, kurzfristige schulden, summe kurzfristige schulden',
    },
  },
  {
    field: 'retainedEarnings',
    code: '1370',
    names: {
      en: 'retained earnings, accumulated profit, accumulated deficit, retained earnings accumulated deficit',
      ru: 'нераспределенная прибыль, нераспределенная прибыль непокрытый убыток',
      el: 'κέρδη εις νέο, αποτελέσματα εις νέο, υπόλοιπο κερδών εις νέο',
      de: 'gewinnrücklagen, einbehaltene gewinne',
    },
  },
  {
    field: 'equity',
    code: '1300',
    names: {
      en: 'equity, total equity, total shareholders equity, shareholders equity',
      ru: 'собственный капитал, итого по разделу iii, итого капитал, итого капитала, итого собственный капитал',
      el: 'ίδια κεφάλαια, σύνολο ιδίων κεφαλαίων, καθαρή θέση, σύνολο καθαρής θέσης',
      de: 'eigenkapital, summe eigenkapital',
    },
  },
  {
    field: 'revenue',
    code: '2110',
    names: {
      en: 'revenue, revenues, total revenue, net sales, turnover, sales',
      ru: 'выручка, выручка от продаж, выручка нетто',
      el: 'κύκλος εργασιών, κύκλος εργασιών καθαρός, πωλήσεις, έσοδα',
      de: 'umsatz, umsatzerlöse',
    },
  },
  {
    field: 'ebit',
    code: '2200',
    names: {
      en: 'ebit, operating profit, operating profit loss, operating income, operating result, profit from operations, earnings before interest and taxes',
      ru: 'прибыль от продаж, прибыль убыток от продаж, операционная прибыль',
      el: 'λειτουργικά κέρδη, λειτουργικό αποτέλεσμα, κέρδη προ τόκων και φόρων, αποτελέσματα προ τόκων και φόρων, αποτέλεσμα προ τόκων και φόρων',
      de: 'betriebsergebnis, operatives ergebnis, ergebnis vor zinsen und steuern',
    },
  },
  {
    field: 'netProfit',
    code: '2400',
    names: {
      en: 'net profit, net income, net profit loss, profit for the year, profit loss for the year, profit after tax, net earnings',
      ru: 'чистая прибыль, чистая прибыль убыток',
      el: 'καθαρά κέρδη, κέρδη μετά φόρων, αποτέλεσμα περιόδου μετά από φόρους, καθαρά κέρδη χρήσης, κέρδη χρήσης μετά από φόρους, καθαρό αποτέλεσμα',
      de: 'jahresüberschuss, jahresüberschuss fehlbetrag, jahresfehlbetrag, ergebnis nach steuern, jahresergebnis',
    },
  },
]

const keyOf = (text: string) => headerKey(text).wholeCompact
const byCode = new Map(lines.filter(({ code }) => code !== '').map(({ code, field }) => [code, field]))
const byName = new Map<string, { field: string; language: Language }>()
for (const { field, names } of lines)
  for (const language of languages)
    for (const name of names[language].split(',')) byName.set(keyOf(name), { field, language })

/** The fields of the lines that are kept, in the order of a statement. */
export const lineFields: readonly string[] = lines.map(({ field }) => field)

/** The header of a turned line in a language. */
export function lineHeader(field: string, language: Language): string {
  const name = lines
    .find((line) => line.field === field)!
    .names[language].split(',')[0]!
    .trim()
  return name[0]!.toUpperCase() + name.slice(1)
}

/** The field whose code in the Russian forms this is, or null. */
export const fieldOfCode = (code: string): string | null => byCode.get(code) ?? null

const numbering = /^\s*(?:[\p{L}]|[IVX]+|\d+(?:\.\d+)*)\s*[.)]\s+/u
const footnote = /[\s*\d]+$/u

/** The field a line is called by, word for word, numbering and footnotes aside, and the language of that name; else null. */
export function fieldOfName(name: string): { field: string; language: Language } | null {
  const bare = name.replace(numbering, '').replace(footnote, '')
  return byName.get(keyOf(name)) ?? byName.get(keyOf(bare)) ?? null
}
