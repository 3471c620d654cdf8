import { columnsOf, keyOf, type Target } from './target.ts'

export const requestsTarget: Target = {
  table: 'requests',
  identity: ['account_id', 'id'],
  columns: columnsOf(
    ['requestNumber', 'number'],
    'openedAt',
    'type',
    'subject',
    'contact',
    'firstResponseAt',
    'resolvedAt',
    'status',
  ),
  key: (values) =>
    values.requestNumber ? keyOf('n', values.requestNumber) : keyOf('o', values.openedAt, values.subject),
  repeated: 'each',
}
