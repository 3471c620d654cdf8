import { domainOf, ownDomainOf } from '../text/domain.ts'
import { foldText } from '../text/fold.ts'

const ADDRESS = /^[^\s@<>"(),;:\\[\]]+@[^\s@<>"(),;:\\[\]]+\.[^\s@<>"(),;:\\[\]]+$/
/** No address is longer (RFC 5321). */
const LONGEST = 254

/**
 * An e-mail address in the one form by which addresses are compared: without brackets, quotes, "mailto:" and blanks,
 * in lower case. null for what is no address of the internet (no @, no domain with a dot, longer than 254). No errors.
 */
export function foldAddress(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^[<'"\s]+|[>'"\s,;.]+$/g, '')
    .toLowerCase()
  return bare.length <= LONGEST && ADDRESS.test(bare) ? bare : null
}

/** The part after the @ of a folded address, sub-domains included. */
export function hostOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

/** The registered domain by which a company can be recognised; null for free mail and the like (see ownDomainOf). */
export function companyDomain(address: string): string | null {
  return ownDomainOf(address)
}

/** Whether the address is at a service that many use, so that its domain says nothing about the company. */
export function isFreeMail(address: string): boolean {
  return domainOf(address) !== null && ownDomainOf(address) === null
}

const ROLES = new Set(
  `info office mail sales order orders export import contact kontakt hello admin support service webmaster hr jobs press
  marketing invoice invoices billing accounting finance reception secretary tender tenders purchase purchasing einkauf
  vertrieb buchhaltung zentrale bewerbung zakaz zakupki sbyt priemnaya buh otdel post pochta tender1 snab omts
  logistirio promithies polisis grammateia noreply no-reply donotreply do-not-reply mailer-daemon postmaster
  bounce bounces notification notifications newsletter news abuse root daemon`
    .trim()
    .split(/\s+/),
)

/** Whether the address belongs to a desk or a program ("info@", "no-reply@") rather than to one person. */
export function isRoleAddress(address: string): boolean {
  const local = foldText(address.slice(0, address.lastIndexOf('@')))
  return ROLES.has(local) || /^(?:no-?reply|bounces?|mailer-daemon|notifications?)[+.\-_]/.test(local)
}
