import type { Cell } from './cell.ts'
import type { Kind, KindDefinition } from './kinds/kind.ts'
import { kindNames } from './kinds/kind.ts'
import { kindDefinitions } from './kinds/kinds.ts'
import type { Recognition, SourceColumn } from './recognise.ts'
import { recognise } from './recognise.ts'
import { titleHint } from './recognise/title-hint.ts'

/** A kind a table may hold; `confidence` 0..1 is low where another kind fits almost as well or little fits at all. */
export type KindGuess = { kind: Kind; score: number; confidence: number }

/**
 * Says which kind a table most likely holds, best first: each mapped field counts with its weight, a missing required
 * field costs most of the score. `titles` are lines above the table, the name of the sheet or of the file; `bareRows` are the
 * rows of a table without headers.
 */
export function kindOf(
  columns: SourceColumn[],
  titles: string[] = [],
  bareRows: Cell[][] | null = null,
): KindGuess[] {
  const scores = kindNames.map((kind) => {
    const recognition = recognise(kind, columns, { columns: new Set(), fields: new Set(), bareRows })
    return {
      kind,
      score:
        scoreKind(kindDefinitions[kind], recognition, columns, bareRows !== null) * titleHint(kind, titles),
    }
  })
  scores.sort((left, right) => right.score - left.score)
  const second = scores[1]?.score ?? 0
  return scores.map(({ kind, score }, place) => {
    const lead = score === 0 ? 0 : place === 0 ? (score - second) / score : 0
    return { kind, score, confidence: Math.min(1, score / 3) * (0.4 + 0.6 * Math.min(1, lead * 2)) }
  })
}

function scoreKind(
  kind: KindDefinition,
  { matches }: Recognition,
  columns: SourceColumn[],
  isBare: boolean,
): number {
  const found = new Map(matches.map((match) => [match.field, match]))
  let score = 0
  for (const { field, score: certainty } of matches) {
    const weight = kind.fields.find((definition) => definition.field === field)?.weight ?? 1
    score += weight * (isBare ? certainty : Math.min(1, certainty) ** 2)
  }
  const named = columns.filter((column) => column.profile.filled > 0).length
  const coverage = named === 0 ? 0 : matches.length / named
  score *= 0.7 + 0.3 * Math.min(1, coverage)
  const isDated = columns.some((column) => column.profile.datedText > 0.3)
  const missing = requirements(kind, found).filter(
    (fields) => !fields.some((field) => found.has(field) || (isDated && field === kind.primaryDate)),
  ).length
  score *= 0.35 ** missing
  score *= readableShare(kind, found, columns)
  return score * doubtful(kind.kind, found, columns)
}

/** A column that mostly holds no dates hardly is the date every fact must have. */
function readableShare(
  kind: KindDefinition,
  found: Map<string, { index: number }>,
  columns: SourceColumn[],
): number {
  if (!kind.required.some((fields) => fields[0] === kind.primaryDate)) return 1
  const index = found.get(kind.primaryDate ?? '')?.index
  const profile = columns.find((column) => column.index === index)?.profile
  return profile && profile.filled > 0 && profile.date + profile.serial < 0.6 ? 0.6 : 1
}

/** Lines of orders imported before need the number of their order in place of a date. */
function requirements(kind: KindDefinition, found: Map<string, unknown>): string[][] {
  return kind.kind === 'orders' && isLinesOnly(new Set(found.keys())) ? [['orderNumber']] : kind.required
}

/** Whether the mapped fields of an order file are lines that belong to orders imported before. */
export function isLinesOnly(fields: ReadonlySet<string>): boolean {
  if (fields.has('orderedOn') || !fields.has('orderNumber')) return false
  if (fields.has('account') || fields.has('accountCode') || fields.has('taxNumber')) return false
  return fields.has('quantity') || fields.has('amount')
}

/** Pairs of kinds that share most of their columns, and what tells them apart. */
function doubtful(
  kind: Kind,
  found: Map<string, { score: number; index: number }>,
  columns: SourceColumn[],
): number {
  const has = (...fields: string[]) => fields.some((field) => found.has(field))
  if (kind === 'deliveries') {
    if (!has('promisedOn', 'actualOn', 'revisedOn', 'deliveryNumber', 'quantityDelivered')) return 0.3
    const orderedOn = recognise('orders', columns).matches.find((match) => match.field === 'orderedOn')
    const namesOrderDate = orderedOn !== undefined && orderedOn.score > 0.95
    if (has('deliveryNumber') && has('promisedOn') && has('actualOn')) return namesOrderDate ? 1 : 1.3
    if (has('deliveryNumber', 'revisedOn', 'quantityDelivered')) return 1
    // One date beside product and money is a list of sales by day of shipment.
    if (!(has('promisedOn') && has('actualOn')) && has('amount') && has('product', 'productCode')) return 0.45
    return namesOrderDate ? 0.55 : 1
  }
  if (kind === 'contacts')
    return isListOfCompanies(found, columns) ? 0.5 : has('name', 'lastName', 'firstName', 'email') ? 1 : 0.3
  if (kind === 'opportunities') return has('stage', 'closedOn', 'competitor', 'opportunityNumber') ? 1 : 0.4
  if (kind === 'statements')
    return has('year') && has('totalAssets', 'equity', 'retainedEarnings', 'ebit', 'netProfit') ? 1 : 0.15
  if (kind === 'contracts') return has('contractNumber', 'noticeDays', 'renewsItself', 'endsOn') ? 1 : 0.3
  if (kind === 'colleagues') return has('office', 'manager') ? ofNoCustomer(columns) : 0.3
  if (kind === 'relations') return has('level', 'wanted') && has('contact', 'contactEmail') ? 1 : 0.2
  if (kind === 'orders') return has('orderedOn', 'quantity', 'amount', 'product', 'productCode') ? 1 : 0.3
  if (kind === 'interactions') return has('channel', 'direction', 'subject', 'text') ? 1 : 0.4
  if (kind === 'requests') return has('requestNumber', 'type', 'firstResponseAt', 'resolvedAt') ? 1 : 0.5
  return 1
}

/** A list that names companies is of their people, not of ours. */
function ofNoCustomer(columns: SourceColumn[]): number {
  const company = ['account', 'accountCode', 'taxNumber', 'website']
  return recognise('contacts', columns).matches.some(({ field }) => company.includes(field)) ? 0.2 : 1
}

/** Every company once, with its address: a list of companies that also names a person. */
function isListOfCompanies(found: Map<string, { index: number }>, columns: SourceColumn[]): boolean {
  const company = columns.find((column) => column.index === found.get('account')?.index)
  if (!company || company.profile.distinct < 0.98 || company.profile.filled < 5) return false
  const addresses = recognise('accounts', columns).matches.filter(({ field }) =>
    ['address', 'city', 'country', 'industry', 'website', 'taxNumber'].includes(field),
  )
  return addresses.length >= 2
}
