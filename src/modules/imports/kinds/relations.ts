import { columnsOf, keyOf, type Target } from './target.ts'

/** A pair named twice in a file is one relation. */
export const relationsTarget: Target = {
  table: 'relations',
  identity: ['account_id', 'id'],
  columns: columnsOf('contactId', 'colleagueId', 'level', 'wanted', 'notedOn'),
  key: (values) => keyOf('r', values.contactId, values.colleagueId),
  repeated: 'once',
  saidBy: 'row',
}
