import { addDays, type PlainDate } from '../../core/period.ts'
import { customerRows } from '../companies.ts'
import { families } from '../names/families.ts'
import { createRandom, type Random } from '../random.ts'
import { storyAccount } from '../storyAccounts.ts'
import type { SampleOpportunity } from '../facts.ts'
import type { SampleAccount } from '../types.ts'
import { reasonFor } from './reasons.ts'
import { rivalsAt } from './rivals.ts'

const projects = [
  'Replacement of old pumps',
  'New line',
  'Frame agreement',
  'Shutdown package',
  'Metering upgrade',
]

/** Chances for larger sales of the last three years that went without a tender, oldest first. */
export function buildOpportunities(
  seed: number,
  asOf: PlainDate,
  accounts: readonly SampleAccount[],
): SampleOpportunity[] {
  const opened = accounts.flatMap((account, index) => {
    const sales = customerRows[index]!.salesThousandEur
    const random = createRandom(seed, `opportunities/${account.code}`)
    const usual = sales >= 340 ? random.whole(1, 2) : Number(sales > 0 && random.chance(0.5))
    const count = account.name === storyAccount.rising ? 3 : usual
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
  const openedOn = addDays(asOf, -random.whole(20, 1050))
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
    competitor: random.chance(0.7) ? rivalsAt(account.country, random).join('; ') : null,
    reason: stage === 'won' || stage === 'lost' ? reasonFor(stage, random) : null,
  }
}
