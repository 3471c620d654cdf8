import { columnsOf, type Target } from './target.ts'

export const productsTarget: Target = {
  table: 'products',
  identity: ['id'],
  withoutOrigin: true,
  columns: columnsOf('code', 'name', 'family', 'unit', 'price', 'cost'),
  key: () => '',
  repeated: 'once',
}
