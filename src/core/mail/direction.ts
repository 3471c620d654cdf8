import { domainOf } from '../text/domain.ts'
import { hostOf } from './address.ts'
import { type MailDirection, type MailMessage, recipientsOf } from './message.ts'

/** Which addresses are ours: whole domains, and single addresses for those of us who write from a free mail service. */
export interface OwnAddresses {
  domains: ReadonlySet<string>
  addresses: ReadonlySet<string>
}

/** Whether a folded address is one of ours; sub-domains of an own domain are own too. */
export function isOwn(address: string, own: OwnAddresses): boolean {
  if (own.addresses.has(address) || own.domains.has(hostOf(address))) return true
  const domain = domainOf(address)
  return domain !== null && own.domains.has(domain)
}

/**
 * Which way a message went: 'in' from outside to us, 'out' from us to anybody outside, 'internal' among ourselves,
 * 'other' where nobody of us is on it. A message of ours without readable recipients is 'out'.
 */
export function directionOf(
  message: Pick<MailMessage, 'from' | 'to' | 'cc' | 'bcc'>,
  own: OwnAddresses,
): MailDirection {
  const recipients = recipientsOf(message)
  const isToUs = recipients.some(({ address }) => isOwn(address, own))
  if (message.from === null || !isOwn(message.from.address, own)) return isToUs ? 'in' : 'other'
  const isOnlyUs = recipients.length > 0 && recipients.every(({ address }) => isOwn(address, own))
  return isOnlyUs ? 'internal' : 'out'
}

/** The people of a message who are not of us, each address once: sender first. */
export function outsiders(message: Pick<MailMessage, 'from' | 'to' | 'cc' | 'bcc'>, own: OwnAddresses) {
  return people(message).filter(({ address }) => !isOwn(address, own))
}

/** The people of a message who are of us, each address once: sender first. */
export function insiders(message: Pick<MailMessage, 'from' | 'to' | 'cc' | 'bcc'>, own: OwnAddresses) {
  return people(message).filter(({ address }) => isOwn(address, own))
}

function people(message: Pick<MailMessage, 'from' | 'to' | 'cc' | 'bcc'>) {
  const all = [...(message.from === null ? [] : [message.from]), ...recipientsOf(message)]
  const seen = new Set<string>()
  return all.filter(({ address }) => !seen.has(address) && seen.add(address))
}
