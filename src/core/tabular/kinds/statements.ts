import { companyFields } from './company.ts'
import type { KindDefinition } from './kind.ts'
import { currencyHeaderWords } from './order-words.ts'

/** One row is the books of one company and year. */
export const statements: KindDefinition = {
  kind: 'statements',
  required: [['year'], ['totalAssets', 'equity', 'netProfit', 'revenue', 'ebit']],
  needsCompany: true,
  primaryDate: null,
  sums: ['totalAssets', 'revenue'],
  fields: [
    ...companyFields,
    {
      field: 'year',
      type: 'number',
      weight: 1.5,
      words: `year, fiscal year, financial year, reporting year, fy, balance sheet year, period, year end
        год, отчетный год, отчётный год, финансовый год, период, отчетный период, за год
        έτος, οικονομικό έτος, χρήση, εταιρική χρήση, έτος χρήσης
        jahr, geschäftsjahr, bilanzjahr, berichtsjahr, wirtschaftsjahr`,
      not: 'founded основания ίδρυσης gründung',
    },
    {
      field: 'totalAssets',
      type: 'money',
      weight: 3,
      words: `total assets, assets, balance sheet total, total balance, assets total, 1600
        активы, всего активов, итого активов, активы всего, валюта баланса, баланс, итого актив, баланс актив,
        строка 1600, 1600 баланс
        σύνολο ενεργητικού, ενεργητικό, σύνολο περιουσιακών στοιχείων
        bilanzsumme, aktiva, summe aktiva, gesamtvermögen`,
      not: 'current fixed оборотные внеоборотные κυκλοφορούν πάγιο umlauf anlage',
    },
    {
      field: 'currentAssets',
      type: 'money',
      weight: 3,
      words: `current assets, total current assets, short term assets, 1200
        оборотные активы, итого по разделу ii, итого оборотных активов, строка 1200, 1200 оборотные активы
        κυκλοφορούν ενεργητικό, κυκλοφορούντα περιουσιακά στοιχεία
        umlaufvermögen, kurzfristige vermögenswerte`,
    },
    {
      field: 'totalLiabilities',
      type: 'money',
      weight: 3,
      words: `total liabilities, liabilities, debt total, total debt, borrowed capital, liabilities total
        обязательства, всего обязательств, итого обязательств, заемный капитал, заёмный капитал,
        сумма обязательств
        σύνολο υποχρεώσεων, υποχρεώσεις, ξένα κεφάλαια
        verbindlichkeiten, fremdkapital, gesamtverbindlichkeiten, summe verbindlichkeiten`,
      not: 'current short краткосрочные βραχυπρόθεσμες kurzfristig',
    },
    {
      field: 'currentLiabilities',
      type: 'money',
      weight: 3,
      words: `current liabilities, total current liabilities, short term liabilities, 1500
        краткосрочные обязательства, итого по разделу v, строка 1500, 1500 краткосрочные обязательства
        βραχυπρόθεσμες υποχρεώσεις, τρέχουσες υποχρεώσεις
        kurzfristige verbindlichkeiten, kurzfristiges fremdkapital`,
    },
    {
      field: 'retainedEarnings',
      type: 'money',
      weight: 3,
      words: `retained earnings, accumulated profit, accumulated deficit, retained profit, profit reserves, 1370
        нераспределенная прибыль, нераспределённая прибыль, нераспределенная прибыль непокрытый убыток,
        накопленная прибыль, строка 1370, 1370 нераспределенная прибыль
        κέρδη εις νέο, αποτελέσματα εις νέο, υπόλοιπο κερδών εις νέο, αδιανέμητα κέρδη
        gewinnrücklagen, gewinnvortrag, bilanzgewinn, einbehaltene gewinne`,
    },
    {
      field: 'equity',
      type: 'money',
      weight: 3,
      words: `equity, total equity, shareholders equity, book equity, net worth, own capital, net assets, 1300
        капитал, собственный капитал, капитал и резервы, итого по разделу iii, чистые активы, строка 1300,
        1300 капитал и резервы
        ίδια κεφάλαια, καθαρή θέση, σύνολο ιδίων κεφαλαίων
        eigenkapital, summe eigenkapital`,
    },
    {
      field: 'revenue',
      type: 'money',
      weight: 1,
      words: `revenue, net sales, turnover, sales, total revenue, sales revenue, 2110
        выручка, выручка от продаж, оборот, доход, строка 2110, 2110 выручка
        κύκλος εργασιών, πωλήσεις, έσοδα
        umsatz, umsatzerlöse, erlöse`,
    },
    {
      field: 'ebit',
      type: 'money',
      weight: 3,
      words: `ebit, operating profit, operating income, profit from operations, operating result,
        earnings before interest and tax, earnings before interest and taxes, 2200
        прибыль от продаж, прибыль убыток от продаж, операционная прибыль, прибыль до процентов и налогов,
        строка 2200, 2200 прибыль от продаж
        λειτουργικά κέρδη, λειτουργικό αποτέλεσμα, κέρδη προ τόκων και φόρων
        betriebsergebnis, operatives ergebnis, betriebsgewinn`,
    },
    {
      field: 'netProfit',
      type: 'money',
      weight: 2.5,
      words: `net profit, net income, profit after tax, net earnings, profit for the year, 2400
        чистая прибыль, чистая прибыль убыток, прибыль после налогообложения, строка 2400, 2400 чистая прибыль
        καθαρά κέρδη, καθαρό αποτέλεσμα, κέρδη μετά φόρων
        jahresüberschuss, nettogewinn, ergebnis nach steuern, jahresergebnis`,
    },
    {
      field: 'source',
      type: 'text',
      weight: 0.3,
      words: `source, data source
        источник, источник данных
        πηγή
        quelle, datenquelle`,
    },
    {
      field: 'publishedOn',
      type: 'date',
      weight: 0.5,
      words: `published on, publication date, published, filed on, filing date
        дата публикации, опубликовано, дата сдачи
        ημερομηνία δημοσίευσης, δημοσιεύθηκε
        veröffentlicht am, veröffentlichungsdatum`,
    },
    { field: 'currency', type: 'currency', weight: 0.4, words: currencyHeaderWords, not: 'rate курс' },
  ],
}
