import { customerRows } from './companies.ts'
import { firstOfMonth, minuteOf, workdayAfter } from './days.ts'
import { presentAt } from './people/contacts.ts'
import { createRandom, type Random } from './random.ts'
import type { RequestContext } from './requests.ts'
import { storyAccount } from './storyAccounts.ts'
import { talks } from './texts/interactions.ts'
import { languageFor } from './texts/language.ts'
import type { SampleInteraction } from './facts.ts'
import type { SampleAccount } from './types.ts'

/** Calls, meetings, visits and events, oldest first. Mail is kept in the mailbox, not here. */
export function buildInteractions(context: RequestContext): SampleInteraction[] {
  const all = context.accounts.flatMap((account, index) => {
    const random = createRandom(context.seed, `interactions/${account.code}`)
    return Array.from({ length: 36 }, (_, month) => month).flatMap((month) =>
      Array.from({ length: countIn(35 - month, account, index, random) }, () =>
        interactionOf(account, month, context, random),
      ),
    )
  })
  return all
    .filter((interaction) => interaction.occurredAt.slice(0, 10) <= context.asOf)
    .toSorted((left, right) =>
      left.occurredAt < right.occurredAt ? -1 : Number(left.occurredAt > right.occurredAt),
    )
}

/** How often we talk in a month; it grows quiet around accounts that leave. */
function countIn(monthsAgo: number, account: SampleAccount, index: number, random: Random): number {
  const sales = customerRows[index]!.salesThousandEur
  const usual = 0.12 + 0.042 * Math.sqrt(sales)
  const isLeaving = account.name === storyAccount.slipping && monthsAgo < 7
  const isGone = account.name === storyAccount.lost && monthsAgo < 12
  return Math.floor(usual * (isLeaving ? 0.3 : isGone ? 0.1 : 1) + random.next())
}

function interactionOf(
  account: SampleAccount,
  month: number,
  context: RequestContext,
  random: Random,
): SampleInteraction {
  const channel = random.weighted([
    ['call', 64],
    ['meeting', 20],
    ['visit', 13],
    ['event', 3],
  ] as const)
  const day = workdayAfter(firstOfMonth(context.firstDay, month), random.whole(0, 26))
  const people = presentAt(context.contacts, account.name, day)
  const contact = random.chance(0.9)
    ? (people[Math.floor(random.next() ** 1.8 * people.length)] ?? null)
    : null
  const [subject, text] = random.pick(talks[languageFor(account.country)][channel])
  return {
    account: account.name,
    occurredAt: minuteOf(day, Math.round(random.between(8, 17) * 4) / 4),
    channel,
    direction: channel === 'call' && random.chance(0.45) ? 'in' : 'out',
    contact: contact?.name ?? null,
    contactEmail: contact?.email ?? null,
    person: account.owner,
    subject,
    text,
  }
}
