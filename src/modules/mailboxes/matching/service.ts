import { companyDomain, isRoleAddress } from '../../../core/mail/address.ts'
import { insiders, type OwnAddresses } from '../../../core/mail/direction.ts'
import type { Ctx } from '../../../platform/context.ts'
import { findOrMake } from '../../colleagues/directory/service.ts'
import { linkUsers } from '../../colleagues/users/service.ts'
import type { Entry } from '../storing/entry.ts'
import { type Lookups, outsidePeople } from './placement.ts'
import { findColleagues, findContacts, findDomains } from './queries.ts'

/** Looks up everybody outside on these messages, in two questions whatever their number. */
export async function loadLookups(
  ctx: Ctx,
  entries: readonly Entry[],
  own: OwnAddresses,
  mayWrite: Lookups['mayWrite'],
): Promise<Lookups> {
  const addresses = new Set(
    entries.flatMap(({ message }) => outsidePeople(message, own).map(({ address }) => address)),
  )
  const domains = new Set([...addresses].flatMap((address) => companyDomain(address) ?? []))
  const contacts = Map.groupBy(await findContacts(ctx.db, [...addresses]), ({ address }) => address)
  const byDomain = Map.groupBy(await findDomains(ctx.db, [...domains]), ({ domain }) => domain)
  return { own, contacts, domains: byDomain, mayWrite }
}

export interface OurPeople {
  idsOf: (entry: Entry) => string[]
  nameOf: (entry: Entry) => string | null
}

/** Our people on these messages. Whoever writes from an address of ours and is not known yet is made a colleague. */
export async function loadOurPeople(
  ctx: Ctx,
  entries: readonly Entry[],
  own: OwnAddresses,
  importId: string | null,
): Promise<OurPeople> {
  await linkUsers(ctx)
  const all = new Map(entries.map((entry) => [entry, insiders(entry.message, own)]))
  const addresses = new Set([...all.values()].flat().map(({ address }) => address))
  const known = new Map<string, { id: string; name: string | null }>()
  for (const { address, id, name } of await findColleagues(ctx.db, [...addresses]))
    known.set(address, { id, name })
  const strangers = new Map<string, string | null>()
  for (const [{ message, nature }] of all) {
    const sender = message.from
    if (nature !== 'person' || sender === null || !addresses.has(sender.address)) continue
    if (known.has(sender.address) || isRoleAddress(sender.address)) continue
    strangers.set(sender.address, strangers.get(sender.address) ?? sender.name)
  }
  const words = [...strangers].map(([email, name]) => ({ name, email }))
  const made = words.length === 0 ? [] : await findOrMake(ctx, words, importId)
  words.forEach(({ email, name }, place) => {
    const id = made[place]
    if (id) known.set(email, { id, name })
  })
  const on = (entry: Entry) => (all.get(entry) ?? []).flatMap(({ address }) => known.get(address) ?? [])
  return {
    idsOf: (entry) => [...new Set(on(entry).map(({ id }) => id))],
    nameOf: (entry) =>
      on(entry)[0]?.name ?? all.get(entry)?.[0]?.name ?? all.get(entry)?.[0]?.address ?? null,
  }
}
