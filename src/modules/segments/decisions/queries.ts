import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

export async function upsertVerdict(
  db: Kysely<DB>,
  row: {
    accountId: string
    type: string
    verdict: string
    note: string | null
    decidedBy: string | null
    decidedAt: Date
  },
): Promise<void> {
  await sql`insert into account_types (account_id, type, verdict, note, decided_by, decided_at)
    values (${row.accountId}, ${row.type}, ${row.verdict}, ${row.note}, ${row.decidedBy}, ${row.decidedAt})
    on conflict (account_id, type) do update set verdict = excluded.verdict, note = excluded.note,
      decided_by = excluded.decided_by, decided_at = excluded.decided_at`.execute(db)
}

export async function deleteVerdict(db: Kysely<DB>, accountId: string, type: string): Promise<void> {
  await db.deleteFrom('accountTypes').where('accountId', '=', accountId).where('type', '=', type).execute()
}

export function listProjects(db: Kysely<DB>, accountIds: string[]) {
  return db
    .selectFrom('projects')
    .select(['id', 'accountId', 'name', 'note'])
    .where('accountId', 'in', accountIds.length > 0 ? accountIds : ['00000000-0000-0000-0000-000000000000'])
    .orderBy('name')
    .limit(200)
    .execute()
}

export async function insertProject(
  db: Kysely<DB>,
  row: {
    accountId: string
    id: string
    name: string
    note: string | null
    createdBy: string | null
    createdAt: Date
  },
): Promise<void> {
  await db.insertInto('projects').values(row).execute()
}

/** Answers what was deleted; undefined where there was no such project of this account. */
export function deleteProject(db: Kysely<DB>, accountId: string, projectId: string) {
  return db
    .deleteFrom('projects')
    .where('accountId', '=', accountId)
    .where('id', '=', projectId)
    .returning(['accountId', 'name', 'note'])
    .executeTakeFirst()
}
