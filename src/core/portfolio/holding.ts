import { known, unknown } from '../reason.ts'
import { compareIds } from '../statistics/order.ts'
import { type AccountFacts, addSums, netOf } from './accountFacts.ts'

/**
 * Folds the facts of accounts under one ultimate parent into one (IFRS 8 paragraph 34): money, order days and requests
 * add up, the latest dates count, sizes are the head's own (largest member where the head has none), days late are
 * weighted by revenue. The order days of plants may fall on one day, so their sum is an upper bound; it is said so by
 * `members`. Holdings come in the order of their first member; the name is the head's where it is among the accounts.
 */
export function foldHoldings(accounts: readonly AccountFacts[]): AccountFacts[] {
  const groups = Map.groupBy(accounts, (account) => account.ultimateId)
  return [...groups].map(([id, members]) =>
    members.length === 1 && members[0]!.id === id ? members[0]! : fold(id, members),
  )
}

function fold(id: string, members: AccountFacts[]): AccountFacts {
  const head = members.find((member) => member.id === id) ?? members[0]!
  const previous = members.map((member) => member.previous).filter((sums) => sums !== null)
  const largest = (field: 'employees' | 'annualRevenue' | 'categorySpend') =>
    head[field] ?? members.map((member) => member[field]).reduce(larger, null)
  return {
    ...head,
    id,
    members: inOrder(id, members).flatMap((member) => member.members),
    employees: largest('employees'),
    annualRevenue: largest('annualRevenue'),
    categorySpend: sumIfAllKnown(members.map((member) => member.categorySpend)),
    window: members.map((member) => member.window).reduce(addSums),
    previous: previous.length > 0 ? previous.reduce(addSums) : null,
    last12m: total(members.map((member) => member.last12m)),
    months: addMonths(members.map((member) => member.months)),
    orderDays: total(members.map((member) => member.orderDays)),
    lastOrderOn: latest(members.map((member) => member.lastOrderOn)),
    lastContactOn: latest(members.map((member) => member.lastContactOn)),
    daysLate: weightedDaysLate(members),
    requests: total(members.map((member) => member.requests)),
    demandingRequests: total(members.map((member) => member.demandingRequests)),
  }
}

/** The head of the holding first, then the plants by net revenue, so that the first of them speaks for the holding. */
const inOrder = (headId: string, members: readonly AccountFacts[]) =>
  members.toSorted(
    (left, right) =>
      Number(right.id === headId) - Number(left.id === headId) ||
      netOf(right.window) - netOf(left.window) ||
      compareIds(left.id, right.id),
  )

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
const larger = (left: number | null, right: number | null) =>
  left === null ? right : right === null ? left : Math.max(left, right)
const latest = (days: readonly (string | null)[]) =>
  days.reduce((best, day) => (day !== null && (best === null || day > best) ? day : best), null)

function sumIfAllKnown(values: readonly (number | null)[]): number | null {
  const present = values.filter((value) => value !== null)
  return present.length === values.length ? total(present) : null
}

/** Months are aligned at their end, because all series end with the last complete month. */
function addMonths(series: readonly number[][]): number[] {
  const length = Math.max(...series.map((months) => months.length))
  const sum = Array.from({ length }, () => 0)
  for (const months of series)
    for (let index = 0; index < months.length; index++) sum[length - months.length + index]! += months[index]!
  return sum
}

function weightedDaysLate(members: readonly AccountFacts[]) {
  let weight = 0
  let days = 0
  for (const { daysLate, window } of members) {
    if (daysLate.value === null) continue
    weight += Math.max(1, window.gross)
    days += daysLate.value * Math.max(1, window.gross)
  }
  return weight > 0 ? known(days / weight) : unknown('UNKNOWN_PAYMENT')
}
