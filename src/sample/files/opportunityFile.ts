import { money, orEmpty } from './format.ts'
import type { FileContent, FileContext } from './sampleFile.ts'
import { separated, type TextRow, utf8WithMark } from './tables.ts'

const header = [
  'Opportunity no.',
  'Opportunity name',
  'Customer',
  'Product',
  'Stage',
  'Opened on',
  'Closed on',
  'Amount',
  'Currency',
  'Owner',
  'Competitor',
  'Reason',
]

/** Chances for larger sales from the CRM. */
export function opportunityList({ sample }: FileContext): FileContent {
  const rows = sample.opportunities.map((opportunity): TextRow => [
    opportunity.number,
    opportunity.name,
    opportunity.account,
    opportunity.product,
    opportunity.stage,
    opportunity.openedOn,
    orEmpty(opportunity.closedOn, String),
    money(opportunity.amountMinor, '.', ','),
    opportunity.currency,
    opportunity.owner,
    opportunity.competitor ?? '',
    opportunity.reason ?? '',
  ])
  return {
    path: 'opportunities.csv',
    kind: 'opportunities',
    description: 'Chances for larger sales from the CRM',
    rows: rows.length,
    badRows: 0,
    bytes: utf8WithMark(separated([header, ...rows], ',')),
  }
}
