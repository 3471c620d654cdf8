import { type Kysely, sql } from 'kysely'
import type { CustomValue } from '../../../core/dossier/customValue.ts'
import type { LifecycleStage } from '../../../core/lifecycle/stages.ts'
import type { DB } from '../../../db/tables.gen.ts'
import { noAccountId } from '../../accounts/policy.ts'

/** What is known of every account beside its facts; merged accounts are part of the one that took them over. */
export function listProfiles(db: Kysely<DB>) {
  return sql<ProfileRow>`
    select a.id, a.name, a.search_key, a.country, a.industry, a.employees, a.annual_revenue::float8 as annual_revenue,
      a.category_spend::float8 as category_spend, a.owner_id, a.team_id, coalesce(u.name, a.owner_name) as owner,
      h.parent_id, coalesce(h.ultimate_id, a.id) as ultimate_id, a.stage, a.custom
    from accounts a left join holdings h on h.account_id = a.id left join users u on u.id = a.owner_id
    where a.merged_into is null order by a.id`.execute(db)
}

export interface ProfileRow {
  id: string
  name: string
  searchKey: string
  country: string | null
  industry: string | null
  employees: number | null
  annualRevenue: number | null
  categorySpend: number | null
  ownerId: string | null
  teamId: string | null
  owner: string | null
  parentId: string | null
  ultimateId: string
  stage: LifecycleStage | null
  /** Values of fields of one's own, by key. */
  custom: Record<string, CustomValue> | null
}

export async function lastFactOn(db: Kysely<DB>, today: string): Promise<string | null> {
  const { rows } = await sql<{ lastOn: string | null }>`
    select max(ordered_on) as last_on from order_lines where ordered_on <= ${today}::date`.execute(db)
  return rows[0]?.lastOn ?? null
}

export function countRequests(db: Kysely<DB>, after: string | null, through: string) {
  return sql<{ accountId: string; total: number; demanding: number }>`
    select account_id, count(*)::int as total, (count(*) filter (where type in ('technical', 'change')))::int as demanding
    from requests where opened_at < (${through}::date + 1) ${after === null ? sql`` : sql`and opened_at >= ${after}::date + 1`}
      and account_id <> ${noAccountId}
    group by account_id`.execute(db)
}

export function findLastContacts(db: Kysely<DB>, through: string) {
  return sql<{ accountId: string; lastOn: string }>`
    select account_id, max(occurred_at)::date as last_on from interactions
    where occurred_at < (${through}::date + 1) and account_id <> ${noAccountId} group by account_id`.execute(
    db,
  )
}

export function findVerdicts(db: Kysely<DB>) {
  return db.selectFrom('accountTypes').select(['accountId', 'type', 'verdict']).execute()
}
