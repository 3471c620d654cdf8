import { addMonths, daysBetween, type PlainDate } from '../period.ts'
import type { CadenceStatus } from '../segmentation/cadenceStatus.ts'
import type { LifecycleStage } from './stages.ts'

/** What facts say of a relationship, as of a day. */
export interface LifecycleFacts {
  stage: LifecycleStage | null
  enteredOn: PlainDate | null
  /** Days on which something was ordered, in order of time. */
  orderDays: readonly PlainDate[]
  cadence: CadenceStatus | null
  /** Net revenue of the last twelve months and of the twelve before; null where there were none. */
  last12m: number | null
  before12m: number | null
  contractSignedOn: PlainDate | null
  candidateAcceptedOn: PlainDate | null
  openOpportunities: number
  lastContactOn: PlainDate | null
}

export type StageReason =
  | { code: 'neverOrdered' }
  | { code: 'contactOnly'; on: PlainDate }
  | { code: 'accepted'; on: PlainDate }
  | { code: 'openOpportunities'; count: number }
  | { code: 'contractSigned'; on: PlainDate }
  | { code: 'firstOrder'; on: PlainDate }
  | { code: 'ordersSince'; count: number; months: number }
  | { code: 'cadence'; status: CadenceStatus }
  | { code: 'silent'; days: number }
  | { code: 'growth'; pct: number }
  | { code: 'orderedAgain'; on: PlainDate }

export interface Proposal {
  stage: LifecycleStage
  reasons: StageReason[]
}

const onboardingMonths = 6
const settledOrderDays = 4
/** An account enters expansion at this growth and leaves it below the lower one, so that it does not flutter. */
const expandsFromPct = 20
const expandsUntilPct = 10
const silentDays = 365
const lostDays = 730

/**
 * The stage that facts speak for, with the reasons, or null where they speak for the one that stands or for none. Before
 * the first order: contract, accepted candidate or open opportunity, contact. After it: silence first (lost, at risk),
 * then an order after a loss (won back), then the first months (onboarding), then growth of 20 % (expansion, left below
 * 10 %), else partnership. A person has the last word; this only proposes. The criteria are our own.
 */
export function proposeStage(facts: LifecycleFacts, asOf: PlainDate): Proposal | null {
  const proposal = facts.orderDays.length === 0 ? beforeOrders(facts) : afterOrders(facts, asOf)
  return proposal === null || proposal.stage === facts.stage ? null : proposal
}

function beforeOrders(facts: LifecycleFacts): Proposal | null {
  const { contractSignedOn, candidateAcceptedOn, openOpportunities, lastContactOn, stage } = facts
  if (contractSignedOn !== null)
    return { stage: 'contract', reasons: [{ code: 'contractSigned', on: contractSignedOn }] }
  // What a person entered by hand before any order is not doubted for want of facts.
  if (stage !== null && stage !== 'acquaintance') return null
  const reasons: StageReason[] = []
  if (candidateAcceptedOn !== null) reasons.push({ code: 'accepted', on: candidateAcceptedOn })
  if (openOpportunities > 0) reasons.push({ code: 'openOpportunities', count: openOpportunities })
  if (reasons.length > 0) return { stage: 'qualification', reasons }
  if (lastContactOn === null) return null
  return {
    stage: 'acquaintance',
    reasons: [{ code: 'contactOnly', on: lastContactOn }, { code: 'neverOrdered' }],
  }
}

function afterOrders(facts: LifecycleFacts, asOf: PlainDate): Proposal {
  const { stage, enteredOn, orderDays } = facts
  const silence = silenceOf(facts, asOf)
  if (silence) return silence
  const again = stage === 'lost' && enteredOn !== null ? orderDays.find((day) => day > enteredOn) : undefined
  if (again !== undefined) return { stage: 'wonBack', reasons: [{ code: 'orderedAgain', on: again }] }
  if (stage === 'wonBack' && enteredOn !== null && !isSettledSince(facts, enteredOn, asOf))
    return { stage: 'wonBack', reasons: [] }
  const first = orderDays[0]!
  if (first > addMonths(asOf, -onboardingMonths) && orderDays.length < settledOrderDays)
    return { stage: 'onboarding', reasons: [{ code: 'firstOrder', on: first }] }
  return partnershipOf(facts, asOf)
}

function silenceOf({ cadence, orderDays, stage }: LifecycleFacts, asOf: PlainDate): Proposal | null {
  const days = daysBetween(orderDays.at(-1)!, asOf)
  const reasons: StageReason[] = [
    ...(cadence === null ? [] : [{ code: 'cadence', status: cadence } as const]),
    { code: 'silent', days },
  ]
  if (cadence === 'presumedLost' || (cadence === null && days > lostDays)) return { stage: 'lost', reasons }
  // Whom a person called lost does not become less so by being silent a little less long.
  if (cadence === 'atRisk' || (cadence === null && days > silentDays))
    return { stage: stage === 'lost' ? 'lost' : 'atRisk', reasons }
  return null
}

function isSettledSince({ orderDays }: LifecycleFacts, since: PlainDate, asOf: PlainDate): boolean {
  return orderDays.filter((day) => day > since).length >= settledOrderDays || addMonths(since, 12) <= asOf
}

function partnershipOf(facts: LifecycleFacts, asOf: PlainDate): Proposal {
  const { stage, orderDays, cadence } = facts
  const growth = growthOf(facts, asOf)
  const enough = stage === 'expansion' ? expandsUntilPct : expandsFromPct
  const regular: StageReason[] = cadence === null ? [] : [{ code: 'cadence', status: cadence }]
  if (growth !== null && growth >= enough && orderDays.length >= settledOrderDays)
    return { stage: 'expansion', reasons: [{ code: 'growth', pct: growth }, ...regular] }
  const reasons: StageReason[] = [
    { code: 'firstOrder', on: orderDays[0]! },
    ...regular,
    ...(growth === null ? [] : [{ code: 'growth', pct: growth } as const]),
  ]
  return { stage: 'partnership', reasons }
}

/** Growth against a whole year before: whoever bought first within it has grown from nothing, which says nothing. */
function growthOf({ orderDays, last12m, before12m }: LifecycleFacts, asOf: PlainDate): number | null {
  if (last12m === null || before12m === null || before12m <= 0) return null
  return orderDays[0]! > addMonths(asOf, -24) ? null : (100 * (last12m - before12m)) / before12m
}
