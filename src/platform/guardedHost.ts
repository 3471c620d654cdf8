import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'
import { Problem } from './problem.ts'

/** Lets this server connect only to machines it may be pointed at, so that nobody explores the house network through it. */
export interface HostGuard {
  /**
   * The address to connect to: of the name as it resolves now, so that it cannot mean another machine a moment later.
   * Refused with `hostUnknown` or `hostRefused`.
   */
  addressOf: (host: string) => Promise<string>
  /** Named by the operator; such a machine may stand in the house network. */
  isNamed: (host: string) => boolean
}

type Lookup = (host: string) => Promise<{ address: string; family: number }[]>

const notPublic = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  notPublic.addSubnet(net, prefix, 'ipv4')
// Of the only public part: addresses for papers and protocols, and those that stand for an IPv4 address of any kind.
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  notPublic.addSubnet(net, prefix, 'ipv6')
const publicPart = new BlockList()
publicPart.addSubnet('2000::', 3, 'ipv6')

/** Whether an address is one machine on the public internet (IANA registries of special-purpose addresses). */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !notPublic.check(address, 'ipv4')
  return family === 6 && publicPart.check(address, 'ipv6') && !notPublic.check(address, 'ipv6')
}

const folded = (host: string) =>
  host
    .trim()
    .toLowerCase()
    .replace(/^\[|\]$|\.$/g, '')

/** `named` are the hosts of MAINSTAY_ALLOW_HOSTS; every other has to stand on the public internet with all its addresses. */
export function createHostGuard(
  named: readonly string[],
  resolve: Lookup = (host) => lookup(host, { all: true }),
): HostGuard {
  const known = new Set(named.map(folded).filter((host) => host !== ''))
  const isNamed = (host: string) => known.has(folded(host))
  return {
    isNamed,
    async addressOf(host) {
      const name = folded(host)
      const found = await resolve(name).catch(() => [])
      if (found.length === 0) throw new Problem('INVALID', 'hostUnknown', { host: name })
      if (!isNamed(name) && !found.every(({ address }) => isPublicAddress(address)))
        throw new Problem('INVALID', 'hostRefused', { host: name })
      return found[0]!.address
    },
  }
}
