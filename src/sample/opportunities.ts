import { addDays, type PlainDate } from '../core/period.ts'
import { customerRows } from './companies.ts'
import { competitorsFor } from './names/competitors.ts'
import { families } from './names/families.ts'
import { createRandom, type Random } from './random.ts'
import { storyAccount } from './storyAccounts.ts'
import type { SampleOpportunity } from './facts.ts'
import type { SampleAccount } from './types.ts'

const projects = [
  'Replacement of old pumps',
  'New line',
  'Frame agreement',
  'Shutdown package',
  'Metering upgrade',
]
const reasons = {
  won: ['Short delivery time', 'Service nearby', 'Best fit to the specification'],
  lost: ['Price', 'Longer delivery time than the other offer', 'Project stopped'],
}

/** Chances for larger sales of the last two years at about every third customer, oldest first. */
export function buildOpportunities(
  seed: number,
  asOf: PlainDate,
  accounts: readonly SampleAccount[],
): SampleOpportunity[] {
  const opened = accounts.flatMap((account, index) => {
    const sales = customerRows[index]!.salesThousandEur
    const random = createRandom(seed, `opportunities/${account.code}`)
    const count = account.name === storyAccount.rising ? 3 : Number(sales > 0 && random.chance(0.4))
    return Array.from({ length: count }, () => opportunityOf(account, sales, asOf, random))
  })
  return opened
    .toSorted((left, right) => (left.openedOn < right.openedOn ? -1 : 1))
    .map((opportunity, index) => ({ ...opportunity, number: `OP-${String(index + 1).padStart(3, '0')}` }))
}

function opportunityOf(
  account: SampleAccount,
  sales: number,
  asOf: PlainDate,
  random: Random,
): SampleOpportunity {
  const openedOn = addDays(asOf, -random.whole(20, 700))
  const closing = addDays(openedOn, random.whole(45, 240))
  const isClosed = closing <= asOf
  const isWon = account.name !== storyAccount.slipping && random.chance(0.48)
  const openStage = random.pick(['qualification', 'proposal', 'negotiation'] as const)
  const stage = isClosed ? (isWon ? 'won' : 'lost') : openStage
  const family = random.pick(families)
  return {
    number: '',
    account: account.name,
    name: `${random.pick(projects)}, ${family.names.en.toLowerCase()}`,
    product: family.names.en,
    stage,
    openedOn,
    closedOn: isClosed ? closing : null,
    amountMinor: Math.max(4, Math.round(sales * random.between(0.1, 0.45))) * 100_000,
    currency: 'EUR',
    owner: account.owner,
    competitor: random.chance(0.7) ? random.pick(competitorsFor[account.country]!) : null,
    reason: stage === 'won' || stage === 'lost' ? random.pick(reasons[stage]) : null,
  }
}
