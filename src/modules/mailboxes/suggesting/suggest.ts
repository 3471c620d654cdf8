import { companyDomain, isRoleAddress } from '../../../core/mail/address.ts'
import { outsiders } from '../../../core/mail/direction.ts'
import { foldText } from '../../../core/text/fold.ts'
import type { Lookups } from '../matching/placement.ts'
import type { Entry } from '../storing/entry.ts'

/** What a message suggests about a person, for somebody to confirm. */
export interface Suggestion {
  accountId: string
  kind: 'new' | 'left' | 'changed'
  contactId?: string
  name?: string
  title?: string
  email?: string
  phone?: string
  evidence: {
    rule: 'unknownSender' | 'signature' | 'bounce'
    at: string
    messageId: string
    subject: string | null
    status?: string
  }
}

/**
 * What messages suggest: people at a known domain whom nobody knows, contacts whose signature gives another title than is
 * known, contacts whose address does not exist any more. One suggestion for each, from the latest message that says most.
 */
export function suggestions(entries: readonly Entry[], lookups: Lookups): Suggestion[] {
  const found = new Map<string, Suggestion>()
  const inOrder = entries.toSorted((left, right) => (left.message.sentAt < right.message.sentAt ? -1 : 1))
  for (const entry of inOrder) {
    for (const one of [
      ...unknownPeople(entry, lookups),
      ...changedTitle(entry, lookups),
      ...lostPeople(entry, lookups),
    ]) {
      if (!lookups.mayWrite(one.accountId)) continue
      const key = `${one.accountId}/${one.kind}/${one.contactId ?? one.email}`
      const before = found.get(key)
      found.set(key, before ? { ...before, ...one } : one)
    }
  }
  return [...found.values()]
}

const evidenceOf = (
  { id, message }: Entry,
  rule: Suggestion['evidence']['rule'],
): Suggestion['evidence'] => ({
  rule,
  at: message.sentAt,
  messageId: id,
  subject: message.subject,
})

function unknownPeople(entry: Entry, lookups: Lookups): Suggestion[] {
  if (entry.nature !== 'person') return []
  return outsiders(entry.message, lookups.own).flatMap(({ address, name }) => {
    if (isRoleAddress(address) || (lookups.contacts.get(address) ?? []).length > 0) return []
    const domains = lookups.domains.get(companyDomain(address) ?? '') ?? []
    if (domains.length !== 1) return []
    const signature = address === entry.message.from?.address ? entry.signature : null
    const told = { name: name ?? signature?.name, title: signature?.title, phone: signature?.phone }
    const known = Object.fromEntries(
      Object.entries(told).filter(([, value]) => value !== null && value !== undefined),
    )
    return [
      {
        accountId: domains[0]!.accountId,
        kind: 'new' as const,
        email: address,
        ...known,
        evidence: evidenceOf(entry, 'unknownSender'),
      },
    ]
  })
}

function changedTitle(entry: Entry, lookups: Lookups): Suggestion[] {
  const { signature, message } = entry
  if (entry.nature !== 'person' || message.from === null || !signature?.title) return []
  const title = signature.title
  return (lookups.contacts.get(message.from.address) ?? [])
    .filter((contact) => !contact.hasLeft && isOf(signature.name, contact.name))
    .filter((contact) => foldText(contact.title ?? '') !== foldText(title))
    .map(({ accountId, contactId }) => ({
      accountId,
      kind: 'changed' as const,
      contactId,
      title,
      evidence: evidenceOf(entry, 'signature'),
    }))
}

/** A farewell without a name is the sender's; one with another name is somebody else's, quoted or forwarded. */
function isOf(signed: string | null, name: string): boolean {
  if (signed === null) return true
  const words = new Set(foldText(name).split(' '))
  return foldText(signed)
    .split(' ')
    .some((word) => word.length > 2 && words.has(word))
}

/** A mailbox that does not exist (5.1.x of RFC 3463); full and refusing ones say nothing of the person. */
function lostPeople(entry: Entry, lookups: Lookups): Suggestion[] {
  if (entry.nature !== 'bounce') return []
  return entry.message.failed
    .filter(({ status }) => status?.startsWith('5.1.'))
    .flatMap(({ address, status }) =>
      (lookups.contacts.get(address) ?? [])
        .filter(({ hasLeft }) => !hasLeft)
        .map(({ accountId, contactId }) => ({
          accountId,
          kind: 'left' as const,
          contactId,
          email: address,
          evidence: { ...evidenceOf(entry, 'bounce'), status: status! },
        })),
    )
}
