import { customerRows } from './companies.ts'
import { type PersonNames, personNames } from './names/persons.ts'
import { phonePrefixes } from './names/places.ts'
import { jobs } from './names/titles.ts'
import { createRandom, type Random } from './random.ts'
import { storyAccount } from './storyAccounts.ts'
import type { SampleAccount, SampleContact } from './types.ts'

/** People at the customers: one or two at small ones, three to eight at large ones; no mail address twice. */
export function buildContacts(seed: number, accounts: readonly SampleAccount[]): SampleContact[] {
  return accounts.flatMap((account, index) => {
    const random = createRandom(seed, `contacts/${account.code}`)
    return accountContacts(account, peopleCount(account, index, random), random)
  })
}

function peopleCount(account: SampleAccount, index: number, random: Random): number {
  if (account.name === storyAccount.oneThread) return 1
  const sales = customerRows[index]!.salesThousandEur
  if (sales >= 900) return random.whole(6, 8)
  if (sales >= 250) return random.whole(3, 6)
  return random.whole(1, 2)
}

function accountContacts(account: SampleAccount, count: number, random: Random): SampleContact[] {
  const names = personNames[account.country]!
  const domain = account.email.slice(account.email.indexOf('@'))
  const people = Array.from({ length: count }, (_, index): SampleContact => {
    const person = personOf(names, random)
    const job = jobs[index]!
    const titles: Record<string, string | undefined> = job.titles
    return {
      account: account.name,
      name: person.name,
      title: titles[names.language] ?? job.titles.en,
      email: person.mailbox + domain,
      phone: `${phonePrefixes[account.country]!}${random.whole(10, 99)}`,
      role: job.role,
      reportsTo: null,
      language: names.language,
      notes: null,
    }
  })
  const distinct = people.filter((person, index) => firstWithMail(people, person.email) === index)
  return distinct.map((person) => withStanding(person, distinct, account))
}

function firstWithMail(people: readonly SampleContact[], email: string): number {
  return people.findIndex((person) => person.email === email)
}

function personOf(names: PersonNames, random: Random) {
  const isWoman = random.chance(0.38)
  const given = random.pick(isWoman ? names.women : names.men)
  const family = random.pick(names.families)[isWoman ? 1 : 0]
  return { name: `${given[0]} ${family[0]}`, mailbox: `${given[1]}.${family[1]}` }
}

/** Engineers report to the plant manager where there is one, buyers to the head of purchasing. */
function withStanding(
  person: SampleContact,
  people: readonly SampleContact[],
  account: SampleAccount,
): SampleContact {
  const chief = people.find(
    (other) => other.role === (person.role === 'gatekeeper' ? 'decision maker' : 'approver'),
  )
  const reportsTo = chief === undefined || chief.email === person.email ? null : chief.name
  const left = account.name === storyAccount.keyPersonLeft && person.role === 'decision maker'
  return { ...person, reportsTo, notes: left ? 'Left the company in spring; successor not known yet' : null }
}
