import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

export interface KnownColleague {
  id: string
  name: string
  email: string | null
}
export interface NewColleague extends KnownColleague {
  searchKey: string
}

/** Everybody of ours, by the name and address of their user where they have one. */
export async function listKnown(db: Kysely<DB>): Promise<KnownColleague[]> {
  const { rows } = await sql<KnownColleague>`
    select c.id, coalesce(u.name, c.name) as name, coalesce(u.email, c.email) as email
    from colleagues c left join users u on u.id = c.user_id order by c.id`.execute(db)
  return rows
}

/** Adds colleagues; one that stands already stays as it is. */
export async function insertColleagues(
  db: Kysely<DB>,
  rows: readonly NewColleague[],
  importId: string | null,
): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into colleagues (id, name, email, search_key, import_id)
    select id, name, email, search_key, ${importId}::uuid
    from unnest(${rows.map((row) => row.id)}::uuid[], ${rows.map((row) => row.name)}::text[],
      ${rows.map((row) => row.email)}::text[], ${rows.map((row) => row.searchKey)}::text[])
      as given(id, name, email, search_key)
    on conflict (id) do nothing`.execute(db)
}
