import { companyDomain, foldAddress } from '../../../core/mail/address.ts'
import type { OwnAddresses } from '../../../core/mail/direction.ts'
import { domainOf } from '../../../core/text/domain.ts'
import type { Ctx } from '../../../platform/context.ts'
import { getSettings } from '../../settings/service.ts'
import { listOwnAddresses } from './queries.ts'

/**
 * Which addresses are ours: the domains the company names as its own, those of its users and mailboxes, and the single
 * addresses of our people. A colleague with an address elsewhere does not make that company ours.
 */
export async function ownAddresses(ctx: Ctx): Promise<OwnAddresses> {
  const { company } = await getSettings(ctx)
  const named = company.domains.map((domain) => domainOf(domain) ?? domain.trim().toLowerCase())
  const known = (await listOwnAddresses(ctx.db)).flatMap(({ address, vouches }) => {
    const folded = foldAddress(address)
    return folded === null ? [] : [{ address: folded, domain: vouches ? companyDomain(folded) : null }]
  })
  return {
    domains: new Set([...named, ...known.flatMap(({ domain }) => domain ?? [])]),
    addresses: new Set(known.map(({ address }) => address)),
  }
}
