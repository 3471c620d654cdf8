import { columnsOf, keyOf, type Target } from './target.ts'

export const opportunitiesTarget: Target = {
  table: 'opportunities',
  identity: ['account_id', 'id'],
  columns: columnsOf(
    ['opportunityNumber', 'number'],
    'name',
    'productId',
    'product',
    'stage',
    'openedOn',
    'closedOn',
    'amount',
    'currency',
    'owner',
    'competitor',
    'reason',
  ),
  key: (values) =>
    values.opportunityNumber
      ? keyOf('n', values.opportunityNumber)
      : keyOf('o', values.name, values.product, values.openedOn),
  repeated: 'each',
  amount: 'amount',
  product: true,
}
