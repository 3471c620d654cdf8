import { dayNumber, type PlainDate } from '../period.ts'
import type { Reason } from '../reason.ts'
import { quantileOfSorted, sortedAscending } from '../statistics/quantile.ts'

export type RfmFacts = {
  id: string
  lastPurchaseOn: PlainDate | null
  /** Distinct orders, or order days: the same choice for every account. */
  orderCount: number
  value: number
}

/** Four rising edges between scores 1..5 of each measure; fixed edges make scores comparable over time. */
export type RfmEdges = { recencyDays: number[]; orderCount: number[]; value: number[] }

export type RfmScore = {
  id: string
  recencyDays: number | null
  orderCount: number
  value: number
  recency: number | null
  frequency: number | null
  monetary: number | null
  /** The three digits, '555' for the best. */
  code: string | null
  /** More was credited than bought: the monetary score is 1 by rule, not by rank. */
  nonPositiveValue: boolean
  reason: Reason | null
}

export type RfmAnalysis = { scores: RfmScore[]; edges: RfmEdges | null }

const FIFTHS = [0.2, 0.4, 0.6, 0.8]

/**
 * Scores each account 1..5 (5 best) on recency (days from the last purchase to `snapshot`, the day after the
 * last day of data), frequency and monetary value (net). A score counts the edges that the value exceeds, so
 * equal values score alike whatever the order of rows. Without given edges they are the quintiles of
 * the accounts that bought, value over positive ones only. No purchase gives null (NO_HISTORY); value at or
 * below zero gives monetary score 1 and a flag. Edges are null where nobody bought or nobody has positive
 * value; throws RangeError for a purchase on or after the snapshot and for edges that are not four rising
 * numbers.
 */
export function rfmAnalysis(
  facts: readonly RfmFacts[],
  options: { snapshot: PlainDate; edges?: RfmEdges },
): RfmAnalysis {
  const snapshot = dayNumber(options.snapshot)
  const recencies = facts.map(({ id, lastPurchaseOn }) => {
    if (lastPurchaseOn === null) return null
    const days = snapshot - dayNumber(lastPurchaseOn)
    if (days < 1) throw new RangeError(`${id} bought on ${lastPurchaseOn}, not before ${options.snapshot}`)
    return days
  })
  const edges = options.edges ?? edgesOf(facts, recencies)
  if (edges) Object.values(edges).forEach(checkEdges)
  return { edges, scores: facts.map((account, index) => scoreAccount(account, recencies[index]!, edges)) }
}

function scoreAccount(account: RfmFacts, recencyDays: number | null, edges: RfmEdges | null): RfmScore {
  const { id, orderCount, value } = account
  const base = { id, recencyDays, orderCount, value, nonPositiveValue: value <= 0 }
  if (recencyDays === null || edges === null) {
    const reason = recencyDays === null ? 'NO_HISTORY' : 'NON_POSITIVE_BASE'
    return { ...base, recency: null, frequency: null, monetary: null, code: null, reason }
  }
  const recency = 6 - scoreByEdges(recencyDays, edges.recencyDays)
  const frequency = scoreByEdges(orderCount, edges.orderCount)
  const monetary = value > 0 ? scoreByEdges(value, edges.value) : 1
  return { ...base, recency, frequency, monetary, code: `${recency}${frequency}${monetary}`, reason: null }
}

function scoreByEdges(value: number, edges: readonly number[]): number {
  return 1 + edges.filter((edge) => value > edge).length
}

function edgesOf(facts: readonly RfmFacts[], recencies: readonly (number | null)[]): RfmEdges | null {
  const bought = facts.filter((account) => account.lastPurchaseOn !== null)
  const values = bought.map((account) => account.value).filter((value) => value > 0)
  if (values.length === 0) return null
  return {
    recencyDays: fifthsOf(recencies.filter((days) => days !== null)),
    orderCount: fifthsOf(bought.map((account) => account.orderCount)),
    value: fifthsOf(values),
  }
}

function fifthsOf(values: readonly number[]): number[] {
  const ascending = sortedAscending(values)
  return FIFTHS.map((share) => quantileOfSorted(ascending, share).value!)
}

function checkEdges(edges: readonly number[]): void {
  const rising = edges.every((edge, index) => index === 0 || edges[index - 1]! <= edge)
  if (edges.length !== 4 || !rising) throw new RangeError(`RFM edges ${edges.join(', ')}`)
}
