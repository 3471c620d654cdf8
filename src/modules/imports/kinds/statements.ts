import { columnsOf, keyOf, type Target } from './target.ts'

/** The books of a year are one thing, in however many rows; what a person entered no file overwrites. */
export const statementsTarget: Target = {
  table: 'statements',
  identity: ['account_id', 'id'],
  columns: columnsOf(
    'year',
    'currency',
    'revenue',
    'ebit',
    'netProfit',
    'totalAssets',
    'currentAssets',
    'totalLiabilities',
    'currentLiabilities',
    'retainedEarnings',
    'equity',
    'source',
    'publishedOn',
  ),
  key: (values) => keyOf('y', values.year),
  repeated: 'once',
  saidBy: 'row',
}
