import { addDays } from '../../core/period.ts'
import { personNames } from '../names/persons.ts'
import { phonePrefixes } from '../names/places.ts'
import { jobs } from '../names/titles.ts'
import { strangerTo } from '../people/contacts.ts'
import { colleagueNamed } from '../people/colleagues.ts'
import { createRandom } from '../random.ts'
import { storyAccount } from '../storyAccounts.ts'
import type { SampleMail } from '../facts.ts'
import type { SampleAccount, SampleContact } from '../types.ts'
import { momentAt } from './clock.ts'
import type { MailContext } from './context.ts'
import { letterOf, ourWriter } from './letter.ts'
import { lettersOf, type Talk } from './talk.ts'

/** How many people nobody here knows write to us from customers we know, and how many sign with a new job. */
const [NEWCOMERS, PROMOTED] = [9, 3]

/** Letters of people who stand in no list, of one whose job has changed, and of nobody's customer. */
export function strangersLetters(context: MailContext): SampleMail[] {
  const usual = context.accounts.filter(
    ({ name }) => context.salesOf(name) >= 200 && !Object.values<string>(storyAccount).includes(name),
  )
  const at = (place: number, of: number) => usual[Math.floor(((place + 0.5) * usual.length) / of)]!
  const talks: Talk[] = [
    ...Array.from({ length: NEWCOMERS }, (_, place) => at(place, NEWCOMERS)).flatMap((account, place) =>
      [20 + place * 9, 60 + place * 9].map((daysAgo) => ({
        contact: newcomerAt(account, context),
        daysAgo,
        ourMinutes: 150,
      })),
    ),
    ...Array.from({ length: PROMOTED }, (_, place) => at(place, PROMOTED)).map((account, place) => ({
      contact: promoted(context.peopleOf(account.name)[0]!),
      daysAgo: 14 + place * 11,
      ourMinutes: 150,
    })),
    ...[70, 33, 8].map((daysAgo) => ({ contact: arrived(context), daysAgo, ourMinutes: 150 })),
  ]
  return [...talks.flatMap((talk, place) => lettersOf(talk, `new.${place}`, context)), ...nobodys(context)]
}

function newcomerAt(account: SampleAccount, context: MailContext): SampleContact {
  const random = createRandom(context.seed, `newcomer/${account.code}`)
  const people = context.peopleOf(account.name)
  const domain = account.email.slice(account.email.indexOf('@'))
  const taken = new Set(people.map(({ email }) => email.slice(0, email.indexOf('@'))))
  const names = personNames[account.country]!
  const person = strangerTo(taken, names, random)
  const titles: Record<string, string | undefined> = random.pick(jobs).titles
  return {
    ...people[0]!,
    name: person.name,
    email: person.mailbox + domain,
    title: titles[names.language] ?? titles.en!,
    phone: `${phonePrefixes[account.country]!}${random.whole(10, 99)}`,
  }
}

const promotions: Record<string, string> = {
  ru: 'Директор по закупкам',
  el: 'Γενικός διευθυντής προμηθειών',
  de: 'Direktor Einkauf',
}

const promoted = (contact: SampleContact): SampleContact => ({
  ...contact,
  title: promotions[contact.language] ?? 'Purchasing director',
})

/** Who left one customer and writes from another one now. */
function arrived(context: MailContext): SampleContact {
  const before = context.peopleOf(storyAccount.movedFrom).find(({ goneOn }) => goneOn !== null)!
  const there = context.account(storyAccount.movedTo)
  return {
    ...before,
    account: there.name,
    email: before.email.replace(/@.*/, there.email.slice(there.email.indexOf('@'))),
    phone: `${phonePrefixes[there.country]!}55`,
    title: 'Leiter Technik',
    goneOn: null,
  }
}

/** Somebody with a free mailbox, and a company that is no customer. */
function nobodys({ asOf, accounts }: MailContext): SampleMail[] {
  const [first] = accounts
  const us = ourWriter(colleagueNamed(first!.owner))
  const letter = (name: string, email: string, daysAgo: number, subject: string, words: string) =>
    letterOf(
      {
        from: { name, email, title: null, company: null, phone: null, country: 'DE' },
        to: us,
        at: momentAt(addDays(asOf, -daysAgo), 10.3, 'DE'),
        subject,
        words,
        account: null,
        language: 'en',
      },
      `nobody.${daysAgo}`,
    )
  return [
    // example.com belongs to nobody (RFC 2606) and is taken for free mail.
    letter(
      'H. Steen',
      'h.steen@example.com',
      64,
      'Used pump for sale',
      'I have a used pump of yours. Do you take it back?',
    ),
    letter(
      'H. Steen',
      'h.steen@example.com',
      27,
      'Manual wanted',
      'Do you still have the manual of the TN 50-200?',
    ),
    letter(
      'Anlagen Kirchsee',
      'info@kirchsee-anlagen.example',
      45,
      'Price list',
      'Please send us your price list for gate valves.',
    ),
  ]
}
