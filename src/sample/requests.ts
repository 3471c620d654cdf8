import type { PlainDate } from '../core/period.ts'
import { addHours, firstOfMonth, minuteOf, workdayAfter } from './days.ts'
import { customerRows } from './companies.ts'
import { presentAt } from './people/contacts.ts'
import { createRandom, type Random } from './random.ts'
import { storyAccount } from './storyAccounts.ts'
import { languageFor } from './texts/language.ts'
import { requestSubjects } from './texts/requests.ts'
import type { RequestType, SampleRequest } from './facts.ts'
import type { Minute, SampleAccount, SampleContact, SampleProduct } from './types.ts'

export interface RequestContext {
  seed: number
  asOf: PlainDate
  firstDay: PlainDate
  accounts: readonly SampleAccount[]
  contacts: readonly SampleContact[]
  products: readonly SampleProduct[]
}

type Mix = readonly (readonly [RequestType, number])[]
const usualMix: Mix = [
  ['question', 46],
  ['complaint', 12],
  ['technical', 26],
  ['change', 16],
]
const expertMix: Mix = [
  ['question', 4],
  ['complaint', 2],
  ['technical', 56],
  ['change', 32],
]

/** What customers asked, complained of and wanted changed, oldest first, with our answer as far as it came by asOf. */
export function buildRequests(context: RequestContext): SampleRequest[] {
  const opened = context.accounts.flatMap((account, index) => {
    const random = createRandom(context.seed, `requests/${account.code}`)
    return Array.from({ length: 36 }, (_, month) => month).flatMap((month) =>
      Array.from({ length: countIn(35 - month, account, index, random) }, () =>
        requestOf(account, month, 35 - month, context, random),
      ),
    )
  })
  return opened
    .filter((request) => request.openedAt.slice(0, 10) <= context.asOf)
    .toSorted((left, right) => (left.openedAt < right.openedAt ? -1 : Number(left.openedAt > right.openedAt)))
    .map((request, index) => ({ ...request, number: `T-${String(index + 1).padStart(5, '0')}` }))
}

/** How many requests a customer opens in a month, given how many months ago that is. */
function countIn(monthsAgo: number, account: SampleAccount, index: number, random: Random): number {
  const sales = customerRows[index]!.salesThousandEur
  const isGone = account.name === storyAccount.lost && monthsAgo < 13
  if (sales === 0 || isGone) return 0
  const perMonth = account.name === storyAccount.expert ? 6 : 0.12 + 0.024 * Math.sqrt(sales)
  const extra = account.name === storyAccount.looksGood && monthsAgo < 12 ? (12 - monthsAgo) * 0.42 : 0
  return Math.floor(perMonth + extra + random.next())
}

function requestOf(
  account: SampleAccount,
  month: number,
  monthsAgo: number,
  context: RequestContext,
  random: Random,
): SampleRequest {
  const isFailing = account.name === storyAccount.looksGood && monthsAgo < 12
  const type = typeOf(account, isFailing, random)
  const day = workdayAfter(firstOfMonth(context.firstDay, month), random.whole(0, 26))
  const openedAt = minuteOf(day, random.between(7.5, 17.5))
  const answeredAt = addHours(openedAt, random.logNormal(isFailing ? 30 : 5, 0.9))
  const solvedAt = addHours(answeredAt, random.logNormal(type === 'complaint' ? 150 : 36, 0.8))
  const isForgotten = random.chance(isFailing ? 0.15 : 0.02)
  const people = presentAt(context.contacts, account.name, day)
  const language = languageFor(account.country)
  const product = random.pick(context.products).names[language]
  return {
    number: '',
    account: account.name,
    openedAt,
    type,
    subject: random.pick(requestSubjects[language][type]).replace('{product}', product),
    contact: people.length === 0 ? null : random.pick(people).name,
    firstResponseAt: knownBy(context.asOf, answeredAt),
    resolvedAt: isForgotten ? null : knownBy(context.asOf, solvedAt),
  }
}

function typeOf(account: SampleAccount, isFailing: boolean, random: Random): RequestType {
  if (isFailing && random.chance(0.7)) return 'complaint'
  return random.weighted(account.name === storyAccount.expert ? expertMix : usualMix)
}

function knownBy(asOf: PlainDate, minute: Minute): Minute | null {
  return minute.slice(0, 10) <= asOf ? minute : null
}
