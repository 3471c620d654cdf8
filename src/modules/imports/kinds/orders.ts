import { columnsOf, keyOf, type Target } from './target.ts'

/** Lines of orders, each with its own date, because many files date each line. */
export const orderLinesTarget: Target = {
  table: 'order_lines',
  identity: ['account_id', 'id'],
  withoutOrigin: true,
  columns: columnsOf(
    'orderId',
    'productId',
    'orderedOn',
    'promisedOn',
    'deliveredOn',
    'quantity',
    'amount',
    'cost',
    'currency',
  ),
  besides: columnsOf(['orderNumber', 'order_number'], ['owner', 'order_owner']),
  key: (values) => `${values.orderId}/${values.lineNumber ?? values.productId ?? ''}`,
  repeated: 'each',
  amount: 'amount',
  product: true,
}

/** Heads of orders; where a file has lines they are summed up from the lines, so a later part of an order widens the dates. */
export const orderHeadsTarget: Target = {
  table: 'orders',
  identity: ['account_id', 'id'],
  columns: columnsOf(
    ['orderNumber', 'number'],
    'orderedOn',
    'promisedOn',
    'deliveredOn',
    'currency',
    'owner',
  ),
  key: (values) => orderKey(values),
  repeated: 'once',
}

/** Where lines speak for the head, the head begins with the first line and is delivered with the last. */
export const headsOfLinesTarget: Target = {
  ...orderHeadsTarget,
  columns: orderHeadsTarget.columns.map((column) => {
    if (column.column === 'ordered_on') return { ...column, keep: 'least' }
    return column.column === 'delivered_on' ? { ...column, keep: 'greatest' } : column
  }),
}

/** An order without a number is the account's day. */
export const orderKey = (values: { orderNumber?: unknown; orderedOn?: unknown }): string =>
  keyOf((values.orderNumber ?? values.orderedOn) as string)
