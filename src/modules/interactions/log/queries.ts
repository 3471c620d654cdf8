import { type Insertable, type Kysely, type Selectable, sql, type Updateable } from 'kysely'
import type { DB, Interactions } from '../../../db/tables.gen.ts'

/** The words by which it is found are made by the database. */
export type InteractionRow = Omit<Selectable<Interactions>, 'search'>

const columns = [
  'accountId',
  'channel',
  'colleagueIds',
  'contact',
  'contactEmail',
  'contactIds',
  'direction',
  'extra',
  'id',
  'importId',
  'loggedBy',
  'messageId',
  'nature',
  'occurredAt',
  'originId',
  'person',
  'sourceRow',
  'subject',
  'text',
  'threadId',
  'version',
] as const satisfies readonly (keyof InteractionRow)[]

interface Person {
  id: string
  name: string
  side: 'contact' | 'colleague'
}

/** Their people and ours by name; those who left come last, so that a name is first taken for who is there. */
export async function findNameable(db: Kysely<DB>, accountId: string): Promise<Person[]> {
  const { rows } = await sql<Person>`
    (select id, name, 'contact' as side from contacts where account_id = ${accountId}
      order by left_on is not null, name, id limit 2000)
    union all
    (select id, name, 'colleague' from colleagues where left_on is null order by name, id limit 2000)`.execute(
    db,
  )
  return rows
}

export async function findPeopleOf(
  db: Kysely<DB>,
  accountId: string,
  { contactIds, colleagueIds }: { contactIds: readonly string[]; colleagueIds: readonly string[] },
): Promise<Person[]> {
  const { rows } = await sql<Person>`
    select id, name, 'contact' as side from contacts
      where account_id = ${accountId} and id = any(${contactIds}::uuid[])
    union all
    select id, name, 'colleague' from colleagues where id = any(${colleagueIds}::uuid[])
    order by side, name, id`.execute(db)
  return rows
}

export function findInteraction(
  db: Kysely<DB>,
  accountId: string,
  id: string,
): Promise<InteractionRow | undefined> {
  return db
    .selectFrom('interactions')
    .select(columns)
    .where('accountId', '=', accountId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The name of a user; undefined for who is none. */
export async function findLogger(db: Kysely<DB>, userId: string): Promise<string | undefined> {
  return (await db.selectFrom('users').select('name').where('id', '=', userId).executeTakeFirst())?.name
}

export async function insertInteraction(db: Kysely<DB>, row: Insertable<Interactions>): Promise<void> {
  await db.insertInto('interactions').values(row).execute()
}

/** Changes a note if it still has this version; answers whether it did. */
export async function updateInteraction(
  db: Kysely<DB>,
  { accountId, id, version }: { accountId: string; id: string; version: number },
  change: Updateable<Interactions>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('interactions')
    .set({ ...change, version: version + 1 })
    .where('accountId', '=', accountId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function deleteInteraction(db: Kysely<DB>, accountId: string, id: string): Promise<void> {
  await db.deleteFrom('interactions').where('accountId', '=', accountId).where('id', '=', id).execute()
}
