import { companyDomain } from '../../../core/mail/address.ts'
import { directionOf } from '../../../core/mail/direction.ts'
import type { MailPrivacy } from '../../../core/mail/message.ts'
import { uuidOf } from '../../../platform/identifiers.ts'
import type { MailInteraction } from '../../interactions/mail/service.ts'
import { type Lookups, outsidePeople, type Placement } from '../matching/placement.ts'
import type { OurPeople } from '../matching/service.ts'
import type { Entry } from './entry.ts'
import type { StoredMessage } from './queries.ts'

/** Where messages come from and how much of them may be kept. */
export interface Source {
  importId: string | null
  mailboxId: string | null
  privacy: MailPrivacy
  /** Whether the actor may write to the account. */
  mayWrite: (accountId: string) => boolean
}

/** The text of what concerns no account is nobody's business: letters among ourselves, mailings, and what nobody is on. */
const isKeptApart = ({ reason }: Placement) =>
  reason === 'internal' || reason === 'bulk' || reason === 'noAddress'

/** A message as it is kept. */
export function messageRow(
  entry: Entry,
  placement: Placement,
  { own }: Lookups,
  threadId: string,
  { importId, privacy }: Source,
): StoredMessage {
  const { message } = entry
  const outside = outsidePeople(message, own).map(({ address }) => address)
  const isBare = privacy === 'headers' || isKeptApart(placement)
  const role = (name: 'to' | 'cc' | 'bcc') => message[name].map((person) => ({ role: name, ...person }))
  return {
    id: entry.id,
    messageKey: entry.key,
    threadId,
    sentAt: message.sentAt,
    direction: directionOf(message, own),
    nature: entry.nature,
    fromName: message.from?.name ?? null,
    fromAddress: message.from?.address ?? null,
    recipients: [...role('to'), ...role('cc'), ...role('bcc')],
    subject: message.subject,
    replyKey: message.replyKey,
    referenceKeys: message.referenceKeys,
    outside,
    outsideDomains: [...new Set(outside.flatMap((address) => companyDomain(address) ?? []))],
    isRequest: entry.isRequest,
    body: isBare ? null : message.text,
    privacy,
    attachments: isBare ? [] : message.attachments,
    sizeBytes: Math.min(message.sizeBytes, 2 ** 31 - 1),
    matched: placement.by,
    reason: placement.reason,
    importId,
    sourceRow: importId === null ? null : entry.row,
  }
}

/** A message as its accounts see it: one interaction at each. */
export function interactionRows(
  entry: Entry,
  placement: Placement,
  { own }: Lookups,
  threadId: string,
  people: OurPeople,
  importId: string | null,
): MailInteraction[] {
  const { message, nature } = entry
  const direction = directionOf(message, own)
  return placement.places.map(({ accountId, originId, contactIds, contact }) => ({
    accountId,
    originId,
    id: uuidOf(`${originId}${entry.id}`),
    occurredAt: message.sentAt,
    direction: direction === 'in' || direction === 'out' ? direction : null,
    contact: contact.name,
    contactEmail: contact.address,
    person: people.nameOf(entry),
    subject: message.subject,
    nature,
    messageId: entry.id,
    threadId,
    contactIds,
    colleagueIds: people.idsOf(entry),
    importId,
    sourceRow: importId === null ? null : entry.row,
  }))
}
