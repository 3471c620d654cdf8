import { columnsOf, keyOf, type Target, type TargetColumn } from './target.ts'

/** Of lots of one tender these add up to the tender's. */
const summed = new Set(['amount', 'budget', 'our_price', 'winner_price'])

const columns: TargetColumn[] = [
  ...columnsOf(
    ['opportunityNumber', 'number'],
    'name',
    'productId',
    'product',
    'stage',
    'pipelineId',
    'stageId',
    'outcome',
    'openedOn',
    'closedOn',
    'dueOn',
    'amount',
    'currency',
    'budget',
    'ourPrice',
    'winnerPrice',
    'ourRank',
    'bidders',
    'winner',
    'incumbent',
    'owner',
    'competitor',
    'reason',
    'assignmentId',
  ),
  // That it is a tender is not forgotten because a later file does not show it.
  { field: 'isTender', column: 'is_tender', keep: 'greatest' },
]

export const opportunitiesTarget: Target = {
  table: 'opportunities',
  identity: ['account_id', 'id'],
  columns,
  key: (values) =>
    values.opportunityNumber
      ? keyOf('n', values.opportunityNumber)
      : keyOf('o', values.name, values.product, values.openedOn),
  repeated: 'each',
  saidBy: 'fields',
  amount: 'amount',
  product: true,
}

/** A file with a row for each lot: the rows of one tender are one opportunity, which is won where any lot is. */
export const tendersInLotsTarget: Target = {
  ...opportunitiesTarget,
  columns: columns.map((column) => (summed.has(column.column) ? { ...column, sum: true } : column)),
  besides: columnsOf(
    'lotId',
    'lot',
    'lotProduct',
    'lotFamily',
    'lotQuantity',
    'lotOurPrice',
    'lotWinnerPrice',
    'lotBudget',
    'lotOurRank',
    'lotWinner',
    'lotOutcome',
  ),
  key: (values) =>
    values.opportunityNumber
      ? keyOf('n', values.opportunityNumber)
      : keyOf('l', values.name, values.openedOn),
  repeated: 'once',
  lead: { column: 'outcome', value: 'won' },
}

/** The lots beside them. */
export const lotsTarget: Target = {
  table: 'lots',
  identity: ['account_id', 'id'],
  columns: columnsOf(
    'opportunityId',
    'position',
    'name',
    'product',
    'family',
    'quantity',
    'ourPrice',
    'winnerPrice',
    'budget',
    'ourRank',
    'winner',
    'outcome',
  ),
  key: (values) => keyOf(values.lot),
  repeated: 'once',
}
