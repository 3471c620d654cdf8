import { isSharedDomain } from './sharedDomains.ts'

/** Second levels under which a country registers names ("co.uk", "com.tr"), and Russian city zones. */
const REGISTRY_LEVEL = /^(?:co|com|org|net|gov|edu|ac|or|ne|go|in|biz|info|spb|msk|nov|ekb|nsk)$/

/** No address is longer; longer texts are not searched. */
const ADDRESS_CHARS = 2000

function hostOf(text: string): string | null {
  if (text.length > ADDRESS_CHARS) return null
  const trimmed = text
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/[>\s,;.]+$/, '')
  const bare =
    trimmed.includes('@') && !/^[a-z]+:\/\//i.test(trimmed)
      ? trimmed.slice(trimmed.lastIndexOf('@') + 1)
      : trimmed
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(bare) ? bare : `http://${bare}`
  return URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, '') : null
}

/**
 * The domain of a website or e-mail address as it is registered, lower case, in ASCII (punycode):
 * "https://www.Hanse-Chemie.de/kontakt", "info@mail.hanse-chemie.de" give "hanse-chemie.de"; "промтех.рф" gives
 * "xn--…". null where there is none: empty, no dot, an IP address, unreadable. No errors.
 * Sub-domains are cut by rule (two labels, three under co.uk and its like), not by the public suffix list.
 */
export function domainOf(text: string): string | null {
  const host = hostOf(text)
  if (host === null || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) || /^[\d.]+$/.test(host)) return null
  const labels = host.replace(/^www\d?\./, '').split('.')
  if (labels.length < 2) return null
  const underRegistry = REGISTRY_LEVEL.test(labels.at(-2)!) && labels.at(-1)!.length === 2
  return labels.slice(underRegistry ? -3 : -2).join('.')
}

/**
 * The domain if it can identify a company (see domainOf), null for shared ones: free mail, site builders,
 * social networks, example.com.
 */
export function ownDomainOf(text: string): string | null {
  const domain = domainOf(text)
  return domain === null || isSharedDomain(domain) ? null : domain
}
