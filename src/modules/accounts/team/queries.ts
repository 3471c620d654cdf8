import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'

export interface MemberRow {
  id: string
  colleagueId: string
  name: string
  role: string
  sinceOn: string | null
  untilOn: string | null
}

/** Who works for an account; those of today first. */
export async function listMembers(db: Kysely<DB>, accountId: string, today: string): Promise<MemberRow[]> {
  const { rows } = await sql<MemberRow>`
    select member.id, member.colleague_id, colleague.name, member.role, member.since_on, member.until_on
    from account_team member join colleagues colleague on colleague.id = member.colleague_id
    where member.account_id = ${accountId}
    order by coalesce(member.until_on < ${today}::date, false), member.role, colleague.name, member.id limit 200`.execute(
    db,
  )
  return rows
}

export function findColleague(db: Kysely<DB>, colleagueId: string) {
  return db.selectFrom('colleagues').select('id').where('id', '=', colleagueId).executeTakeFirst()
}
