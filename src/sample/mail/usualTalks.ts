import { addDays } from '../../core/period.ts'
import { goneDaysAgo } from '../people/contacts.ts'
import { THREAD_POST } from '../people/holdingHead.ts'
import { createRandom, type Random } from '../random.ts'
import { storyAccount } from '../storyAccounts.ts'
import type { SampleAccount, SampleContact } from '../types.ts'
import type { MailContext } from './context.ts'
import type { Talk } from './talk.ts'

/** Mail goes back so many days. */
const SPAN_DAYS = 724
/** Sales in thousand euro from which somebody there writes to us in a rhythm. */
const REGULAR_FROM = 450
const OUR_MINUTES = 150

/** Somebody who writes every so many days, from the latest letter back to the first. */
interface Rhythm {
  everyDays: number
  lastDaysAgo: number
}

/** Who writes in a rhythm of their own in a story. */
const storyRhythms: Record<string, Rhythm> = {
  [storyAccount.holding]: { everyDays: 9, lastDaysAgo: 3 },
  [storyAccount.oneThread]: { everyDays: 17, lastDaysAgo: 6 },
  [storyAccount.slowAnswers]: { everyDays: 13, lastDaysAgo: 12 },
  [storyAccount.silentPerson]: { everyDays: 11, lastDaysAgo: goneDaysAgo.silentPerson + 2 },
  [storyAccount.keyPersonLeft]: { everyDays: 15, lastDaysAgo: goneDaysAgo.keyPersonLeft + 4 },
  [storyAccount.slipping]: { everyDays: 14, lastDaysAgo: 210 },
  [storyAccount.lost]: { everyDays: 20, lastDaysAgo: 395 },
}

/** Conversations of two years: at each larger customer one writes in a rhythm, everybody else now and then. */
export function usualTalks(context: MailContext): Talk[] {
  return context.accounts.flatMap((account) => {
    // What is known of this company under another spelling stands in other files only.
    if (account.name === storyAccount.duplicateLikely) return []
    const random = createRandom(context.seed, `talks/${account.code}`)
    const people = context.peopleOf(account.name)
    const regular = people[account.name === storyAccount.holding ? THREAD_POST : 0]!
    const rhythm = rhythmOf(account, context, random)
    const others = people.filter((person) => !(rhythm !== null && person === regular) && !isOfStory(person))
    return [
      ...(rhythm === null ? [] : rhythmic(regular, rhythm, random)),
      ...others.flatMap((person) => nowAndThen(person, account, context, random)),
    ]
  })
}

/** Whoever moved to another customer has letters of their own. */
const isOfStory = ({ account, goneOn }: SampleContact) =>
  account === storyAccount.movedFrom && goneOn !== null

function rhythmOf({ name }: SampleAccount, { salesOf }: MailContext, random: Random): Rhythm | null {
  const usual = { everyDays: random.between(22, 34), lastDaysAgo: random.whole(2, 16) }
  return storyRhythms[name] ?? (salesOf(name) >= REGULAR_FROM ? usual : null)
}

function rhythmic(contact: SampleContact, { everyDays, lastDaysAgo }: Rhythm, random: Random): Talk[] {
  const talks: Talk[] = []
  const { account } = contact
  const isBetweenTwo = account === storyAccount.holding || account === storyAccount.oneThread
  for (let daysAgo = lastDaysAgo; daysAgo < SPAN_DAYS;) {
    talks.push({ contact, daysAgo, ourMinutes: ourMinutes(account, daysAgo), isBetweenTwo })
    daysAgo += Math.max(3, Math.round(everyDays * random.between(0.75, 1.25)))
  }
  return talks
}

/** None to two conversations, at any time at which the person was there and the customer spoke to us. */
function nowAndThen(
  contact: SampleContact,
  account: SampleAccount,
  { salesOf, asOf }: MailContext,
  random: Random,
): Talk[] {
  const sales = salesOf(account.name)
  const count = random.weighted([
    [0, sales > 0 && sales < 60 ? 6 : 3],
    [1, 4],
    [2, sales >= 150 ? 2 : 1],
  ] as const)
  const quietSince = storyRhythms[account.name]?.lastDaysAgo ?? 0
  const isQuiet = account.name === storyAccount.slipping || account.name === storyAccount.lost
  return Array.from({ length: count }, (): Talk => {
    const daysAgo = random.whole(Math.max(5, isQuiet ? quietSince : 0), SPAN_DAYS - 4)
    return { contact, daysAgo, ourMinutes: ourMinutes(account.name, daysAgo) }
  }).filter(({ daysAgo }) => contact.goneOn === null || addDays(asOf, 30 - daysAgo) < contact.goneOn)
}

/** How long we take in the middle: some customers wait longer. */
function ourMinutes(account: string, daysAgo: number): number {
  if (account === storyAccount.slowAnswers) return 1500
  return account === storyAccount.looksGood && daysAgo < 365 ? 380 : OUR_MINUTES
}
