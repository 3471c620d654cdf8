import { type Insertable, type Kysely, sql, type Updateable } from 'kysely'
import type { Colleagues, DB } from '../../db/tables.gen.ts'

export interface ColleagueRow {
  id: string
  name: string
  email: string | null
  title: string | null
  office: string | null
  manager: string | null
  leftOn: string | null
  isUser: boolean
}

/** Our people by name; who can sign in goes by the name and address of their user. */
export async function listColleagues(
  db: Kysely<DB>,
  { limit, only = null }: { limit: number; only?: string | null },
): Promise<ColleagueRow[]> {
  const { rows } = await sql<ColleagueRow>`
    select c.id, coalesce(u.name, c.name) as name, coalesce(u.email, c.email) as email, c.title, c.office, c.manager,
      c.left_on, u.id is not null as is_user
    from colleagues c left join users u on u.id = c.user_id
    where ${only}::uuid is null or c.id = ${only}::uuid
    order by name, c.id limit ${limit}`.execute(db)
  return rows
}

export async function insertColleague(db: Kysely<DB>, row: Insertable<Colleagues>): Promise<void> {
  await db.insertInto('colleagues').values(row).execute()
}

export async function updateColleague(
  db: Kysely<DB>,
  colleagueId: string,
  change: Updateable<Colleagues>,
): Promise<void> {
  await db.updateTable('colleagues').set(change).where('id', '=', colleagueId).execute()
}
