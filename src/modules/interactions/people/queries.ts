import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

/** How interactions of an account name the people of both sides. */
export interface Named {
  accountId: string
  contact: string | null
  contactEmail: string | null
  person: string | null
}

/** Letters say by their addresses, and notes by hand, whose they are; what files bring says it in words. */
const inWords = sql`message_id is null and logged_by is null`

/** Every way in which imported interactions of these accounts name people, each once. */
export async function listNamed(db: Kysely<DB>, accountIds: readonly string[]): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select account_id, contact, contact_email, person from interactions
    where account_id = any(${accountIds}::uuid[]) and ${inWords}
      and (contact is not null or contact_email is not null or person is not null)
    group by account_id, contact, contact_email, person`.execute(db)
  return rows
}

export interface AccountPerson {
  accountId: string
  id: string
  name: string
  emails: string[]
}

/** The people of accounts with all their addresses. */
export async function listPeople(db: Kysely<DB>, accountIds: readonly string[]): Promise<AccountPerson[]> {
  const { rows } = await sql<AccountPerson>`
    select c.account_id, c.id, c.name,
      array_remove(c.email || array(select address from contact_addresses a
        where a.account_id = c.account_id and a.contact_id = c.id), null) as emails
    from contacts c where c.account_id = any(${accountIds}::uuid[]) order by c.account_id, c.id`.execute(db)
  return rows
}

export interface Meant extends Named {
  contactIds: readonly string[]
  colleagueIds: readonly string[]
}

/** Writes whose the interactions are that are named so; those that say it already are left alone. */
export async function updatePeople(db: Kysely<DB>, meant: readonly Meant[]): Promise<void> {
  const listed = (ids: readonly string[]) => `{${ids.join(',')}}`
  await sql`update interactions i
    set contact_ids = given.contact_ids::uuid[], colleague_ids = given.colleague_ids::uuid[]
    from unnest(${meant.map((one) => one.accountId)}::uuid[], ${meant.map((one) => one.contact ?? '')}::text[],
      ${meant.map((one) => one.contactEmail ?? '')}::text[], ${meant.map((one) => one.person ?? '')}::text[],
      ${meant.map((one) => listed(one.contactIds))}::text[], ${meant.map((one) => listed(one.colleagueIds))}::text[])
      as given(account_id, contact, contact_email, person, contact_ids, colleague_ids)
    where i.account_id = given.account_id and ${inWords} and coalesce(i.contact, '') = given.contact
      and coalesce(i.contact_email, '') = given.contact_email and coalesce(i.person, '') = given.person
      and (i.contact_ids, i.colleague_ids) is distinct from (given.contact_ids::uuid[], given.colleague_ids::uuid[])`.execute(
    db,
  )
}

/** Leaves of those named in interactions the contacts that stand. */
export async function removeGonePeople(db: Kysely<DB>, accountIds: readonly string[]): Promise<void> {
  if (accountIds.length === 0) return
  await sql`update interactions i set contact_ids = array(
      select named.id from unnest(i.contact_ids) as named(id)
      where exists (select 1 from contacts c where c.account_id = i.account_id and c.id = named.id))
    where i.account_id = any(${accountIds}::uuid[]) and exists (
      select 1 from unnest(i.contact_ids) as named(id)
      where not exists (select 1 from contacts c where c.account_id = i.account_id and c.id = named.id))`.execute(
    db,
  )
}

/** Accounts that have interactions named in words. */
export async function listAccountsInWords(db: Kysely<DB>): Promise<string[]> {
  const { rows } = await sql<{ accountId: string }>`
    select distinct account_id from interactions where ${inWords}`.execute(db)
  return rows.map((row) => row.accountId)
}
