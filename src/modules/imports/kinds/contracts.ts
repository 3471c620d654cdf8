import { columnsOf, keyOf, type Target } from './target.ts'

/** A contract named in several rows is one, with the promises of all of them. What a person said of it no file overwrites. */
export const contractsTarget: Target = {
  table: 'contracts',
  identity: ['account_id', 'id'],
  columns: columnsOf(
    ['contractNumber', 'number'],
    'title',
    'signedOn',
    'startsOn',
    'endsOn',
    'noticeDays',
    'renewsItself',
    'amount',
    'currency',
    'specialTerms',
    'sla',
  ).map((column) => {
    if (column.field === 'title') return { ...column, standIn: 'number' }
    return column.field === 'sla' ? { ...column, gathered: true as const } : column
  }),
  key: (values) =>
    values.contractNumber ? keyOf('n', values.contractNumber) : keyOf('t', values.title, values.startsOn),
  repeated: 'once',
  saidBy: 'fields',
  amount: 'amount',
}
