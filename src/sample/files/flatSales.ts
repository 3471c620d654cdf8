import { encodeText } from '../../core/text/encode.ts'
import { dotted, money, slashed } from './format.ts'
import { type SalesLine, salesByYear } from './salesLines.ts'
import type { FileContent, FileContext } from './sampleFile.ts'
import { mixedIn, separated, type TextRow, utf8WithMark } from './tables.ts'

const germanHeader = [
  'Auftragsnummer',
  'Position',
  'Auftragsdatum',
  'Kunde',
  'USt-IdNr.',
  'Artikelnummer',
  'Artikelbezeichnung',
  'Warengruppe',
  'Menge',
  'Einheit',
  'Einzelpreis',
  'Rabatt %',
  'Betrag',
  'Einstandswert',
  'Währung',
  'Liefertermin',
]

/**
 * Sales to all other countries, a flat file a year with decimal commas. The oldest year spells one customer
 * another way, the newest holds three rows that cannot be read, and one order has no customer.
 */
export function europeanSales(context: FileContext): FileContent[] {
  const years = salesByYear(context, 'de')
  return years.map(([year, lines], index) => {
    const isOld = index === 0
    const rows = lines.map((sale) => germanRow(sale, isOld, context))
    const bad = index === years.length - 1 ? badGermanRows(year, rows) : []
    return {
      path: `sales-europe-${year}.csv`,
      kind: 'orders',
      description: `Sales ${year} to Germany and the other countries, decimal commas`,
      rows: rows.length,
      badRows: bad.length,
      bytes: utf8WithMark(separated([germanHeader, ...mixedIn(rows, bad)], ';')),
    }
  })
}

function germanRow(
  { order, line, account, product }: SalesLine,
  isOld: boolean,
  context: FileContext,
): TextRow {
  const name = account === null ? '' : account.name
  return [
    order.number,
    line.lineNumber,
    dotted(order.orderedOn),
    isOld && account !== null ? context.spelled(name, 'orders-old') : name,
    account?.taxNumber ?? '',
    product.code,
    product.names.de,
    product.familyNames.de,
    line.quantity,
    product.unit === 'h' ? 'Std' : 'Stk',
    money(line.unitPriceMinor, ',', '.'),
    line.discountPct,
    money(line.amountMinor, ',', '.'),
    money(line.costMinor, ',', '.'),
    order.currency,
    dotted(order.promisedOn),
  ]
}

/** Copies of good rows with a number of their own and one cell that makes no sense. */
function badGermanRows(year: string, rows: readonly TextRow[]): TextRow[] {
  const spoiled = (number: string, column: number, value: string) =>
    rows[0]!.map((cell, index) => (index === 0 ? number : index === column ? value : cell))
  const date = germanHeader.indexOf('Auftragsdatum')
  return [
    spoiled('AB-499901', date, `31.02.${year}`),
    spoiled('AB-499902', germanHeader.indexOf('Betrag'), 'auf Anfrage'),
    spoiled('AB-499903', date, 'nächste Woche'),
  ]
}

const greekHeader = [
  'Αρ. παραγγελίας',
  'Ημερομηνία',
  'Πελάτης',
  'ΑΦΜ',
  'Κωδικός είδους',
  'Περιγραφή',
  'Ποσότητα',
  'Τιμή μονάδας',
  'Έκπτωση %',
  'Αξία',
  'Κόστος',
  'Νόμισμα',
]

/** Sales to Greece, one file for all years in windows-1253, with one day that does not exist. */
export function greekSales(context: FileContext): FileContent {
  const rows = salesByYear(context, 'el')
    .flatMap(([, lines]) => lines)
    .map(({ order, line, account, product }): TextRow => [
      order.number,
      slashed(order.orderedOn),
      account!.name,
      account!.taxNumber,
      product.code,
      product.names.el,
      line.quantity,
      money(line.unitPriceMinor, ',', '.'),
      line.discountPct,
      money(line.amountMinor, ',', '.'),
      money(line.costMinor, ',', '.'),
      order.currency,
    ])
  const bad = rows[0]!.map((cell, index) =>
    index === 0 ? 'ΠΑΡ-99901' : index === 1 ? `31/11/${context.sample.firstDay.slice(0, 4)}` : cell,
  )
  return {
    path: 'sales-greece.csv',
    kind: 'orders',
    description: 'Sales to Greece, windows-1253',
    rows: rows.length,
    badRows: 1,
    bytes: encodeText(separated([greekHeader, ...mixedIn(rows, [bad])], ';'), 'windows-1253'),
  }
}
