import { columnsOf, keyOf, type Target } from './target.ts'

export const deliveriesTarget: Target = {
  table: 'deliveries',
  identity: ['account_id', 'id'],
  columns: columnsOf(
    'orderNumber',
    'deliveryNumber',
    'productId',
    'product',
    'promisedOn',
    'revisedOn',
    'actualOn',
    'quantity',
    'quantityDelivered',
    'amount',
    'currency',
    'remark',
  ),
  key: (values) =>
    values.deliveryNumber
      ? keyOf('n', values.deliveryNumber, values.productId)
      : keyOf('o', values.orderNumber, values.productId, values.promisedOn),
  repeated: 'each',
  amount: 'amount',
  product: true,
}
