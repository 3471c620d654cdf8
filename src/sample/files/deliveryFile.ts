import { orEmpty } from './format.ts'
import type { FileContent, FileContext } from './sampleFile.ts'
import { mixedIn, separated, type TextRow, utf16 } from './tables.ts'

const header = [
  'Order no.',
  'Delivery no.',
  'Customer',
  'Promised date',
  'Revised date',
  'Actual delivery date',
  'Qty ordered',
  'Qty delivered',
  'Remark',
]

/** Deliveries from logistics as "Unicode text" of Excel: UTF-16 with tabs, with one day that does not exist. */
export function deliveryList({ sample }: FileContext): FileContent {
  const rows = sample.deliveries.map((delivery): TextRow => [
    delivery.orderNumber,
    delivery.number,
    delivery.account,
    delivery.promisedOn,
    delivery.revisedOn ?? '',
    delivery.actualOn ?? '',
    delivery.quantity,
    orEmpty(delivery.quantityDelivered, String),
    delivery.remark ?? '',
  ])
  const bad = rows[0]!.map((cell, index) =>
    index === 1 ? 'AB-499904/1' : index === 5 ? `${sample.firstDay.slice(0, 4)}-11-31` : cell,
  )
  return {
    path: 'deliveries.tsv',
    kind: 'deliveries',
    description: 'Promised and actual dates from logistics, UTF-16 with tabs',
    rows: rows.length,
    badRows: 1,
    bytes: utf16(separated([header, ...mixedIn(rows, [bad])], '\t')),
  }
}
