import type { FileContent, FileContext } from './sampleFile.ts'
import { separated, type TextRow, utf8WithMark } from './tables.ts'

const header = [
  'Company',
  'Financial year',
  'Revenue',
  'EBIT',
  'Net profit',
  'Total assets',
  'Current assets',
  'Total liabilities',
  'Current liabilities',
  'Retained earnings',
  'Equity',
  'Currency',
  'Source',
  'Published on',
]

/** The books of customers that publish them, as a credit bureau sells them. */
export function statementList({ sample }: FileContext): FileContent {
  const rows = sample.statements.map((books): TextRow => [
    books.account,
    books.year,
    books.revenue,
    books.ebit,
    books.netProfit,
    books.totalAssets,
    books.currentAssets,
    books.totalLiabilities,
    books.currentLiabilities,
    books.retainedEarnings,
    books.equity,
    'EUR',
    'Credit bureau',
    books.publishedOn,
  ])
  return {
    path: 'statements.csv',
    kind: 'statements',
    description: 'Books of customers for three years, from a credit bureau',
    rows: rows.length,
    badRows: 0,
    bytes: utf8WithMark(separated([header, ...rows], ',')),
  }
}
