import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import type { Scope } from '../../accounts/policy.ts'

export interface ProposedAt {
  accountId: string
  account: string
  people: number
}

/** The accounts one may see at which people of this import wait for a decision, those with most first. */
export async function findProposed(
  db: Kysely<DB>,
  importId: string,
  scope: Scope,
  limit: number,
): Promise<ProposedAt[]> {
  const scoped = scope.all
    ? sql`true`
    : sql`(a.team_id = ${scope.teamId}::uuid or a.owner_id = ${scope.ownerId})`
  const { rows } = await sql<ProposedAt>`
    select p.account_id, a.name as account, count(*)::int as people
    from contact_proposals p join accounts a on a.id = p.account_id
    where p.import_id = ${importId} and p.status = 'open' and ${scoped}
    group by p.account_id, a.name order by count(*) desc, a.name, p.account_id limit ${limit}`.execute(db)
  return rows
}
