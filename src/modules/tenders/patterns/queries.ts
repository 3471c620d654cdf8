import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../db/tables.gen.ts'
import { type Choice, familyOf } from '../queries.ts'

export interface DecidedRow {
  id: string
  accountId: string
  account: string | null
  name: string | null
  closedOn: string | null
  outcome: 'won' | 'lost'
  family: string | null
  competitors: string[]
  reasons: { reason: string; weight: number }[]
}

interface Limits {
  from?: string
  to?: string
  most: number
}

/** Decided opportunities with who bid and why it went so, the latest first. */
export async function findDecided(
  db: Kysely<DB>,
  choice: Choice,
  { from, to, most }: Limits,
): Promise<DecidedRow[]> {
  const { rows } = await sql<DecidedRow>`
    with decided as (select * from opportunities o where ${choice} and o.outcome in ('won', 'lost')
        and ${from ? sql`o.closed_on >= ${from}::date` : sql`true`}
        and ${to ? sql`o.closed_on <= ${to}::date` : sql`true`}
      order by o.closed_on desc nulls last, o.id limit ${most}),
    bids as (select bid.account_id, bid.opportunity_id, array_agg(distinct c.name) as names from rival_bids bid
      join competitors c on c.id = bid.competitor_id group by 1, 2),
    whys as (select account_id, opportunity_id,
        json_agg(json_build_object('reason', reason, 'weight', weight) order by reason, id) as reasons
      from outcome_reasons group by 1, 2)
    select o.id, o.account_id, account.name as account, coalesce(o.name, o.number) as name, o.closed_on, o.outcome,
      ${familyOf} as family, coalesce(bids.names, '{}') as competitors, coalesce(whys.reasons, '[]') as reasons
    from decided o left join accounts account on account.id = o.account_id
    left join bids on bids.account_id = o.account_id and bids.opportunity_id = o.id
    left join whys on whys.account_id = o.account_id and whys.opportunity_id = o.id
    order by o.closed_on desc nulls last, o.id`.execute(db)
  return rows
}

export async function countDecided(db: Kysely<DB>, choice: Choice): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from opportunities o where ${choice} and o.outcome in ('won', 'lost')`.execute(
    db,
  )
  return rows[0]!.count
}
