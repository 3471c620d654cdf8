import { type Insertable, type Kysely, sql, type Updateable } from 'kysely'
import type { Contacts, DB } from '../../db/tables.gen.ts'

const columns = [
  'id',
  'originId',
  'name',
  'title',
  'email',
  'phone',
  'role',
  'circle',
  'influence',
  'stance',
  'reportsTo',
  'reportsToId',
  'language',
  'consent',
  'consentOn',
  'startedOn',
  'leftOn',
  'notes',
  'custom',
  'personId',
  'importId',
  'sourceRow',
  'said',
  'version',
] as const

export type ContactRow = Awaited<ReturnType<typeof listContacts>>[number]

export function listContacts(db: Kysely<DB>, accountId: string, limit: number) {
  return db
    .selectFrom('contacts')
    .select(columns)
    .where('accountId', '=', accountId)
    .orderBy('name')
    .orderBy('id')
    .limit(limit)
    .execute()
}

export function findContact(
  db: Kysely<DB>,
  accountId: string,
  contactId: string,
): Promise<ContactRow | undefined> {
  return db
    .selectFrom('contacts')
    .select(columns)
    .where('accountId', '=', accountId)
    .where('id', '=', contactId)
    .executeTakeFirst()
}

export async function insertContact(db: Kysely<DB>, row: Insertable<Contacts>): Promise<void> {
  await db.insertInto('contacts').values(row).execute()
}

/** Writes a change if nobody else did since this version; answers whether it was written. */
export async function updateContact(
  db: Kysely<DB>,
  at: { accountId: string; contactId: string; version: number },
  change: Updateable<Contacts>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('contacts')
    .set({ ...change, version: at.version + 1 })
    .where('accountId', '=', at.accountId)
    .where('id', '=', at.contactId)
    .where('version', '=', at.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * The last day of traffic with each person of an account; what machines sent is none. The newest entries name most of
 * them; whoever they do not name is looked up by name, so that an old account costs no more than a young one.
 */
export async function findLastContacts(db: Kysely<DB>, accountId: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ contactId: string; lastOn: string | null }>`
    with newest as (
      select occurred_at, contact_ids from interactions
      where account_id = ${accountId} and (nature is null or nature = 'person')
      order by occurred_at desc, id desc limit ${newestLooked}),
    near as (
      select contact_id, max(occurred_at) as at from newest cross join unnest(contact_ids) as named(contact_id)
      group by contact_id)
    select c.id as contact_id, (coalesce(near.at, far.at) at time zone 'UTC')::date as last_on
    from contacts c left join near on near.contact_id = c.id
    cross join lateral (
      select max(i.occurred_at) as at from interactions i
      where near.at is null and i.account_id = ${accountId} and i.contact_ids @> array[c.id] and i.contact_ids <> '{}'
        and (i.nature is null or i.nature = 'person')) far
    where c.account_id = ${accountId}`.execute(db)
  return new Map(rows.flatMap(({ contactId, lastOn }) => (lastOn === null ? [] : [[contactId, lastOn]])))
}
const newestLooked = 1000

/** Of each person of an account, who of ours has the highest level with them. */
export async function findBestRelations(
  db: Kysely<DB>,
  accountId: string,
): Promise<Map<string, { colleague: string; level: number }>> {
  const { rows } = await sql<{ contactId: string; colleague: string; level: number }>`
    select distinct on (r.contact_id) r.contact_id, coalesce(u.name, c.name) as colleague, r.level
    from relations r join colleagues c on c.id = r.colleague_id left join users u on u.id = c.user_id
    where r.account_id = ${accountId} and r.level > 0 and c.left_on is null
    order by r.contact_id, r.level desc, r.noted_on desc nulls last, c.id`.execute(db)
  return new Map(rows.map(({ contactId, ...best }) => [contactId, best]))
}
