import { encodeText } from '../../core/text/encode.ts'
import { bookOf } from '../orders.ts'
import { dotted, money, named, orEmpty } from './format.ts'
import type { FileContent, FileContext } from './sampleFile.ts'
import { mixedIn, separated, type TextRow, utf8WithMark } from './tables.ts'

const russianHeader = [
  'Номер счета',
  'Номер заказа',
  'Контрагент',
  'ИНН',
  'Дата счета',
  'Срок оплаты',
  'Дата оплаты',
  'Сумма',
  'Сумма оплаты',
  'Валюта',
]

/** Invoices to Russia and Kazakhstan in koi8-r, which has no angled quotes; one amount is a word. */
export function russianInvoices(context: FileContext): FileContent {
  const rows = invoicesOf(context, true).map((invoice): TextRow => [
    invoice.number,
    invoice.orderNumber,
    context.spelled(invoice.account, 'invoices').replace(/[«»]/g, '"'),
    context.account(invoice.account).taxNumber,
    dotted(invoice.issuedOn),
    dotted(invoice.dueOn),
    orEmpty(invoice.paidOn, dotted),
    money(invoice.amountMinor, ','),
    money(invoice.paidMinor, ','),
    invoice.currency,
  ])
  const bad = rows[0]!.map((cell, index) => (index === 0 ? 'INV-R999901' : index === 7 ? 'уточняется' : cell))
  return {
    path: 'invoices-russia.csv',
    kind: 'invoices',
    description: 'Invoices and payments, Russia and Kazakhstan, koi8-r',
    rows: rows.length,
    badRows: 1,
    bytes: encodeText(separated([russianHeader, ...mixedIn(rows, [bad])], ';'), 'koi8-r'),
  }
}

const otherHeader = [
  'Invoice no.',
  'Order no.',
  'Customer',
  'VAT no.',
  'Invoice date',
  'Due date',
  'Paid on',
  'Invoice amount',
  'Paid amount',
  'Currency',
]

/** Invoices to all other countries, with named months and commas in thousands. */
export function otherInvoices(context: FileContext): FileContent {
  const rows = invoicesOf(context, false).map((invoice): TextRow => [
    invoice.number,
    invoice.orderNumber,
    context.spelled(invoice.account, 'invoices'),
    context.account(invoice.account).taxNumber,
    named(invoice.issuedOn),
    named(invoice.dueOn),
    orEmpty(invoice.paidOn, named),
    money(invoice.amountMinor, '.', ','),
    money(invoice.paidMinor, '.', ','),
    invoice.currency,
  ])
  return {
    path: 'invoices-other.csv',
    kind: 'invoices',
    description: 'Invoices and payments, all other countries',
    rows: rows.length,
    badRows: 0,
    bytes: utf8WithMark(separated([otherHeader, ...rows], ',')),
  }
}

function invoicesOf(context: FileContext, isRussian: boolean) {
  return context.sample.invoices.filter(
    ({ account }) => (bookOf(context.account(account).country) === 'ru') === isRussian,
  )
}
