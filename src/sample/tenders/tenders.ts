import { addDays, type PlainDate } from '../../core/period.ts'
import { customerRows } from '../companies.ts'
import { createRandom, type Random } from '../random.ts'
import { storyAccount } from '../storyAccounts.ts'
import { SUPPLIER_NAME } from '../team.ts'
import type { SampleTender } from '../facts.ts'
import type { SampleAccount } from '../types.ts'
import { lotsWorth, standingFor } from './lots.ts'
import { reasonFor } from './reasons.ts'
import { rivalsAt } from './rivals.ts'
import { storyTenders } from './storyTenders.ts'

const subjects = [
  'Pumps and fittings for the shutdown',
  'Modernisation of the pump house',
  'Cooling water circuit',
  'Measuring points of the tank farm',
  'Yearly demand for valves',
  'Boiler feed water',
]

/** Tenders of the last three years at the larger customers, oldest first. */
export function buildTenders(
  seed: number,
  asOf: PlainDate,
  accounts: readonly SampleAccount[],
): SampleTender[] {
  const all = accounts.flatMap((account, index) => {
    const sales = customerRows[index]!.salesThousandEur
    const random = createRandom(seed, `tenders/${account.code}`)
    if (account.name === storyAccount.lostOnTime) return storyTenders(account, sales, asOf, random)
    const count = sales < 150 ? 0 : random.whole(0, sales >= 500 ? 2 : 1)
    return Array.from({ length: count }, () => tenderOf(account, sales, asOf, random))
  })
  return all
    .toSorted((left, right) => (left.openedOn < right.openedOn ? -1 : 1))
    .map((tender, index) => ({ ...tender, number: `TD-${String(index + 1).padStart(3, '0')}` }))
}

function tenderOf(account: SampleAccount, sales: number, asOf: PlainDate, random: Random): SampleTender {
  const openedOn = addDays(asOf, -random.whole(12, 1050))
  const dueOn = addDays(openedOn, random.whole(18, 45))
  const decidedOn = addDays(dueOn, random.whole(14, 70))
  const competitors = rivalsAt(account.country, random)
  const bidders = competitors.length + random.whole(1, 3)
  const outcome = account.name !== storyAccount.slipping && random.chance(0.44) ? 'won' : 'lost'
  const reason = reasonFor(outcome, random)
  const isStopped = reason === 'project stopped'
  const end = outcome === 'won' ? 'won' : reason?.includes('price') !== false ? 'dearer' : 'otherwise'
  const isDecided = decidedOn <= asOf
  const standing = isDecided && !isStopped ? standingFor(end, bidders, random) : null
  const openStage = dueOn > asOf ? 'qualification' : random.pick(['proposal', 'negotiation'] as const)
  return {
    number: '',
    account: account.name,
    name: `${random.pick(subjects)} ${openedOn.slice(0, 4)}`,
    stage: isDecided ? outcome : openStage,
    openedOn,
    dueOn,
    closedOn: isDecided ? decidedOn : null,
    owner: account.owner,
    bidders,
    incumbent: random.chance(0.35) ? competitors[0]! : null,
    competitors,
    winner: standing === null ? null : outcome === 'won' ? SUPPLIER_NAME : competitors[0]!,
    reason: isDecided ? reason : null,
    lots: lotsWorth(sales * 1000 * random.between(0.12, 0.5), standing, random),
  }
}
