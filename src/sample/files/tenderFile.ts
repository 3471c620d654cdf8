import { money, orEmpty } from './format.ts'
import type { FileContent, FileContext } from './sampleFile.ts'
import { separated, type TextRow, utf8WithMark } from './tables.ts'

const header = [
  'Tender no.',
  'Tender name',
  'Customer',
  'Lot',
  'Product family',
  'Quantity',
  'Stage',
  'Opened on',
  'Submission deadline',
  'Close date',
  'Budget',
  'Our price',
  'Winning price',
  'Our rank',
  'Bidders',
  'Winner',
  'Competitors',
  'Incumbent',
  'Reason',
  'Owner',
  'Currency',
]

/** Tenders with a row for each lot, as the tender desk keeps them. */
export function tenderList({ sample }: FileContext): FileContent {
  const rows = sample.tenders.flatMap((tender) =>
    tender.lots.map((lot): TextRow => [
      tender.number,
      tender.name,
      tender.account,
      lot.name,
      lot.family,
      lot.quantity,
      tender.stage,
      tender.openedOn,
      tender.dueOn,
      tender.closedOn ?? '',
      money(lot.budgetMinor, '.', ','),
      money(lot.ourPriceMinor, '.', ','),
      orEmpty(lot.winnerPriceMinor, (minor) => money(minor, '.', ',')),
      lot.ourRank ?? '',
      tender.bidders,
      tender.winner ?? '',
      tender.competitors.join('; '),
      tender.incumbent ?? '',
      tender.reason ?? '',
      tender.owner,
      'EUR',
    ]),
  )
  return {
    path: 'tenders.csv',
    kind: 'opportunities',
    description: 'Tenders with their lots, from the tender desk',
    rows: rows.length,
    badRows: 0,
    bytes: utf8WithMark(separated([header, ...rows], ',')),
  }
}
