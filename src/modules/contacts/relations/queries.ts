import { type Insertable, type Kysely, sql } from 'kysely'
import type { DB, Relations } from '../../../db/tables.gen.ts'

export interface RelationRow {
  contactId: string
  colleagueId: string
  level: number | null
  wanted: number | null
  notedOn: string | null
  notedBy: string | null
}

/** What is said of who knows whom at an account. */
export function listRelations(db: Kysely<DB>, accountId: string): Promise<RelationRow[]> {
  return db
    .selectFrom('relations')
    .select(['contactId', 'colleagueId', 'level', 'wanted', 'notedOn', 'notedBy'])
    .where('accountId', '=', accountId)
    .orderBy('contactId')
    .orderBy('colleagueId')
    .limit(10_000)
    .execute()
}

/** The relation of one pair that stands, to be changed; undefined where none does. */
export function findRelation(
  db: Kysely<DB>,
  { accountId, contactId, colleagueId }: { accountId: string; contactId: string; colleagueId: string },
) {
  return db
    .selectFrom('relations')
    .select(['id', 'level', 'wanted', 'notedOn', 'notedBy'])
    .where('accountId', '=', accountId)
    .where('contactId', '=', contactId)
    .where('colleagueId', '=', colleagueId)
    .executeTakeFirst()
}

export async function upsertRelation(db: Kysely<DB>, row: Insertable<Relations>): Promise<void> {
  await sql`insert into relations (account_id, id, origin_id, contact_id, colleague_id, level, wanted, noted_on, noted_by)
    values (${row.accountId}, ${row.id}, ${row.originId}, ${row.contactId}, ${row.colleagueId}, ${row.level}, ${row.wanted},
      ${row.notedOn}, ${row.notedBy})
    on conflict (account_id, id) do update set level = excluded.level, wanted = excluded.wanted,
      noted_on = excluded.noted_on, noted_by = excluded.noted_by`.execute(db)
}

export async function deleteRelation(db: Kysely<DB>, accountId: string, id: string): Promise<void> {
  await db.deleteFrom('relations').where('accountId', '=', accountId).where('id', '=', id).execute()
}
