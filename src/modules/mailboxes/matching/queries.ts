import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

export interface ContactAt {
  address: string
  accountId: string
  originId: string
  contactId: string
  name: string
  title: string | null
  hasLeft: boolean
}
export interface DomainAt {
  domain: string
  accountId: string
  originId: string
}

/** Who among the contacts has one of these addresses, first or further. */
export async function findContacts(db: Kysely<DB>, addresses: readonly string[]): Promise<ContactAt[]> {
  if (addresses.length === 0) return []
  const { rows } = await sql<ContactAt>`
    select lower(c.email) as address, c.account_id, c.origin_id, c.id as contact_id, c.name, c.title,
      c.left_on is not null as has_left
    from contacts c where lower(c.email) = any(${addresses}::text[])
    union
    select a.address, c.account_id, c.origin_id, c.id, c.name, c.title, c.left_on is not null
    from contact_addresses a join contacts c on c.account_id = a.account_id and c.id = a.contact_id
    where a.address = any(${addresses}::text[])
    order by address, account_id, contact_id`.execute(db)
  return rows
}

/** The accounts that go by one of these domains. */
export async function findDomains(db: Kysely<DB>, domains: readonly string[]): Promise<DomainAt[]> {
  if (domains.length === 0) return []
  const { rows } = await sql<DomainAt>`
    select k.value as domain, k.account_id, min(k.origin_id::text)::uuid as origin_id from account_keys k
    where k.kind = 'domain' and k.value = any(${domains}::text[]) group by k.value, k.account_id
    order by k.value, k.account_id`.execute(db)
  return rows
}

/** Our people by address. */
export async function findColleagues(
  db: Kysely<DB>,
  addresses: readonly string[],
): Promise<{ address: string; id: string; name: string }[]> {
  if (addresses.length === 0) return []
  const { rows } = await sql<{ address: string; id: string; name: string }>`
    select lower(coalesce(u.email, c.email)) as address, c.id, coalesce(u.name, c.name) as name
    from colleagues c left join users u on u.id = c.user_id
    where lower(coalesce(u.email, c.email)) = any(${addresses}::text[]) order by address, c.id`.execute(db)
  return rows
}
