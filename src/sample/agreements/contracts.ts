import { addDays, addMonths, type PlainDate } from '../../core/period.ts'
import { customerRows } from '../companies.ts'
import { createRandom, type Random } from '../random.ts'
import { storyAccount } from '../storyAccounts.ts'
import type { SampleContract } from '../facts.ts'
import type { SampleAccount } from '../types.ts'
import { promisesOf } from './terms.ts'

/** How many of the largest customers have a contract with us. */
const CONTRACTS = 45
/** Days until notice has to be given in the story of a notice day that is near. */
export const NOTICE_LEFT_DAYS = 19

/** Frame contracts with the largest customers: most run on, some end soon, a few have run out. */
export function buildContracts(
  seed: number,
  asOf: PlainDate,
  accounts: readonly SampleAccount[],
): SampleContract[] {
  return accounts
    .map((account, index) => ({ account, sales: customerRows[index]!.salesThousandEur }))
    .filter(({ account }) => account.name !== storyAccount.lost)
    .toSorted((left, right) => right.sales - left.sales)
    .slice(0, CONTRACTS)
    .map(({ account, sales }, rank) => {
      const random = createRandom(seed, `contracts/${account.code}`)
      return contractOf(account, sales, rank, asOf, random)
    })
}

function contractOf(
  account: SampleAccount,
  sales: number,
  rank: number,
  asOf: PlainDate,
  random: Random,
): SampleContract {
  const isNear = account.name === storyAccount.noticeNear
  const noticeDays = isNear ? 90 : random.pick([30, 60, 60, 90])
  const renewsItself = isNear || random.chance(0.6)
  const years = isNear ? 2 : random.pick([1, 2, 2, 3])
  const decideBy = addDays(asOf, isNear ? NOTICE_LEFT_DAYS : daysToDecision(rank, random))
  const endsOn = addDays(decideBy, noticeDays)
  const startsOn = addDays(addMonths(endsOn, -12 * years), 1)
  const terms = promisesOf(account.country, rank, random)
  return {
    number: `${terms.letters}-${startsOn.slice(0, 4)}-${String(rank + 11).padStart(3, '0')}`,
    account: account.name,
    title: isNear ? terms.titles[0]! : random.pick(terms.titles),
    signedOn: addDays(startsOn, -random.whole(5, 40)),
    startsOn,
    endsOn,
    noticeDays,
    renewsItself,
    amountMinor: Math.round(sales * years * random.between(0.6, 0.95)) * 100_000,
    currency: account.currency === 'RUB' ? 'EUR' : account.currency,
    specialTerms: terms.specialTerms,
    sla: terms.sla,
  }
}

/** Days from asOf to the last day for a decision: every ninth lies within three months, every eleventh has passed. */
function daysToDecision(rank: number, random: Random): number {
  if (rank % 9 === 5) return random.whole(24, 88)
  if (rank % 11 === 7) return -random.whole(8, 25)
  return random.whole(110, 620)
}
