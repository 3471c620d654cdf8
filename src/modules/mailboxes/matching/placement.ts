import { companyDomain, isFreeMail } from '../../../core/mail/address.ts'
import { type OwnAddresses, insiders, outsiders } from '../../../core/mail/direction.ts'
import type { MailMessage, MailPerson } from '../../../core/mail/message.ts'
import type { Entry } from '../storing/entry.ts'
import type { UnmatchedReason } from '../storing/counts.ts'
import type { ContactAt, DomainAt } from './queries.ts'

/** One account a message concerns, and who of theirs is on it. */
export interface Place {
  accountId: string
  originId: string
  contactIds: string[]
  /** Whom a person would name first: name and address. */
  contact: MailPerson
}

/** Where a message belongs, or why nowhere. */
export type Placement =
  | { places: Place[]; by: 'contact' | 'domain'; reason: null }
  | { places: []; by: null; reason: UnmatchedReason }

export interface Lookups {
  own: OwnAddresses
  contacts: ReadonlyMap<string, readonly ContactAt[]>
  domains: ReadonlyMap<string, readonly DomainAt[]>
  /** Whether the actor may write to the account. */
  mayWrite: (accountId: string) => boolean
}

type Told = Pick<MailMessage, 'from' | 'to' | 'cc' | 'bcc' | 'failed'>

/** Everybody outside whom a message is from or to, or of whom a report says that they were not reached. */
export function outsidePeople(message: Told, own: OwnAddresses): MailPerson[] {
  const people = outsiders(message, own)
  const known = new Set(people.map(({ address }) => address))
  const failed = message.failed.filter(({ address }) => !known.has(address))
  return [...people, ...failed.map(({ address }) => ({ name: null, address }))]
}

/**
 * The accounts a message concerns: those of the contacts with an address on it; for an address nobody bears, the one account
 * that goes by its domain. Free mail never speaks for a company, nor does a domain that several accounts share.
 */
export function placementOf(
  { message, nature }: Pick<Entry, 'message' | 'nature'>,
  lookups: Lookups,
): Placement {
  const people = outsidePeople(message, lookups.own)
  if (people.length === 0) {
    const isOurs = insiders(message, lookups.own).length > 0
    return { places: [], by: null, reason: isOurs ? 'internal' : 'noAddress' }
  }
  const places = new Map<string, Place>()
  let by: 'contact' | 'domain' = 'domain'
  let isShared = false
  for (const person of people) {
    const known = lookups.contacts.get(person.address) ?? []
    const present = known.some(({ hasLeft }) => !hasLeft) ? known.filter(({ hasLeft }) => !hasLeft) : known
    if (present.length > 0) by = 'contact'
    for (const contact of present) addTo(places, contact, person, contact)
    if (present.length > 0) continue
    const domains = lookups.domains.get(companyDomain(person.address) ?? '') ?? []
    if (domains.length > 1) isShared = true
    else if (domains.length === 1) addTo(places, domains[0]!, person, null)
  }
  const found = [...places.values()]
  const allowed = found.filter(({ accountId }) => lookups.mayWrite(accountId))
  if (allowed.length > 0) return { places: allowed, by, reason: null }
  if (found.length > 0) return { places: [], by: null, reason: 'notYours' }
  return { places: [], by: null, reason: whyNowhere(people, isShared, nature === 'bulk') }
}

function addTo(
  places: Map<string, Place>,
  at: { accountId: string; originId: string },
  person: MailPerson,
  contact: ContactAt | null,
): void {
  const { accountId, originId } = at
  const place = places.get(accountId)
  if (!place) {
    const named = { name: contact?.name ?? person.name, address: person.address }
    places.set(accountId, {
      accountId,
      originId,
      contactIds: contact ? [contact.contactId] : [],
      contact: named,
    })
    return
  }
  // Of a company that was merged, the smaller origin is taken whatever the order of the people.
  if (originId < place.originId) place.originId = originId
  if (contact && !place.contactIds.includes(contact.contactId)) place.contactIds.push(contact.contactId)
}

function whyNowhere(people: readonly MailPerson[], isShared: boolean, isBulk: boolean): UnmatchedReason {
  if (isShared) return 'severalAccounts'
  if (isBulk) return 'bulk'
  return people.every(({ address }) => isFreeMail(address)) ? 'freeMail' : 'unknownDomain'
}
