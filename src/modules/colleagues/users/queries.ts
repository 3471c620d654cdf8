import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

export interface UnlinkedUser {
  id: string
  name: string
  email: string
}

/** Users who are no colleague yet. */
export async function listUnlinkedUsers(db: Kysely<DB>): Promise<UnlinkedUser[]> {
  const { rows } = await sql<UnlinkedUser>`select u.id, u.name, u.email from users u
    where not exists (select 1 from colleagues c where c.user_id = u.id) order by u.id`.execute(db)
  return rows
}

/** Colleagues who are no user. */
export function listWithoutUser(db: Kysely<DB>) {
  return db
    .selectFrom('colleagues')
    .select(['id', 'name', 'email'])
    .where('userId', 'is', null)
    .orderBy('id')
    .execute()
}

/** Says of colleagues which user they are; one who is a user already stays who they are. */
export async function updateUsers(
  db: Kysely<DB>,
  links: readonly { colleagueId: string; userId: string }[],
): Promise<void> {
  if (links.length === 0) return
  await sql`update colleagues c set user_id = given.user_id
    from unnest(${links.map((link) => link.colleagueId)}::uuid[], ${links.map((link) => link.userId)}::text[])
      as given(id, user_id)
    where c.id = given.id and c.user_id is null
      and not exists (select 1 from colleagues other where other.user_id = given.user_id)`.execute(db)
}

export async function insertUserColleagues(
  db: Kysely<DB>,
  rows: readonly { id: string; userId: string; name: string; email: string; searchKey: string }[],
): Promise<void> {
  if (rows.length === 0) return
  await db
    .insertInto('colleagues')
    .values([...rows])
    .onConflict((at) => at.doNothing())
    .execute()
}

export async function findColleagueOfUser(db: Kysely<DB>, userId: string): Promise<string | null> {
  const row = await db.selectFrom('colleagues').select('id').where('userId', '=', userId).executeTakeFirst()
  return row?.id ?? null
}
