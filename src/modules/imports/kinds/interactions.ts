import { columnsOf, keyOf, type Target } from './target.ts'

export const interactionsTarget: Target = {
  table: 'interactions',
  identity: ['account_id', 'id'],
  columns: columnsOf(
    'occurredAt',
    'channel',
    'direction',
    'contact',
    'contactEmail',
    'person',
    'subject',
    'text',
  ),
  key: (values) =>
    keyOf(values.occurredAt, values.channel, values.contactEmail ?? values.contact, values.subject),
  repeated: 'each',
}
