import { foldText } from '../../../core/text/fold.ts'
import { nameKey } from '../../../core/relationships/peopleIndex.ts'
import { uuidOf } from '../../../platform/identifiers.ts'
import { contactsTarget } from '../kinds/contacts.ts'
import type { KnownContact, NewContact } from './queries.ts'

/** What a row says of one person at a company. */
export interface ContactWords {
  accountId: string
  originId: string
  name: string
  email: string | null
}
export interface ContactHit {
  id: string
  originId: string
  /** Not known before this file. */
  isNew: boolean
}

/** The people known at our accounts and those the file adds. */
export interface ContactBook {
  find: (words: ContactWords) => ContactHit
  /** People that rows about something else name for the first time; they have to be made. */
  made: Map<string, NewContact>
  /** As find, and somebody new is made. */
  findOrMake: (words: ContactWords, row: number) => ContactHit
}

interface Named {
  id: string
  originId: string
  email: string | null
}

/**
 * Finds a person by the id an earlier file gave them, by address, then by name where no two addresses contradict: the same
 * person typed in by hand, or named without an address in another file, is not made a second time.
 */
export function createContactBook(known: readonly KnownContact[]): ContactBook {
  const byId = new Map<string, Named>()
  const byAddress = new Map<string, Named>()
  const byName = new Map<string, Named | null>()
  const made = new Map<string, NewContact>()
  const note = (accountId: string, name: string, emails: readonly string[], named: Named) => {
    byId.set(`${accountId} ${named.id}`, named)
    for (const email of emails) byAddress.set(`${accountId} ${foldText(email)}`, named)
    const key = `${accountId} ${nameKey(name)}`
    const other = byName.get(key)
    byName.set(key, other === undefined || other?.id === named.id ? named : null)
  }
  for (const { accountId, name, emails, ...named } of known)
    note(accountId, name, emails, { ...named, email: emails[0] ?? null })
  const find = ({ accountId, originId, name, email }: ContactWords): ContactHit => {
    const id = uuidOf(`${originId}/${contactsTarget.key({ name, email })}`)
    const called = byName.get(`${accountId} ${nameKey(name)}`) ?? null
    const found =
      byId.get(`${accountId} ${id}`) ??
      (email === null ? undefined : byAddress.get(`${accountId} ${foldText(email)}`)) ??
      (called !== null && (called.email === null || email === null) ? called : undefined)
    if (found) {
      if (email !== null && found.email === null) found.email = email
      if (email !== null) byAddress.set(`${accountId} ${foldText(email)}`, found)
      return { id: found.id, originId: found.originId, isNew: false }
    }
    note(accountId, name, email === null ? [] : [email], { id, originId, email })
    return { id, originId, isNew: true }
  }
  return {
    made,
    find,
    findOrMake(words, row) {
      const hit = find(words)
      const { accountId, originId, name, email } = words
      if (hit.isNew) made.set(hit.id, { accountId, originId, id: hit.id, name, email, sourceRow: row })
      return hit
    },
  }
}
