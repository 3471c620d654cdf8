import { addDays, type PlainDate } from '../../core/period.ts'
import { customerRows } from '../companies.ts'
import { createRandom } from '../random.ts'
import { storyAccount } from '../storyAccounts.ts'
import { team } from '../team.ts'
import type { SampleAccount, SampleColleague, SampleContact, SampleRelation } from '../types.ts'
import { colleagueFor, colleagueNamed, colleagues } from './colleagues.ts'
import { THREAD_POST } from './holdingHead.ts'

/** Sales in thousand euro from which we keep a map of the people. */
const MAPPED_FROM = 340

/** What our people said of whom they know: a map of the larger accounts, one relation or none at the others. */
export function buildRelations(
  seed: number,
  asOf: PlainDate,
  accounts: readonly SampleAccount[],
  contacts: readonly SampleContact[],
): SampleRelation[] {
  const peopleOf = Map.groupBy(contacts, (contact) => contact.account)
  return accounts.flatMap((account, index) => {
    const random = createRandom(seed, `relations/${account.code}`)
    const people = peopleOf.get(account.name) ?? []
    const isMapped = customerRows[index]!.salesThousandEur >= MAPPED_FROM
    const isHead = account.name === storyAccount.holding
    const pairs = isHead ? headOffice(people) : usual(account, people, isMapped)
    const said = isMapped || isHead || random.chance(0.55) ? pairs : []
    return said.flatMap(([contact, person, levels]) => {
      const [level, wanted] = random.pick(levels)
      const notedOn = addDays(asOf, -random.whole(6, 240))
      return random.chance(0.12) ? [] : [relationOf(contact, person, level, wanted, notedOn)]
    })
  })
}

type Levels = readonly (readonly [level: number, wanted: number | null])[]
type Pairing = readonly [SampleContact, SampleColleague, Levels]

const close: Levels = [
  [4, null],
  [3, null],
  [3, 4],
  [2, 3],
]
const working: Levels = [
  [2, null],
  [2, 3],
  [1, 2],
]
const distant: Levels = [
  [1, 3],
  [0, 2],
  [1, null],
]

/** The owner knows the buyers, a service engineer those who run the plant, our head those who sign. */
function usual(account: SampleAccount, people: readonly SampleContact[], isMapped: boolean): Pairing[] {
  const owner = colleagueNamed(account.owner)
  const engineer = colleagueFor('service', account.country)
  const first = people.slice(0, 1).map((person): Pairing => [person, owner, close])
  if (!isMapped) return first
  const others = people.slice(1).flatMap((person): Pairing[] => {
    if (person.role === 'approver')
      return [
        [person, colleagues[0]!, distant],
        [person, owner, distant],
      ]
    const isOfPlant = ['technical', 'user', 'influencer'].includes(person.role)
    return isOfPlant ? [[person, engineer, working]] : [[person, owner, working]]
  })
  return [...first, ...others]
}

/** At the head office one of ours holds nearly everything, and those who decide are known by sight. */
function headOffice(people: readonly SampleContact[]): Pairing[] {
  const [owner, engineer] = [colleagueNamed(team.irina.name), colleagueFor('service', 'RU')]
  return people.flatMap((person, place): Pairing[] => {
    if (place === THREAD_POST) return [[person, owner, [[4, null]]]]
    if (person.influence !== null && person.influence >= 4)
      return [[person, place < 2 ? colleagues[0]! : owner, distant]]
    if (person.role === 'technical') return [[person, engineer, working]]
    return place % 4 === 0 ? [[person, owner, working]] : []
  })
}

const relationOf = (
  contact: SampleContact,
  person: SampleColleague,
  level: number,
  wanted: number | null,
  notedOn: PlainDate,
): SampleRelation => ({
  account: contact.account,
  contact: contact.name,
  contactEmail: contact.email,
  person: person.name,
  level,
  wanted,
  notedOn,
})
