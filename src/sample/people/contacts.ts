import { addDays, type PlainDate } from '../../core/period.ts'
import { customerRows } from '../companies.ts'
import { type PersonNames, personNames } from '../names/persons.ts'
import { phonePrefixes } from '../names/places.ts'
import { jobs } from '../names/titles.ts'
import { createRandom, type Random } from '../random.ts'
import { storyAccount } from '../storyAccounts.ts'
import type { SampleAccount, SampleContact } from '../types.ts'
import { headOffice, type Post } from './holdingHead.ts'
import { saidOf, standingOfRole } from './standing.ts'

/** Days before asOf on which people of the stories were last at their desk. */
export const goneDaysAgo = { keyPersonLeft: 74, silentPerson: 96, movedPerson: 150 } as const

/**
 * People at the customers: thirty at the head of the largest holding, four to eight at the forty larger accounts, one or
 * two at the others; no mail address twice.
 */
export function buildContacts(
  seed: number,
  asOf: PlainDate,
  accounts: readonly SampleAccount[],
): SampleContact[] {
  return accounts.flatMap((account, index) => {
    const random = createRandom(seed, `contacts/${account.code}`)
    const posts = postsAt(account, index, random)
    return withSuperiors(peopleIn(posts, account, asOf, random), posts).map((contact) =>
      withStory(contact, asOf),
    )
  })
}

function postsAt(account: SampleAccount, index: number, random: Random): readonly Post[] {
  if (account.name === storyAccount.holding) return headOffice
  const held = jobs.slice(0, peopleCount(account, index, random))
  const { language } = personNames[account.country]!
  const chief = held.findIndex(({ role }) => role === 'approver')
  return held.map(({ role, titles }, place): Post => {
    const words: Record<string, string | undefined> = titles
    const above = role === 'gatekeeper' ? 0 : chief
    return {
      title: words[language] ?? titles.en,
      role,
      ...standingOfRole[role],
      under: above < 0 || above === place ? null : above,
    }
  })
}

function peopleCount(account: SampleAccount, index: number, random: Random): number {
  if (account.name === storyAccount.oneThread) return 1
  const sales = customerRows[index]!.salesThousandEur
  if (sales >= 900) return random.whole(6, 8)
  if (sales >= 340) return random.whole(4, 6)
  return random.whole(1, 2)
}

function peopleIn(
  posts: readonly Post[],
  account: SampleAccount,
  asOf: PlainDate,
  random: Random,
): SampleContact[] {
  const names = personNames[account.country]!
  const domain = account.email.slice(account.email.indexOf('@'))
  const taken = new Set<string>()
  return posts.map(({ title, role, circle, influence }) => {
    const person = strangerTo(taken, names, random)
    return {
      account: account.name,
      name: person.name,
      title,
      email: person.mailbox + domain,
      phone: `${phonePrefixes[account.country]!}${random.whole(10, 99)}`,
      role,
      circle,
      reportsTo: null,
      language: names.language,
      ...saidOf(role, influence, { account: account.name, asOf }, random),
      leftOn: null,
      goneOn: null,
      notes: null,
    }
  })
}

/** A name that nobody in the house bears yet. */
export function strangerTo(taken: Set<string>, names: PersonNames, random: Random) {
  for (;;) {
    const isWoman = random.chance(0.38)
    const given = random.pick(isWoman ? names.women : names.men)
    const family = random.pick(names.families)[isWoman ? 1 : 0]
    const mailbox = `${given[1]}.${family[1]}`
    if (taken.has(mailbox)) continue
    taken.add(mailbox)
    return { name: `${given[0]} ${family[0]}`, mailbox }
  }
}

/** Engineers report to the plant manager where there is one, buyers to the head of purchasing. */
function withSuperiors(people: readonly SampleContact[], posts: readonly Post[]): SampleContact[] {
  return people.map((person, place) => {
    const { under } = posts[place]!
    return { ...person, reportsTo: under === null ? null : people[under]!.name }
  })
}

/** Whom a story takes away: one of them is known to have left, of the others only their silence or their mail tells. */
function withStory(contact: SampleContact, asOf: PlainDate): SampleContact {
  const { account, role } = contact
  const gone = (daysAgo: number) => addDays(asOf, -daysAgo)
  if (account === storyAccount.keyPersonLeft && role === 'decision maker') {
    const leftOn = gone(goneDaysAgo.keyPersonLeft)
    return { ...contact, leftOn, goneOn: leftOn, notes: 'Has left the company; successor not known yet' }
  }
  if (account === storyAccount.silentPerson && role === 'decision maker')
    return { ...contact, goneOn: gone(goneDaysAgo.silentPerson) }
  if (account === storyAccount.movedFrom && role === 'technical')
    return { ...contact, goneOn: gone(goneDaysAgo.movedPerson) }
  return contact
}

/** The people of an account who were there on a day, in the order in which we came to know them. */
export function presentAt(
  contacts: readonly SampleContact[],
  account: string,
  day: PlainDate,
): SampleContact[] {
  return contacts.filter((one) => one.account === account && (one.goneOn === null || day < one.goneOn))
}
