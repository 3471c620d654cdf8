import { columnsOf, keyOf, type Target } from './target.ts'

export const invoicesTarget: Target = {
  table: 'invoices',
  identity: ['account_id', 'id'],
  columns: columnsOf(
    ['invoiceNumber', 'number'],
    'orderNumber',
    'issuedOn',
    'dueOn',
    'paidOn',
    'amount',
    'paidAmount',
    'currency',
  ),
  key: (values) =>
    values.invoiceNumber ? keyOf('n', values.invoiceNumber) : keyOf('o', values.orderNumber, values.issuedOn),
  repeated: 'each',
  amount: 'amount',
}
